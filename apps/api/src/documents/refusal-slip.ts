import type { Documents, Printing } from "@motcua/casework";
import { momentAt } from "@motcua/domain";
import { renderRefusal } from "@motcua/documents";
import { heading, momentOf, officerOf } from "./heading.ts";

/** Mẫu 03 at reception. */
export const refusalSlip = (printing: Printing, publicUrl: string): Uint8Array =>
  renderRefusal({
    ...heading(printing, publicUrl, momentOf(printing, "declined")),
    reasons: [printing.dossier.reason ?? ""],
    officer: officerOf(printing, "declined"),
  }).pdf;

type ResultPrinting = Parameters<Documents["result"]>[0];

/** Mẫu 03 after appraisal: a result, with number, signature and seal (NĐ 118/2025, Điều 19.8). */
export function refusalAsResult(
  printing: ResultPrinting,
  publicUrl: string,
): {
  readonly pdf: Uint8Array;
  readonly signaturePlace: NonNullable<ReturnType<typeof renderRefusal>["signaturePlace"]>;
} {
  const { pdf, signaturePlace } = renderRefusal({
    ...heading(printing, publicUrl, momentAt(printing.issuedOn, 0)),
    number: printing.number,
    reasons: [printing.dossier.proposal?.conclusion ?? ""],
    officer: { name: printing.approver.name },
  });
  return { pdf, signaturePlace };
}
