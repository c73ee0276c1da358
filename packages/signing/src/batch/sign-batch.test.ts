import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Signer } from "../signer.ts";
import { runIn } from "../testing/in-folder.ts";
import { administrativeResult, sampleFiles } from "../testing/sample-files.ts";
import {
  officer,
  officerKeyFile,
  officerRequest,
  sealKey,
  sealRequest,
  secondOfficer,
  signedAt,
  trust,
} from "../testing/sample-signers.ts";
import { hasTools } from "../testing/second-tools.ts";
import { verifyDocument } from "../verify/verify-document.ts";
import type { BatchDocument, BatchEvent, BatchRequest } from "./batch-request.ts";
import { BatchWorkers } from "./batch-workers.ts";
import { signBatch } from "./sign-batch.ts";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "batch-"));
  mkdirSync(join(folder, "in"));
  mkdirSync(join(folder, "out"));
});

afterEach(() => rmSync(folder, { recursive: true }));

const inPath = (name: string): string => join(folder, "in", `${name}.pdf`);
const outPath = (name: string): string => join(folder, "out", `${name}.pdf`);
const journal = (): string => join(folder, "journal");

const items = (count: number): { in: string; out: string }[] =>
  Array.from({ length: count }, (_, at) => {
    const name = `d${at}`;
    const pdf = Object.values(sampleFiles)[at % 3] ?? administrativeResult;
    if (!existsSync(inPath(name))) writeFileSync(inPath(name), pdf);
    return { in: inPath(name), out: outPath(name) };
  });

const { at: _at, ...common } = officerRequest();

const order = (change: Partial<BatchRequest> = {}): BatchRequest => ({
  act: "signature",
  request: common,
  items: [],
  journal: journal(),
  at: () => signedAt,
  workers: 0,
  ...(change as object),
});

const run = async (change: Partial<BatchRequest>): Promise<BatchEvent[]> => {
  const batch = signBatch(order(change));
  if (!batch.ok) throw new Error(batch.refusal.code);
  const events: BatchEvent[] = [];
  for await (const event of batch.value) events.push(event);
  return events;
};

