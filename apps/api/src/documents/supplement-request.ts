import type { Printing } from "@motcua/casework";
import { momentAt } from "@motcua/domain";
import { renderSupplementRequest } from "@motcua/documents";
import { heading, officerOf } from "./heading.ts";

/** Mẫu 02. */
export function supplementRequest(printing: Printing, publicUrl: string): Uint8Array {
  const request = printing.dossier.supplement ?? printing.dossier.completion;
  const [first, ...rest] = (request?.items ?? []).map((item) => ({ name: item.title, reason: item.reason }));
  if (!request || !first) throw new Error("no supplement was asked");
  return renderSupplementRequest({
    ...heading(printing, publicUrl, request.askedAt),
    papers: [first, ...rest],
    answerBefore: momentAt(request.answerBy, 17 * 60),
    notes: printing.dossier.code
      ? [
          "Thời hạn giải quyết được tính lại từ đầu kể từ khi nhận đủ giấy tờ bổ sung.",
          "Ông/Bà chỉ phải bổ sung một lần.",
        ]
      : ["Hồ sơ được tiếp nhận khi đã đủ giấy tờ."],
    officer: officerOf(printing, "supplement-asked", "completion-asked"),
  }).pdf;
}
