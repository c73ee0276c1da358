import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { folderWith, jsonLines, motcuaSeal } from "../testing/command-line.ts";
import { administrativeResult, sampleFiles } from "../testing/sample-files.ts";
import {
  expiredKeyFile,
  officerImage,
  officerKeyFile,
  otherRootKeyFile,
  sealImagePng,
  signed,
  signedAt,
  trust,
  sealedAt,
} from "../testing/sample-signers.ts";
import { verifyDocument } from "../verify/verify-document.ts";

const env = { KEY: officerKeyFile.password };
let files: ReturnType<typeof folderWith>;

beforeAll(async () => {
  files = folderWith({
    "in.pdf": administrativeResult,
    "signed.pdf": (await signed(administrativeResult)).pdf,
    "linearized.pdf": sampleFiles.linearized,
    "letter.txt": "Kính gửi",
    "officer.p12": officerKeyFile.pkcs12,
    "expired.p12": expiredKeyFile,
    "other.p12": otherRootKeyFile,
    "image.png": officerImage,
    "seal.png": sealImagePng,
    "root.pem": trust.join(""),
  });
});

afterAll(() => files.remove());

const key = (): readonly string[] => ["--p12", files.at("officer.p12"), "--password-env", "KEY", "--at", signedAt];

const run = (command: "sign" | "seal", input: string, ...words: readonly string[]): ReturnType<typeof motcuaSeal> =>
  motcuaSeal([command, files.at(input), "-o", files.at("out.pdf"), ...key(), ...words], { env });

const outcome = async (): Promise<Awaited<ReturnType<typeof verifyDocument>>> =>
  verifyDocument(new Uint8Array(readFileSync(files.at("out.pdf"))), { trust, at: sealedAt });

