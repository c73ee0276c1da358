import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { folderWith, jsonLines, motcuaSeal } from "../testing/command-line.ts";
import { administrativeResult, plainFile, sampleFiles } from "../testing/sample-files.ts";
import { signedAndSealed } from "../testing/sample-signers.ts";

let files: ReturnType<typeof folderWith>;

beforeAll(async () => {
  files = folderWith({
    "plain.pdf": administrativeResult,
    "sealed.pdf": (await signedAndSealed(administrativeResult)).pdf,
    "turned.pdf": await plainFile({ rotate: 90, cropBox: [10, 20, 300, 400], xrefStream: true }),
    "linearized.pdf": sampleFiles.linearized,
    "broken.pdf": "%PDF-1.7\nnothing else",
    "letter.txt": "Kính gửi",
  });
});

afterAll(() => files.remove());

const inspect = async (...names: readonly string[]): Promise<Record<string, unknown>[]> => [
  ...jsonLines((await motcuaSeal(["inspect", ...names.map(files.at), "--json"])).out),
];

describe("motcua-seal inspect", () => {
  it("tells how a file is built", async () => {
    const [plain, sealed, turned, linearized] = await inspect(
      "plain.pdf",
      "sealed.pdf",
      "turned.pdf",
      "linearized.pdf",
    );
    expect(plain).toMatchObject({ mayBeSigned: true, refusal: null, structure: { xref: ["table"], tagged: true } });
    expect(sealed).toMatchObject({
      structure: {
        revisions: 3,
        signatureFields: [
          { name: "Signature1", signed: true, subFilter: "ETSI.CAdES.detached", place: { page: 1 } },
          { name: "Seal1", signed: true },
        ],
      },
    });
    expect(turned).toMatchObject({
      structure: { xref: ["stream"], boxes: [{ width: 400, height: 300, rotate: 90, cropBox: [10, 20, 310, 420] }] },
    });
    expect(linearized).toMatchObject({ structure: { linearized: true, pages: 1 } });
  });

  it("tells why a file cannot be signed", async () => {
    expect(await inspect("broken.pdf", "letter.txt", "nowhere.pdf")).toMatchObject([
      { structure: null, mayBeSigned: false, refusal: "pdf.unreadable" },
      { structure: null, mayBeSigned: false, refusal: "pdf.not-a-pdf" },
      { structure: null, mayBeSigned: false, refusal: "file.unreadable" },
    ]);
  });

  it("ends with 0, 2 where nothing can be read, 65 where it is no PDF, 64 where no file is named", async () => {
    const statusOf = async (...words: readonly string[]): Promise<number> =>
      (await motcuaSeal(["inspect", ...words])).status;
    expect(await statusOf(files.at("plain.pdf"))).toBe(0);
    expect(await statusOf(files.at("broken.pdf"))).toBe(2);
    expect(await statusOf(files.at("letter.txt"))).toBe(65);
    expect(await statusOf()).toBe(64);
  });
});
