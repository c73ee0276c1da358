import { describe, expect, it } from "vitest";
import { PdfFile } from "../pdf/pdf-file.ts";
import { PdfRef } from "../pdf/value.ts";
import { appendedUpdate, nextNumber, numberAt } from "../testing/appended-update.ts";
import { stream } from "../testing/mutators/ground.ts";
import { administrativeResult } from "../testing/sample-files.ts";
import { sealedAt, signedAndSealed, trust } from "../testing/sample-signers.ts";
import { hasTools, rewrittenByQpdf } from "../testing/second-tools.ts";
import { verifyDocument } from "./verify-document.ts";

const verdictOf = async (pdf: Uint8Array): Promise<string> =>
  (await verifyDocument(pdf, { trust, at: sealedAt })).verdict;

const encryptNumber = (pdf: Uint8Array): number => {
  const value = PdfFile.open(pdf).trailer.get("Encrypt");
  return value instanceof PdfRef ? value.number : 0;
};

type Attack = readonly [title: string, attack: (pdf: Uint8Array) => Uint8Array];

const attacks: readonly Attack[] = [
  ["the encryption dictionary taken away", (pdf) => appendedUpdate(pdf, {})],
  [
    "the encryption dictionary replaced",
    (pdf) =>
      appendedUpdate(pdf, {
        trailer: `/Encrypt ${encryptNumber(pdf)} 0 R`,
        objects: { [encryptNumber(pdf)]: "<</Filter/Standard/V 1/R 2/O(x)/U(x)/P -4>>" },
      }),
  ],
  [
    "another encryption dictionary",
    (pdf) =>
      appendedUpdate(pdf, {
        trailer: `/Encrypt ${nextNumber(pdf)} 0 R`,
        objects: { [nextNumber(pdf)]: "<</Filter/Standard/V 1/R 2/O(x)/U(x)/P -4>>" },
      }),
  ],
  [
    "content of the page in clear",
    (pdf) =>
      appendedUpdate(pdf, {
        trailer: `/Encrypt ${encryptNumber(pdf)} 0 R`,
        objects: { [numberAt(pdf, "Pages", "Kids", 0, "Contents")]: stream("BT ET") },
      }),
  ],
  [
    "another file identifier, of which the keys are made",
    (pdf) => appendedUpdate(pdf, { trailer: `/Encrypt ${encryptNumber(pdf)} 0 R/ID[<00><00>]` }),
  ],
];

describe.skipIf(!hasTools("qpdf"))("attack: encrypted files", () => {
  it.each(attacks)("does not pass %s", async (_title, attack) => {
    const plain = rewrittenByQpdf(administrativeResult, ["--encrypt", "", "owner", "256", "--"]);
    const { pdf } = await signedAndSealed(plain);
    expect(await verdictOf(pdf)).toBe("TOTAL-PASSED");
    expect(["TOTAL-FAILED", "INDETERMINATE"]).toContain(await verdictOf(attack(pdf)));
  });
});
