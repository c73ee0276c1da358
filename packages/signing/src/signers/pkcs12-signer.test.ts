import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createHmac, pbkdf2Sync, X509Certificate } from "node:crypto";
import { createDevPki, type DevIdentity, faultyIdentities, type KeyKind } from "@motcua/dev-pki";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Der, tags } from "../asn1/der.ts";
import { der, derNull, derOid, derSequence } from "../asn1/write-der.ts";
import type { Signer } from "../signer.ts";
import { signDocument } from "../sign/sign-document.ts";
import { inFolder, runIn } from "../testing/in-folder.ts";
import { administrativeResult } from "../testing/sample-files.ts";
import { sampleKey, sampleKeyPassword, sampleKeyTrust, samplePki } from "../testing/sample-keys.ts";
import { officerRequest } from "../testing/sample-signers.ts";
import { hasTools } from "../testing/second-tools.ts";
import { pkcs12Signer } from "./pkcs12-signer.ts";

const asPem = (identity: DevIdentity): string =>
  identity.privateKeyPem + identity.certificateChain.map((raw) => new X509Certificate(raw).toString()).join("");

const exported = (identity: DevIdentity, password: string, ...options: readonly string[]): Promise<Uint8Array> =>
  inFolder((folder) => {
    writeFileSync(join(folder, "all.pem"), asPem(identity));
    writeFileSync(join(folder, "password"), `${password}\n`);
    runIn(
      folder,
      "openssl",
      "pkcs12",
      "-export",
      "-in",
      "all.pem",
      "-out",
      "out.p12",
      "-passout",
      "file:password",
      ...options,
    );
    return new Uint8Array(readFileSync(join(folder, "out.p12")));
  });

const signerOf = (...words: Parameters<typeof pkcs12Signer>): Signer => {
  const signer = pkcs12Signer(...words);
  if (!signer.ok) throw new Error(JSON.stringify(signer.refusal));
  return signer.value;
};

const signs = async (signer: Signer): Promise<unknown> => {
  const answer = await signDocument(administrativeResult, officerRequest({ signer, trust: sampleKeyTrust }));
  return answer.ok ? answer.value.algorithm : answer.refusal;
};

const refusalOf = (...words: Parameters<typeof pkcs12Signer>): unknown => {
  const signer = pkcs12Signer(...words);
  return signer.ok ? "opened" : signer.refusal;
};

const containers: readonly (readonly [name: string, options: readonly string[]])[] = [
  ["as OpenSSL 3 writes it (AES-256, SHA-256)", []],
  ["as OpenSSL 1 and Windows 7 write it (RC2-40, 3DES, SHA-1)", ["-legacy"]],
  [
    "as Windows writes it for others (3DES, SHA-1)",
    ["-legacy", "-certpbe", "PBE-SHA1-3DES", "-keypbe", "PBE-SHA1-3DES"],
  ],
  [
    "with RC2 of 128 bits and 3DES of two keys",
    ["-legacy", "-certpbe", "PBE-SHA1-RC2-128", "-keypbe", "PBE-SHA1-2DES"],
  ],
  ["with AES-128 and a SHA-512 check sum", ["-certpbe", "AES-128-CBC", "-keypbe", "AES-192-CBC", "-macalg", "sha512"]],
  ["with old and new encryption side by side", ["-legacy", "-certpbe", "PBE-SHA1-3DES", "-keypbe", "AES-256-CBC"]],
  [
    "as Windows writes it, with the name of its provider",
    ["-legacy", "-LMK", "-CSP", "Microsoft Strong Provider", "-name", "Khóa"],
  ],
  ["without encryption", ["-certpbe", "NONE", "-keypbe", "NONE"]],
  ["without a check sum", ["-nomac"]],
  ["with many iterations", ["-iter", "20000"]],
  ["with one iteration", ["-noiter", "-nomaciter"]],
];

