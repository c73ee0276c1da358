import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { signBatch } from "../../batch/sign-batch.ts";
import { completeSignature } from "../../sign/complete-signature.ts";
import { prepareSignature } from "../../sign/prepare-signature.ts";
import { signDocument } from "../../sign/sign-document.ts";
import { adssClient, startAdssServer } from "../../testing/remote/adss-server.ts";
import { type CscServer, type CscServerOptions, startCscServer } from "../../testing/remote/csc-server.ts";
import type { JsonServer } from "../../testing/remote/json-server.ts";
import { smartCaClient, startSmartCaServer } from "../../testing/remote/smartca-server.ts";
import { inFolder } from "../../testing/in-folder.ts";
import { administrativeResult, sampleFiles } from "../../testing/sample-files.ts";
import { sampleKey, sampleKeyTrust } from "../../testing/sample-keys.ts";
import { officerRequest, signedAt, valueOf } from "../../testing/sample-signers.ts";
import { openAdssSigner } from "./adss-signer.ts";
import { type CscOptions, openCscSigner } from "./csc-signer.ts";
import { remoteAsSigner } from "./remote-as-signer.ts";
import { awaitRemote, type RemoteOutcome, type RemoteSigner, type RemoteState } from "./remote-signer.ts";
import { openSmartCaSigner } from "./smartca-signer.ts";

const identity = sampleKey("rsa-2048");
const servers: JsonServer[] = [];
const wait = (): Promise<void> => Promise.resolve();

afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

const kept = <S extends JsonServer>(server: S): S => {
  servers.push(server);
  return server;
};

const request = (signer: RemoteSigner) => ({ ...officerRequest({ trust: sampleKeyTrust }), signer });

const pendingOf = (outcome: RemoteOutcome): RemoteState => {
  if (outcome.status !== "pending") throw new Error(JSON.stringify(outcome));
  return outcome.state;
};

/** Prepares files, has all of them signed under one authorisation, completes each: as separate processes would. */
const signedTogether = async (signer: RemoteSigner, files: readonly Uint8Array[]): Promise<readonly string[]> => {
  const prepared = await Promise.all(files.map(async (pdf) => valueOf(await prepareSignature(pdf, request(signer)))));
  let outcome = await signer.start({
    id: "job-1",
    description: "Ký 3 kết quả",
    digests: prepared.map(({ toBeSigned }) => toBeSigned.digest),
  });
  while (outcome.status === "pending")
    outcome = await signer.resume(JSON.parse(JSON.stringify(pendingOf(outcome))) as unknown);
  if (outcome.status === "refused") return [outcome.refusal.code];
  const { signatures } = outcome;
  return Promise.all(
    files.map(async (pdf, at) => {
      const state: unknown = JSON.parse(JSON.stringify(prepared[at]?.state));
      const signatureValue = signatures[at] ?? new Uint8Array();
      const done = await completeSignature(pdf, { state, signatureValue, at: signedAt, trust: sampleKeyTrust });
      return done.ok ? "signed" : done.refusal.code;
    }),
  );
};

const signsAlone = async (signer: RemoteSigner): Promise<unknown> => {
  const plain = remoteAsSigner(signer, { description: "Ký kết quả", wait, newId: () => "job-alone" });
  const done = await signDocument(administrativeResult, {
    ...officerRequest({ trust: sampleKeyTrust }),
    signer: plain,
  });
  return done.ok ? "signed" : done.refusal;
};