/** Name → what became of it. */
const outcomes = (events: readonly BatchEvent[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    events
      .filter((event): event is BatchDocument => event.kind === "document")
      .map((event) => [basename(event.out, ".pdf"), event.ok ? event.how : event.refusal.code]),
  );

const verdictOf = async (path: string): Promise<unknown> => {
  const { verdict, signatures } = await verifyDocument(new Uint8Array(readFileSync(path)), { trust, at: signedAt });
  return [verdict, signatures.length];
};

const withoutLines = (pattern: RegExp): void => {
  const lines = readFileSync(journal(), "utf8").split("\n");
  writeFileSync(journal(), lines.filter((line) => !pattern.test(line)).join("\n"));
};

const counted = (signer: Signer): { readonly signer: Signer; readonly asked: () => number } => {
  let asked = 0;
  return {
    asked: () => asked,
    signer: {
      ...signer,
      sign: (input, algorithm) => {
        asked++;
        return signer.sign(input, algorithm);
      },
    },
  };
};

describe("batch (ký theo lô)", () => {
  it("signs many files in worker threads, each one verifies", async () => {
    const events = await run({ items: items(12), workers: 2 });
    expect(Object.values(outcomes(events))).toEqual(Array.from({ length: 12 }, () => "signed"));
    for (const { out } of items(12)) expect(await verdictOf(out)).toEqual(["TOTAL-PASSED", 1]);
    expect(readdirSync(join(folder, "out"))).toHaveLength(12);
  });

  it("signs the same bytes with threads, without, and one by one", async () => {
    await run({ items: items(3), workers: 1 });
    const inThreads = items(3).map(({ out }) => readFileSync(out));
    rmSync(join(folder, "out"), { recursive: true });
    mkdirSync(join(folder, "out"));
    rmSync(journal());
    await run({ items: items(3), workers: 0 });
    expect(items(3).map(({ out }) => readFileSync(out))).toEqual(inThreads);
  });

  it("signs large documents among small ones", async () => {
    const all = items(40);
    const large = Buffer.concat([administrativeResult, Buffer.alloc(700_000, "% filling\n")]);
    const tail = administrativeResult.subarray(Buffer.from(administrativeResult).lastIndexOf("startxref"));
    for (const [at, { in: path }] of all.entries()) if (at % 5 === 0) writeFileSync(path, Buffer.concat([large, tail]));
    for (const workers of [0, 2]) {
      expect(Object.values(outcomes(await run({ items: all, workers })))).toEqual(
        Array.from({ length: 40 }, () => "signed"),
      );
      for (const { out } of all) expect(await verdictOf(out)).toEqual(["TOTAL-PASSED", 1]);
      rmSync(join(folder, "out"), { recursive: true });
      mkdirSync(join(folder, "out"));
      rmSync(journal());
    }
  });

  it("notes the digests of what it read and what it wrote", async () => {
    const events = await run({ items: items(3) });
    const digest = (path: string): string => createHash("sha256").update(readFileSync(path)).digest("hex");
    for (const event of events)
      expect(event).toMatchObject({
        facts: event.kind === "document" ? { inSha256: digest(event.in), sha256: digest(event.out) } : {},
      });
  });

  it("seals what the officers signed", async () => {
    await run({ items: items(3) });
    const { at: _moment, ...seal } = sealRequest();
    const sealed = items(3).map(({ out }, at) => ({ in: out, out: outPath(`sealed${at}`) }));
    const events = await run({ act: "seal", request: seal, items: sealed, journal: join(folder, "seals") });
    expect(Object.values(outcomes(events))).toEqual(["signed", "signed", "signed"]);
    for (const { out } of sealed) expect(await verdictOf(out)).toEqual(["TOTAL-PASSED", 2]);
  });

  it.runIf(hasTools("openssl"))("leaves a list of all results, with a signature that openssl verifies", async () => {
    writeFileSync(inPath("broken"), "no PDF");
    const all = [...items(4), { in: inPath("broken"), out: outPath("broken") }];
    const manifest = join(folder, "manifest.json");
    const events = await run({ items: all, manifest });
    expect(events.at(-1)).toMatchObject({ kind: "manifest", ok: true, signed: 4, refused: 1 });
    const list = JSON.parse(readFileSync(manifest, "utf8")) as { documents: { out: string; sha256?: string }[] };
    expect(list.documents).toHaveLength(5);
    for (const { out, sha256 } of list.documents.filter(({ sha256: digest }) => digest !== undefined))
      expect(runIn(folder, "sha256sum", out)).toContain(sha256);
    expect(list.documents.at(-1)).toMatchObject({ ok: false, code: "pdf.not-a-pdf" });
    writeFileSync(join(folder, "root.pem"), trust.join(""));
    const time = String(Date.parse(signedAt) / 1000);
    const words = [
      "-inform",
      "DER",
      "-in",
      `${manifest}.p7s`,
      "-content",
      manifest,
      "-CAfile",
      "root.pem",
      "-attime",
      time,
    ];
    runIn(folder, "openssl", "cms", "-verify", "-binary", "-purpose", "any", "-out", "content", ...words);
    writeFileSync(manifest, `${readFileSync(manifest, "utf8")} `);
    expect(() =>
      runIn(folder, "openssl", "cms", "-verify", "-binary", "-purpose", "any", "-out", "content", ...words),
    ).toThrow();
  });

  it("asks the key for nothing where all is done already", async () => {
    await run({ items: items(5) });
    const { signer, asked } = counted(officer);
    expect(Object.values(outcomes(await run({ items: items(5), request: { ...common, signer } })))).toEqual(
      Array.from({ length: 5 }, () => "recognised"),
    );
    expect(asked()).toBe(0);
  });

  it("recognises what was written just before a crash", async () => {
    await run({ items: items(4) });
    withoutLines(/"done".*d[12]\.pdf/);
    const { signer, asked } = counted(officer);
    const events = await run({
      items: items(4),
      request: { ...common, signer },
      at: () => "2026-11-22T23:00:00+07:00",
    });
    expect(new Set(Object.values(outcomes(events)))).toEqual(new Set(["recognised"]));
    expect(asked()).toBe(0);
  });

  it("finishes what was only begun, with the same moment and the same bytes", async () => {
    await run({ items: items(2) });
    const before = readFileSync(outPath("d1"));
    withoutLines(/"done".*d1\.pdf/);
    rmSync(outPath("d1"));
    writeFileSync(`${outPath("d1")}.part`, "half");
    expect(outcomes(await run({ items: items(2), at: () => "2026-11-22T23:00:00+07:00" }))).toEqual({
      d0: "recognised",
      d1: "signed",
    });
    expect(readFileSync(outPath("d1")).equals(before)).toBe(true);
    expect(readdirSync(join(folder, "out"))).toHaveLength(2);
  });

  it("takes the value that a token gave before a crash, and does not ask it again", async () => {
    const first = counted(secondOfficer);
    await run({ items: items(1), request: { ...common, signer: first.signer } });
    const before = readFileSync(outPath("d0"));
    withoutLines(/"done"/);
    rmSync(outPath("d0"));
    const second = counted(secondOfficer);
    expect(outcomes(await run({ items: items(1), request: { ...common, signer: second.signer } }))).toEqual({
      d0: "signed",
    });
    expect([first.asked(), second.asked()]).toEqual([1, 0]);
    expect(readFileSync(outPath("d0")).equals(before)).toBe(true);
  });

  it("builds a lost output again, and says where one was changed", async () => {
    await run({ items: items(2) });
    const before = readFileSync(outPath("d0"));
    rmSync(outPath("d0"));
    writeFileSync(outPath("d1"), "changed");
    expect(outcomes(await run({ items: items(2) }))).toEqual({ d0: "signed", d1: "batch.output-changed" });
    expect(readFileSync(outPath("d0")).equals(before)).toBe(true);
    expect(readFileSync(outPath("d1"), "utf8")).toBe("changed");
  });

  it("writes over nothing, takes no document twice, reads no file that is not there", async () => {
    const [one, two] = items(2);
    writeFileSync(outPath("d0"), "somebody else's");
    const all = [
      ...[one, two].filter((item) => item !== undefined),
      { in: inPath("d1"), out: outPath("again") },
      { in: inPath("absent"), out: outPath("absent") },
    ];
    expect(outcomes(await run({ items: all }))).toEqual({
      d0: "batch.output-exists",
      d1: "signed",
      again: "batch.twice",
      absent: "batch.unreadable-file",
    });
    expect(readFileSync(outPath("d0"), "utf8")).toBe("somebody else's");
  });

  it("tries again what was refused, once the reason is gone", async () => {
    const [item] = items(1);
    copyFileSync(inPath("d0"), join(folder, "kept"));
    writeFileSync(inPath("d0"), "no PDF");
    const all = [item].filter((one) => one !== undefined);
    expect(outcomes(await run({ items: all }))).toEqual({ d0: "pdf.not-a-pdf" });
    copyFileSync(join(folder, "kept"), inPath("d0"));
    expect(outcomes(await run({ items: all }))).toEqual({ d0: "signed" });
  });

  it("is let to one process at a time, goes on after a torn line, and refuses another batch's journal", async () => {
    const first = signBatch(order({ items: items(1) }));
    expect(signBatch(order())).toEqual({ ok: false, refusal: { code: "batch.in-use", journal: journal() } });
    if (first.ok) for await (const event of first.value) expect(event.ok).toBe(true);
    writeFileSync(journal(), `${readFileSync(journal(), "utf8")}{"begun":{"in":"/x`);
    expect(outcomes(await run({ items: items(2) }))).toEqual({ d0: "recognised", d1: "signed" });
    expect(signBatch(order({ request: { ...common, signer: sealKey } }))).toEqual({
      ok: false,
      refusal: { code: "batch.other-batch", journal: journal() },
    });
    writeFileSync(journal(), "something\nelse\n");
    expect(signBatch(order())).toMatchObject({ refusal: { code: "batch.journal-unreadable" } });
    expect(existsSync(`${journal()}.lock`)).toBe(false);
  });

  it("answers for a thread that dies, and starts another only when it is needed", async () => {
    const workers = new BatchWorkers(undefined as never, 2);
    const job = { in: "/in", out: "/out", at: signedAt, now: signedAt, isBegun: false, expected: null };
    const lost = { ok: false, refusal: { code: "batch.worker-lost", path: "/in" } };
    expect(await Promise.all([workers.sign(job), workers.sign(job)])).toEqual([lost, lost]);
    expect(await workers.sign(job)).toEqual(lost);
    await workers.close();
  });

  it("stops where it is told to, and the next run goes on", async () => {
    const abort = new AbortController();
    const batch = signBatch(order({ items: items(160), signal: abort.signal }));
    const read = async (): Promise<void> => {
      if (!batch.ok) return;
      for await (const event of batch.value) if (event.ok) abort.abort();
    };
    await expect(read()).rejects.toThrow(/abort/i);
    const signed = readdirSync(join(folder, "out")).length;
    expect(signed).toBeGreaterThan(0);
    expect(signed).toBeLessThan(160);
    expect(
      Object.values(outcomes(await run({ items: items(160), workers: 2 }))).filter((how) => how === "signed"),
    ).toHaveLength(160 - signed);
  });

  it("signs each document once though the process is killed again and again", { timeout: 60_000 }, async () => {
    const count = 90;
    items(count);
    writeFileSync(join(folder, "key.p12"), officerKeyFile.pkcs12);
    writeFileSync(
      join(folder, "order.json"),
      JSON.stringify({ trust, password: officerKeyFile.password, at: signedAt, count }),
    );
    const program = `
      import { readFileSync } from "node:fs";
      import { pkcs12Signer } from ${JSON.stringify(new URL("../signers/pkcs12-signer.ts", import.meta.url).href)};
      import { signBatch } from ${JSON.stringify(new URL("sign-batch.ts", import.meta.url).href)};
      const { trust, password, at, count } = JSON.parse(readFileSync("order.json", "utf8"));
      const signer = pkcs12Signer(new Uint8Array(readFileSync("key.p12")), password).value;
      const items = Array.from({ length: count }, (_, at) => ({ in: "in/d" + at + ".pdf", out: "out/d" + at + ".pdf" }));
      const batch = signBatch({ act: "signature", request: { signer, trust }, items, journal: "journal", at: () => at, workers: 0 });
      for await (const event of batch.value) process.stdout.write(event.ok ? "." : event.refusal.code);`;
    const words = ["--experimental-strip-types", "--no-warnings", "--input-type=module", "-e", program];
    const runUntil = (dots: number): Promise<string> =>
      new Promise((resolve) => {
        const child = spawn(process.execPath, words, { cwd: folder, stdio: ["ignore", "pipe", "inherit"] });
        let said = "";
        child.stdout.on("data", (part: Buffer) => {
          said += part.toString();
          if (said.length >= dots) child.kill("SIGKILL");
        });
        child.on("exit", () => resolve(said));
      });
    await runUntil(3);
    await runUntil(40);
    expect(await runUntil(Number.POSITIVE_INFINITY)).toBe(".".repeat(count));
    expect(readdirSync(join(folder, "out")).filter((name) => name.endsWith(".pdf"))).toHaveLength(count);
    for (let at = 0; at < count; at += 7) expect(await verdictOf(outPath(`d${at}`))).toEqual(["TOTAL-PASSED", 1]);
    const begun = readFileSync(journal(), "utf8")
      .split("\n")
      .filter((line) => line.startsWith('{"begun"'));
    expect(begun).toHaveLength(count);
  });
});
