import { spawnSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { folderWith, jsonLines, motcuaSeal } from "../testing/command-line.ts";
import { administrativeResult } from "../testing/sample-files.ts";
import { sealedAt, signedAndSealed, trust } from "../testing/sample-signers.ts";
import { exitStatus } from "./exit-status.ts";
import { unverified } from "./unverified.ts";
import { WorkerPool } from "./worker-pool.ts";

let files: ReturnType<typeof folderWith>;
let sealed: Uint8Array;

beforeAll(async () => {
  sealed = (await signedAndSealed(administrativeResult)).pdf;
  const changed = Uint8Array.from(sealed);
  changed[2000] = (changed[2000] ?? 0) ^ 1;
  files = folderWith({
    "sealed.pdf": sealed,
    "changed.pdf": changed,
    "unsigned.pdf": administrativeResult,
    "letter.txt": "Kính gửi",
    "empty.pdf": "",
    "root.pem": trust.join(""),
    "no-certificate.pem": "nothing",
  });
});

afterAll(() => files.remove());

const verify = (name: string, ...words: readonly string[]): ReturnType<typeof motcuaSeal> =>
  motcuaSeal(["verify", files.at(name), "--at", sealedAt, ...words]);

const withTrust = (name: string, ...words: readonly string[]): ReturnType<typeof motcuaSeal> =>
  verify(name, "--trust", files.at("root.pem"), ...words);

describe("motcua-seal verify", () => {
  it("says by its exit status what the verdict is", async () => {
    expect((await withTrust("sealed.pdf")).status).toBe(0);
    expect((await withTrust("changed.pdf")).status).toBe(1);
    expect((await verify("sealed.pdf")).status).toBe(2);
    expect((await verify("unsigned.pdf")).status).toBe(3);
    for (const name of ["letter.txt", "empty.pdf", "nowhere.pdf", "."]) expect((await verify(name)).status).toBe(65);
  });

  it("prints one JSON object with every field, in the order that others rely on", async () => {
    const { out } = await withTrust("sealed.pdf", "--json");
    const [report] = jsonLines(out);
    expect(out.endsWith("\n")).toBe(true);
    expect(Object.keys(report ?? {})).toEqual([
      "file",
      "policy",
      "verdict",
      "documentIntact",
      "signatures",
      "findings",
    ]);
    expect(report).toMatchObject({
      file: files.at("sealed.pdf"),
      policy: "administrative-result",
      verdict: "TOTAL-PASSED",
      documentIntact: true,
    });
    const signatures = report?.signatures as Record<string, unknown>[];
    expect(signatures.map(Object.keys)).toEqual(
      [1, 2].map(() => [
        "field",
        "kind",
        "subFilter",
        "indication",
        "subIndication",
        "digestOk",
        "signatureOk",
        "coversWholeFile",
        "coverage",
        "modification",
        "docMdp",
        "signer",
        "organisation",
        "claimedTime",
        "timestamp",
        "level",
        "findings",
      ]),
    );
    const findings = signatures.flatMap((signature) => signature.findings as Record<string, unknown>[]);
    for (const finding of findings) expect(Object.keys(finding)).toEqual(["code", "vi", "en"]);
  });

  it("prints a report for people in two languages", async () => {
    const { out } = await withTrust("sealed.pdf");
    expect(out).toContain("HỢP LỆ · VALID");
    expect(out).toContain("Người ký · Signer: Trần Văn Mẫu (thử nghiệm), UBND phường Ví Dụ");
  });

  it("answers in the order of the files, and ends with the worst status", async () => {
    const { status, out } = await motcuaSeal([
      "verify",
      ...["unsigned.pdf", "letter.txt", "sealed.pdf", "nowhere.pdf"].map(files.at),
      "--trust",
      files.at("root.pem"),
      "--at",
      sealedAt,
    ]);
    expect(jsonLines(out).map(({ verdict }) => verdict)).toEqual([
      "NOT-SIGNED",
      "INDETERMINATE",
      "TOTAL-PASSED",
      "INDETERMINATE",
    ]);
    expect(status).toBe(65);
  });

  it("takes a list, a line for each file, and a list from standard input", async () => {
    const list = `${files.at("sealed.pdf")}\r\n\n${files.at("unsigned.pdf")}\n`.repeat(50);
    const more = folderWith({ "list.txt": list });
    const named = await motcuaSeal(["verify", "--list", more.at("list.txt")]);
    more.remove();
    const piped = await motcuaSeal(["verify", "--list", "-"], { input: Buffer.from(list) });
    for (const { status, out } of [named, piped]) {
      expect(jsonLines(out).map(({ file }) => file)).toEqual(list.split(/\s+/).slice(0, -1));
      expect(status).toBe(2);
    }
  });

  it("finds files whose names are no UTF-8, and answers for names that no file can have", async () => {
    const odd = Buffer.concat([
      Buffer.from(files.at("")),
      Buffer.from([0x63, 0xf4, 0x6e, 0x67, 0x2e, 0x70, 0x64, 0x66]),
    ]);
    writeFileSync(odd, sealed);
    const list = Buffer.concat([odd, Buffer.from(`\n${"x".repeat(5000)}\na\0b\n${files.at("sealed.pdf")}/inside\n`)]);
    const { status, out } = await motcuaSeal(["verify", "--list", "-"], { input: list });
    expect(jsonLines(out).map(({ documentIntact }) => documentIntact)).toEqual([true, false, false, false]);
    expect(status).toBe(65);
  });

  it("reads standard input", async () => {
    const { status, out } = await motcuaSeal(["verify", "-", "--json"], { input: sealed });
    expect(status).toBe(2);
    expect(jsonLines(out)).toMatchObject([{ file: "-", documentIntact: true }]);
  });

  it("says what is wrong with the command, and ends with 64", async () => {
    const wrong = [
      [],
      ["verify"],
      ["verfy", "x.pdf"],
      ["toString"],
      ["verify", "x.pdf", "--polcy", "lenient"],
      ["verify", "x.pdf", "--policy", "kind"],
      ["verify", "x.pdf", "--at", "yesterday"],
      ["verify", "x.pdf", "--trust", files.at("nowhere.pem")],
      ["verify", "x.pdf", "--trust", files.at("no-certificate.pem")],
      ["verify", "--list", files.at("nowhere.txt")],
      ["verify", "x.pdf", "--pdf-password-env", "NOWHERE"],
    ];
    for (const words of wrong) {
      const { status, out, err } = await motcuaSeal(words);
      expect({ words, status, out }).toEqual({ words, status: 64, out: "" });
      expect(err).toContain("motcua-seal");
      expect(err).not.toMatch(/\bat .*:\d+:\d+/);
    }
  });
});

describe("files that their worker cannot answer for", () => {
  it("are answered when their time is over, and the next one is dealt with", async () => {
    const settings = { command: "verify", isJson: true, trust: [], policy: "lenient" } as const;
    const pool = new WorkerPool({
      settings,
      secondsFor: ({ path }) => (path === "slow" ? 0 : 30),
      answerFor: ({ path }, trouble) => unverified(path, settings, { trouble, status: exitStatus.indeterminate }),
    });
    const slow = pool.run({ path: "slow", bytes: Buffer.concat(Array.from({ length: 400 }, () => sealed)) });
    const next = pool.run({ path: "next", bytes: administrativeResult });
    const [line] = jsonLines((await slow).text);
    expect(line).toMatchObject({
      verdict: "INDETERMINATE",
      documentIntact: false,
      findings: [{ code: "limits.time-exceeded" }],
    });
    expect(jsonLines((await next).text)).toMatchObject([{ file: "next", verdict: "NOT-SIGNED" }]);
    await pool.close();
  });
});

describe("the program in bin", () => {
  it("runs by itself, and is not troubled by a reader that goes away", () => {
    const bin = fileURLToPath(new URL("../../bin/motcua-seal.mjs", import.meta.url));
    const many = Array.from({ length: 300 }, () => `'${files.at("unsigned.pdf")}'`).join(" ");
    const command = `'${process.execPath}' '${bin}' verify ${many} | head -1`;
    const { stdout, stderr } = spawnSync("sh", ["-c", command], { encoding: "utf8" });
    expect(stderr).toBe("");
    expect(jsonLines(stdout)).toMatchObject([{ verdict: "NOT-SIGNED" }]);
  });

  it.runIf(existsSync("/dev/full"))("says so where its answer cannot be written", () => {
    const bin = fileURLToPath(new URL("../../bin/motcua-seal.mjs", import.meta.url));
    const command = `'${process.execPath}' '${bin}' verify '${files.at("unsigned.pdf")}' > /dev/full`;
    const { status, stderr } = spawnSync("sh", ["-c", command], { encoding: "utf8" });
    expect({ status, stderr }).toEqual({ status: 70, stderr: expect.stringContaining("ENOSPC") });
  });
});