describe("remote signing by CSC v2 (ký số từ xa)", () => {
  const serve = async (options: Partial<CscServerOptions> = {}): Promise<CscServer> =>
    kept(await startCscServer({ identity, ...options }));

  const open = (server: CscServer, change: Partial<CscOptions> = {}) =>
    openCscSigner({ url: `${server.url}/csc/v2`, token: async () => server.token, wait, ...change });

  it("signs as a plain signer", async () => {
    expect(await signsAlone(valueOf(await open(await serve())))).toBe("signed");
  });

  it.each([
    ["at once", {}, {}],
    ["when the person has confirmed", { isSlow: true }, {}],
    ["asynchronously", {}, { asynchronous: true }],
    [
      "when confirmed, asynchronously, hash by hash under an extended authorisation",
      { isSlow: true },
      { asynchronous: true, hashesPerRequest: 1 },
    ],
  ])("signs many documents with one authorisation, resumed from JSON: %s", async (_, serving, asking) => {
    const server = await serve(serving);
    // The first one twice: its digest is signed once.
    const files = [...Object.values(sampleFiles), administrativeResult];
    const signer = valueOf(await open(server, asking));
    expect(await signedTogether(signer, files)).toEqual(["signed", "signed", "signed", "signed"]);
    expect(server.signedHashes).toHaveLength(3);
    expect(server.asked.filter(({ path }) => path.endsWith("/authorize"))).toHaveLength(1);
  });

  it("signs a whole batch after one confirmation", async () => {
    const server = await serve({ isSlow: true });
    const remote = valueOf(await open(server));
    const signer = remoteAsSigner(remote, { description: "Ký 3 kết quả", together: 3, gatherMs: 5000, wait });
    const { at: _at, ...rest } = officerRequest({ trust: sampleKeyTrust, signer });
    const kinds = await inFolder(async (folder) => {
      const items = Object.values(sampleFiles).map((pdf, at) => {
        writeFileSync(join(folder, `${at}.pdf`), pdf);
        return { in: join(folder, `${at}.pdf`), out: join(folder, `${at}-signed.pdf`) };
      });
      const journal = join(folder, "journal");
      const batch = valueOf(
        signBatch({ act: "signature", request: rest, items, journal, at: () => signedAt, together: 3 }),
      );
      const events: string[] = [];
      for await (const event of batch) events.push(`${event.kind} ${event.ok}`);
      return events;
    });
    expect(kinds).toEqual(["document true", "document true", "document true"]);
    expect(server.asked.filter(({ path }) => path.endsWith("/authorize"))).toHaveLength(1);
  });

  it("signs each hash once though answers are lost and the server fails", async () => {
    const server = await serve();
    const signer = valueOf(await open(server));
    server.faults.push(503, "lost", "none", "lost", 502);
    expect(await signsAlone(signer)).toBe("signed");
    expect(server.signedHashes).toHaveLength(1);
  });

  it("gives up on a server that stays away, and goes on from the kept state when it is back", async () => {
    const server = await serve();
    const signer = valueOf(await open(server));
    const state = signer.begin({ id: "job-2", description: "", digests: [new Uint8Array(32)] });
    server.faults.push(503, 503, 503, 503);
    expect(await signer.resume(state)).toEqual({
      status: "refused",
      refusal: { code: "remote.unreachable", reason: "HTTP 503" },
    });
    expect(await signer.resume(state)).toMatchObject({ status: "done" });
  });

  it("says that the person declined, or did not answer in time", async () => {
    const server = await serve({ isSlow: true });
    server.person = "decline";
    const signer = valueOf(await open(server, { now: () => server.clock }));
    expect(await signsAlone(signer)).toEqual({ code: "remote.declined" });
    server.person = "sleep";
    const state = pendingOf(await signer.start({ id: "job-3", description: "", digests: [new Uint8Array(32)] }));
    server.clock += 181_000;
    expect(await signer.resume(state)).toEqual({ status: "refused", refusal: { code: "remote.expired" } });
  });

  it("asks for the PIN and takes a wrong one for what it is, once", async () => {
    const server = await serve({ pin: "2468" });
    const withPin = async (value: string) =>
      signsAlone(valueOf(await open(server, { authData: async () => [{ id: "PIN", value }] })));
    expect(await withPin("1111")).toEqual({ code: "remote.wrong-credentials" });
    expect(server.asked.filter(({ path }) => path.endsWith("/authorize"))).toHaveLength(1);
  });

  it("refuses an authorisation that has expired between two questions", async () => {
    const server = await serve({ sadSeconds: 60 });
    const signer = valueOf(await open(server, { asynchronous: true, hashesPerRequest: 1 }));
    const digests = [new Uint8Array(32).fill(1), new Uint8Array(32).fill(2)];
    const state = pendingOf(await signer.start({ id: "job-4", description: "", digests }));
    server.clock += 61_000;
    expect(await signer.resume(state)).toMatchObject({ status: "pending" });
    let outcome = await signer.resume(state);
    while (outcome.status === "pending") outcome = await signer.resume(outcome.state);
    expect(outcome).toEqual({ status: "refused", refusal: { code: "remote.expired" } });
  });

  it("refuses what cannot be used before anything is asked of the person", async () => {
    const server = await serve({ credentials: ["one", "two"], multisign: 2 });
    expect(await open(server)).toEqual({ ok: false, refusal: { code: "key.ambiguous", candidates: ["one", "two"] } });
    expect(await open(server, { token: async () => "wrong" })).toMatchObject({
      refusal: { code: "remote.wrong-credentials" },
    });
    expect(await open(server, { credentialId: "one", algorithm: "ecdsa-p256-sha256" })).toMatchObject({
      refusal: { code: "key.unsupported" },
    });
    const signer = valueOf(await open(server, { credentialId: "one" }));
    expect(await signedTogether(signer, Object.values(sampleFiles))).toEqual(["remote.too-many"]);
    expect(await open(await serve({ isSynchronous: true }), { asynchronous: true })).toMatchObject({
      refusal: { code: "remote.not-usable", reason: "no asynchronous operation" },
    });
    const disabled = await serve({ keyStatus: "disabled" });
    expect(await open(disabled)).toMatchObject({ refusal: { code: "remote.not-usable", reason: "key disabled" } });
    expect(await open({ ...server, url: "http://example.org" })).toMatchObject({
      refusal: { code: "remote.unreachable", reason: "https wanted" },
    });
  });

  it("takes no state but its own", async () => {
    const signer = valueOf(await open(await serve()));
    const state = signer.begin({ id: "x", description: "", digests: [new Uint8Array(32)] });
    for (const wrong of [
      null,
      {},
      { ...state, service: "smartca" },
      { ...state, digests: ["?"] },
      { ...state, more: 1 },
    ])
      expect(await signer.resume(wrong)).toMatchObject({ refusal: { code: "state.malformed" } });
  });
});