describe("motcua-seal sign", () => {
  it("signs invisibly with a key file alone, and prints the object that others rely on", async () => {
    const { status, out } = await run("sign", "in.pdf", "--json");
    const [line] = jsonLines(out);
    expect(status).toBe(0);
    expect(Object.keys(line ?? {})).toEqual([
      "in",
      "out",
      "ok",
      "refusal",
      "earlierSignatures",
      "ms",
      "explanation",
      "level",
      "warnings",
    ]);
    expect(line).toMatchObject({
      in: files.at("in.pdf"),
      out: files.at("out.pdf"),
      ok: true,
      refusal: null,
      earlierSignatures: "none",
      explanation: null,
    });
    expect(await outcome()).toMatchObject({ verdict: "TOTAL-PASSED", signatures: [{ place: null, level: "B-B" }] });
  });

  it("shows a picture in the lower right corner, or where it is told to", async () => {
    await run("sign", "in.pdf", "--image", files.at("image.png"));
    expect((await outcome()).signatures[0]?.place).toMatchObject({ page: 1, y: 36 });
    await run("sign", "in.pdf", "--image", files.at("image.png"), "--rect", "100,120.5,80,40");
    expect((await outcome()).signatures[0]?.place).toMatchObject({ page: 1, x: 100, y: 120.5, width: 80 });
  });

  it("shows name and time where there is a place and no picture", async () => {
    await run("sign", "in.pdf", "--rect", "100,120,200,60", "--field", "Officer", "--reason", "Phê duyệt");
    expect((await outcome()).signatures).toMatchObject([{ field: "Officer", place: { page: 1 } }]);
  });

  it("leaves earlier signatures clean and says so", async () => {
    const { out } = await run("sign", "signed.pdf", "--json");
    expect(jsonLines(out)).toMatchObject([{ ok: true, earlierSignatures: "clean" }]);
    expect((await outcome()).signatures.map(({ modification }) => modification)).toEqual(["allowed", "none"]);
  });

  it("refuses with a code and a sentence, and writes nothing", async () => {
    const { status, out } = await motcuaSeal(
      ["sign", files.at("in.pdf"), "-o", files.at("never.pdf"), ...key(), "--page", "9", "--rect", "1,1,9,9", "--json"],
      { env },
    );
    expect(status).toBe(1);
    expect(jsonLines(out)).toMatchObject([
      {
        out: null,
        ok: false,
        refusal: "place.no-such-page",
        earlierSignatures: null,
        explanation: { en: expect.stringContaining("no page 9") },
      },
    ]);
    expect(() => readFileSync(files.at("never.pdf"))).toThrow("ENOENT");
  });

  it("refuses an expired certificate, even where it is its own anchor", async () => {
    const { status, err, out } = await motcuaSeal(
      [
        "sign",
        files.at("in.pdf"),
        "-o",
        files.at("out.pdf"),
        "--p12",
        files.at("expired.p12"),
        "--password-env",
        "KEY",
      ],
      { env },
    );
    expect({ status, err }).toEqual({ status: 1, err: "" });
    expect(out).toContain("[certificate.expired]");
  });

  it("signs many, one line each, and lets no result overwrite another", async () => {
    mkdirSync(files.at("other"));
    writeFileSync(files.at("other/in.pdf"), administrativeResult);
    const list = ["in.pdf", "other/in.pdf", "letter.txt", "linearized.pdf", "nowhere.pdf"].map(files.at).join("\n");
    const { status, out } = await motcuaSeal(["sign", "--list", "-", "--out-dir", files.at("results"), ...key()], {
      env,
      input: Buffer.from(list),
    });
    expect(jsonLines(out).map(({ out: name, refusal }) => name ?? refusal)).toEqual([
      files.at("results/in.pdf"),
      files.at("results/in-2.pdf"),
      "pdf.not-a-pdf",
      files.at("results/linearized.pdf"),
      "file.unreadable",
    ]);
    expect(readdirSync(files.at("results")).toSorted()).toEqual(["in-2.pdf", "in.pdf", "linearized.pdf"]);
    expect(status).toBe(65);
  });

  it("reads standard input and writes standard output", async () => {
    const { status, bytes, err } = await motcuaSeal(["sign", "-", "-o", "-", ...key()], {
      env,
      input: administrativeResult,
    });
    expect(status).toBe(0);
    expect(err).toContain("đã ký · signed");
    expect(await verifyDocument(new Uint8Array(bytes), { trust, at: sealedAt })).toMatchObject({
      verdict: "TOTAL-PASSED",
    });
  });

  it("ends with 64 where the command itself cannot be carried out", async () => {
    const start = ["sign", files.at("in.pdf"), "-o", files.at("out.pdf")];
    const wrong = [
      ["sign", files.at("in.pdf"), ...key()],
      ["sign", files.at("in.pdf"), files.at("signed.pdf"), "-o", files.at("out.pdf"), ...key()],
      [...start],
      [...start, "--p12", files.at("nowhere.p12")],
      [...start, "--p12", files.at("letter.txt")],
      [...start, "--p12", files.at("officer.p12")],
      [...start, ...key(), "--rect", "1,2,3"],
      [...start, ...key(), "--page", "0"],
      [...start, ...key(), "--level", "B-X"],
      [...start, ...key(), "--image", files.at("nowhere.png")],
    ];
    for (const words of wrong) {
      const { status, out, err } = await motcuaSeal(words, { env });
      expect({ words, status, out }).toEqual({ words, status: 64, out: "" });
      expect(err).toMatch(/^motcua-seal: .* · /);
    }
  });
});

describe("motcua-seal seal", () => {
  it("covers a third of the last signature, on its left", async () => {
    const { status } = await run("seal", "signed.pdf", "--image", files.at("seal.png"), "--diameter", "36");
    expect(status).toBe(0);
    const [officer, seal] = (await outcome()).signatures;
    expect(seal).toMatchObject({ field: "Seal1", indication: "TOTAL-PASSED" });
    expect(seal?.place?.width).toBeCloseTo((36 * 72) / 25.4, 2);
    expect((seal?.place?.x ?? 0) + (seal?.place?.width ?? 0)).toBeCloseTo(
      (officer?.place?.x ?? 0) + (officer?.place?.width ?? 0) / 3,
      1,
    );
  });

  it("is refused where nobody has signed, or where given anchors do not know who has", async () => {
    expect((await run("seal", "in.pdf")).out).toContain("[seal.no-earlier-signature]");
    expect((await run("seal", "signed.pdf", "--trust", files.at("root.pem"))).status).toBe(0);
    const other = ["--p12", files.at("other.p12"), "--password-env", "KEY", "--at", signedAt];
    await motcuaSeal(["sign", files.at("in.pdf"), "-o", files.at("by-other.pdf"), ...other], { env });
    expect((await run("seal", "by-other.pdf")).status).toBe(0);
    const { status, out } = await run("seal", "by-other.pdf", "--trust", files.at("root.pem"), "--json");
    expect(jsonLines(out)).toMatchObject([{ ok: false, refusal: "seal.earlier-signature-not-trusted" }]);
    expect(status).toBe(1);
  });
});