/** The same value as BER: no length where it may be left out, long strings in pieces. */
const indefinite = (value: Der): Buffer => {
  const wrapped = (tag: number, parts: readonly Uint8Array[]): Buffer =>
    Buffer.concat([Buffer.from([tag, 0x80]), ...parts, Buffer.from([0, 0])]);
  if ((value.tag & 32) !== 0) return wrapped(value.tag, value.children.map(indefinite));
  if (value.tag !== tags.octetString || value.content.length < 100) return Buffer.from(value.raw);
  const middle = value.content.length >> 1;
  const pieces = [value.content.subarray(0, middle), value.content.subarray(middle)];
  return wrapped(
    tags.octetString | 32,
    pieces.map((piece) => der(tags.octetString, piece)),
  );
};

const kinds: readonly KeyKind[] = ["rsa-2048", "p-256", "p-384", "p-521"];

describe("key in a PKCS#12 file (khóa trong tệp PKCS#12)", () => {
  describe.runIf(hasTools("openssl"))("written by openssl", () => {
    it.each(containers)("opens %s", async (_, options) => {
      for (const password of ["secret", "mật khẩu ký số"]) {
        const pkcs12 = await exported(sampleKey("p-256"), password, ...options);
        expect(await signs(signerOf(pkcs12, password))).toBe("ecdsa-p256-sha256");
        if (!options.includes("NONE") || !options.includes("-nomac"))
          expect(refusalOf(pkcs12, `${password}!`)).toEqual({ code: "key.wrong-password" });
      }
    });

    it.each(kinds)("signs with a key of the kind %s, in old and new files", async (kind) => {
      for (const options of [[], ["-legacy"]]) {
        const signer = signerOf(await exported(sampleKey(kind), "secret", ...options), "secret");
        expect(await signs(signer)).toBe(signer.algorithm);
      }
    });

    it("takes a password typed with the accents apart", async () => {
      const pkcs12 = await exported(sampleKey("p-256"), "mật khẩu".normalize("NFC"));
      expect(refusalOf(pkcs12, "mật khẩu".normalize("NFD"))).toBe("opened");
    });

    it("tells an empty password from a wrong one", async () => {
      for (const options of [[], ["-legacy"]]) {
        const pkcs12 = await exported(sampleKey("p-256"), "", ...options);
        expect(refusalOf(pkcs12, "")).toBe("opened");
        expect(refusalOf(pkcs12, "x")).toEqual({ code: "key.wrong-password" });
        const locked = await exported(sampleKey("p-256"), "secret", ...options);
        expect(refusalOf(locked, "")).toEqual({ code: "key.wrong-password" });
      }
    });

    it("puts the certificates in order whatever their order in the file, and leaves roots out", async () => {
      const identity = sampleKey("p-256");
      const shuffled = await inFolder((folder) => {
        writeFileSync(join(folder, "key.pem"), identity.privateKeyPem);
        const certificates = [...identity.certificateChain]
          .toReversed()
          .map((raw) => new X509Certificate(raw).toString());
        writeFileSync(join(folder, "all.pem"), [...sampleKeyTrust, ...certificates].join(""));
        const words = ["-in", "all.pem", "-inkey", "key.pem", "-out", "out.p12", "-passout", "pass:x"];
        runIn(folder, "openssl", "pkcs12", "-export", ...words);
        return new Uint8Array(readFileSync(join(folder, "out.p12")));
      });
      const { certificateChain } = signerOf(shuffled, "x");
      expect(certificateChain.map((raw) => Buffer.from(raw).toString("hex"))).toEqual(
        identity.certificateChain.map((raw) => Buffer.from(raw).toString("hex")),
      );
    });
  });

  const hasKeytool = spawnSync("keytool", ["-help"]).error === undefined;
  if (!hasKeytool)
    console.warn("NOT CHECKED: keytool (Java) is not installed, PKCS#12 files written by Java are not tried.");

  /** A file with several keys, as only Java writes it; Java's own password prompt knows ASCII alone. */
  const joined = (identities: Readonly<Record<string, DevIdentity>>): Promise<Uint8Array> =>
    inFolder(async (folder) => {
      for (const [name, identity] of Object.entries(identities)) {
        writeFileSync(join(folder, `${name}.p12`), await exported(identity, "secret", "-name", name));
        const from = ["-srckeystore", `${name}.p12`, "-srcstoretype", "PKCS12", "-srcstorepass", "secret"];
        const into = ["-destkeystore", "java.p12", "-deststoretype", "PKCS12", "-deststorepass", "secret"];
        runIn(folder, "keytool", "-importkeystore", ...from, ...into);
      }
      return new Uint8Array(readFileSync(join(folder, "java.p12")));
    });

  it.runIf(hasKeytool && hasTools("openssl"))(
    "opens a file with two keys written by Java, and asks which",
    { timeout: 60_000 },
    async () => {
      const pkcs12 = await joined({ first: sampleKey("p-256"), second: sampleKey("rsa-2048") });
      expect(refusalOf(pkcs12, "secret")).toEqual({ code: "key.ambiguous", candidates: ["first", "second"] });
      expect(await signs(signerOf(pkcs12, "secret", { friendlyName: "first" }))).toBe("ecdsa-p256-sha256");
      expect(await signs(signerOf(pkcs12, "secret", { friendlyName: "Khóa rsa-2048 (thử nghiệm)" }))).toBe(
        "rsa-pkcs1-sha256",
      );
      expect(refusalOf(pkcs12, "secret", { friendlyName: "third" })).toEqual({
        code: "key.not-found",
        wanted: "third",
        candidates: ["first", "second"],
      });
    },
  );

  it.runIf(hasKeytool && hasTools("openssl"))(
    "takes the key that may sign where the other may not",
    { timeout: 60_000 },
    async () => {
      const { wrongUsage } = faultyIdentities(samplePki, new Date("2026-11-22T03:00:00Z"), "x");
      const signer = signerOf(await joined({ closed: wrongUsage, open: sampleKey("p-384") }), "secret");
      expect(await signs(signer)).toBe("ecdsa-p384-sha384");
    },
  );

  it("signs with PSS where that is asked, and where the key is bound to it", async () => {
    const { pkcs12 } = sampleKey("rsa-2048");
    for (const algorithm of ["rsa-pss-sha256", "rsa-pss-sha512", "rsa-pkcs1-sha384"] as const)
      expect(await signs(signerOf(pkcs12, sampleKeyPassword, { algorithm }))).toBe(algorithm);
    const bound = sampleKey("rsa-pss-2048").pkcs12;
    expect(await signs(signerOf(bound, sampleKeyPassword))).toBe("rsa-pss-sha256");
    expect(refusalOf(bound, sampleKeyPassword, { algorithm: "rsa-pkcs1-sha256" })).toEqual({ code: "key.unsupported" });
    expect(refusalOf(pkcs12, sampleKeyPassword, { algorithm: "ecdsa-p256-sha256" })).toEqual({
      code: "key.unsupported",
    });
  });

  it.runIf(hasTools("openssl"))("refuses keys that are too weak or cannot sign documents here", async () => {
    const made = await inFolder((folder) => {
      const request = [
        "req",
        "-x509",
        "-newkey",
        "rsa:1024",
        "-keyout",
        "k.pem",
        "-out",
        "c.pem",
        "-nodes",
        "-subj",
        "/CN=x",
      ];
      runIn(folder, "openssl", ...request);
      runIn(
        folder,
        "openssl",
        "pkcs12",
        "-export",
        "-in",
        "c.pem",
        "-inkey",
        "k.pem",
        "-out",
        "w.p12",
        "-passout",
        "pass:x",
      );
      runIn(
        folder,
        "openssl",
        "req",
        "-x509",
        "-newkey",
        "ed25519",
        "-keyout",
        "k.pem",
        "-out",
        "c.pem",
        "-nodes",
        "-subj",
        "/CN=x",
      );
      runIn(
        folder,
        "openssl",
        "pkcs12",
        "-export",
        "-in",
        "c.pem",
        "-inkey",
        "k.pem",
        "-out",
        "e.p12",
        "-passout",
        "pass:x",
      );
      runIn(folder, "openssl", "pkcs12", "-export", "-in", "c.pem", "-nokeys", "-out", "n.p12", "-passout", "pass:x");
      return ["w", "e", "n"].map((name) => new Uint8Array(readFileSync(join(folder, `${name}.p12`))));
    });
    expect(made.map((pkcs12) => refusalOf(pkcs12, "x"))).toEqual([
      { code: "key.unsupported" },
      { code: "key.unsupported" },
      { code: "key.unreadable" },
    ]);
  });

  it("opens no file that is cut short, changed, or something else", () => {
    const { pkcs12 } = sampleKey("p-256");
    expect(refusalOf(new Uint8Array(), "x")).toEqual({ code: "key.unreadable" });
    expect(refusalOf(administrativeResult, "x")).toEqual({ code: "key.unreadable" });
    for (let length = 0; length < pkcs12.length; length += 97)
      expect(refusalOf(pkcs12.subarray(0, length), sampleKeyPassword)).toEqual({ code: "key.unreadable" });
    for (let at = 60; at < pkcs12.length - 120; at += 61) {
      const changed = Uint8Array.from(pkcs12);
      changed[at] = (changed[at] ?? 0) ^ 4;
      expect(refusalOf(changed, sampleKeyPassword)).toMatchObject({ code: expect.stringMatching(/^key\./) as string });
    }
  });

  it("opens a file with indefinite lengths and strings in pieces", async () => {
    const pkcs12 = indefinite(Der.whole(sampleKey("p-256").pkcs12));
    expect(pkcs12.subarray(0, 2)).toEqual(Buffer.from([0x30, 0x80]));
    expect(await signs(signerOf(new Uint8Array(pkcs12), sampleKeyPassword))).toBe("ecdsa-p256-sha256");
  });

  it("knows the newer check sum by PBKDF2 and HMAC", async () => {
    const password = "mật khẩu";
    const made = createDevPki({
      now: new Date("2026-11-22T03:00:00Z"),
      password,
      holders: [{ id: "one", key: "p-256", subject: { commonName: "Một" } }],
    });
    const whole = Der.whole(made.holders.get("one")?.pkcs12 ?? new Uint8Array());
    const [version, contentInfo] = whole.children;
    const content = contentInfo?.child(1).child(0).content ?? new Uint8Array();
    const salt = new Uint8Array(16).fill(7);
    const key = pbkdf2Sync(Buffer.from(password), salt, 3000, 32, "sha256");
    const checkSum = createHmac("sha256", key).update(content).digest();
    const hmac = derSequence(derOid("1.2.840.113549.2.9"), derNull);
    const numbers = [Uint8Array.of(2, 2, 0x0b, 0xb8), Uint8Array.of(2, 1, 32)];
    const derivation = derSequence(derOid("1.2.840.113549.1.5.12"), derSequence(der(4, salt), ...numbers, hmac));
    const algorithm = derSequence(derOid("1.2.840.113549.1.5.14"), derSequence(derivation, hmac));
    const mac = derSequence(derSequence(algorithm, der(4, checkSum)), der(4, salt), Uint8Array.of(2, 1, 1));
    const pkcs12 = derSequence(version?.raw ?? new Uint8Array(), contentInfo?.raw ?? new Uint8Array(), mac);
    expect(refusalOf(pkcs12, password)).toBe("opened");
    expect(refusalOf(pkcs12, "other")).toEqual({ code: "key.wrong-password" });
  });

  it("answers any damaged file with a refusal or with the key, never with an exception", () => {
    const files = [sampleKey("p-256").pkcs12, new Uint8Array(indefinite(Der.whole(sampleKey("rsa-2048").pkcs12)))];
    fc.assert(
      fc.property(
        fc.constantFrom(...files),
        fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), fc.nat(255)), {
          minLength: 1,
          maxLength: 4,
        }),
        (file, changes) => {
          const changed = Uint8Array.from(file);
          for (const [share, byte] of changes) changed[Math.floor(share * changed.length)] = byte;
          expect(refusalOf(changed, sampleKeyPassword)).toBeDefined();
        },
      ),
      { numRuns: 120 },
    );
  });
});