describe("remote signing by CSC v1 on ADSS", () => {
  const open = (url: string, change: object = {}) =>
    openAdssSigner({
      ...adssClient,
      url: `${url}/adss/service/ras`,
      clientSecret: async () => adssClient.clientSecret,
      wait,
      ...change,
    });

  it("signs many documents with one confirmation and one login", async () => {
    const server = kept(await startAdssServer(identity));
    const signer = valueOf(await open(server.url));
    server.faults.push(503);
    expect(await signedTogether(signer, [administrativeResult, administrativeResult])).toEqual(["signed", "signed"]);
    expect(await signsAlone(signer)).toBe("signed");
    expect(server.logins).toBe(1);
  });

  it("says what the person or the service would not do", async () => {
    const server = kept(await startAdssServer(identity));
    const signer = valueOf(await open(server.url));
    server.person = "decline";
    expect(await signsAlone(signer)).toEqual({ code: "remote.declined" });
    server.person = "sleep";
    expect(await signsAlone(signer)).toEqual({ code: "remote.expired" });
    const wrong = { ok: false, refusal: { code: "remote.wrong-credentials" } };
    expect(await open(server.url, { clientSecret: async () => "wrong" })).toEqual(wrong);
  });
});

describe("remote signing by a service of SmartCA's shape", () => {
  const open = (url: string, change: object = {}) =>
    openSmartCaSigner({ ...smartCaClient, url, spPassword: async () => smartCaClient.spPassword, wait, ...change });

  it("signs many documents when the person has confirmed once, though answers are lost", async () => {
    const server = kept(await startSmartCaServer([identity]));
    const signer = valueOf(await open(server.url));
    server.faults.push("lost", 500);
    expect(await signedTogether(signer, [administrativeResult, administrativeResult])).toEqual(["signed", "signed"]);
    expect(server.transactions.size).toBe(1);
    expect(await signsAlone(signer)).toBe("signed");
  });

  it("says that the person declined, or did not answer in time", async () => {
    const server = kept(await startSmartCaServer([identity]));
    let clock = 0;
    const signer = valueOf(await open(server.url, { now: () => (clock += 1000), validSeconds: 20 }));
    server.person = "decline";
    expect(await signsAlone(signer)).toEqual({ code: "remote.declined" });
    server.person = "sleep";
    const job = { id: "job-5", description: "", digests: [new Uint8Array(32)] };
    expect(await awaitRemote(signer, job, { wait })).toEqual({ ok: false, refusal: { code: "remote.expired" } });
  });

  it("takes the certificate that is asked for, and no key of a kind it cannot name", async () => {
    const server = kept(await startSmartCaServer([identity, sampleKey("p-256")]));
    expect(await open(server.url)).toMatchObject({ refusal: { code: "key.ambiguous" } });
    expect(await open(server.url, { serialNumber: "77" })).toMatchObject({
      refusal: { code: "key.not-found", wanted: "77" },
    });
    const elliptic = kept(await startSmartCaServer([sampleKey("p-256")]));
    expect(await open(elliptic.url)).toMatchObject({ refusal: { code: "key.unsupported" } });
    expect(await open(elliptic.url, { spPassword: async () => "x" })).toMatchObject({
      refusal: { code: "remote.wrong-credentials" },
    });
  });
});
