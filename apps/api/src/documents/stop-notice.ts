import type { Printing } from "@motcua/casework";
import { dayOf } from "@motcua/domain";
import { renderStopNotice } from "@motcua/documents";
import { stopReasonText } from "./stop-reason-text.ts";
import { heading, momentOf, officerOf, signatoryOf } from "./heading.ts";

/** TT 03/2025, Mẫu 05. */
export function stopNotice(printing: Printing, publicUrl: string): Uint8Array {
  const { dossier } = printing;
  const stoppedAt = momentOf(printing, "closed", "withdrawn");
  return renderStopNotice({
    ...heading(printing, publicUrl, stoppedAt),
    circular: "03/2025/TT-VPCP",
    receivedAt: dossier.receivedAt ?? dossier.submittedAt,
    stoppedOn: dayOf(stoppedAt),
    reason: stopReasonText(dossier),
    papersNote: "Giấy tờ đã nộp được trả lại cho Ông/Bà tại nơi tiếp nhận.",
    signatory: signatoryOf(printing, officerOf(printing, "closed", "withdrawn").name),
    recipients: ["Như trên", "Lưu: VT"],
  }).pdf;
}
