import type { BatchRefusal, SigningRefusal } from "../refusal.ts";

export const isBatchRefusal = (refusal: SigningRefusal): refusal is BatchRefusal => refusal.code.startsWith("batch.");

/** What to tell the person whose batch (ký theo lô) stopped, or left a document out. */
export const batchRefusalText = (refusal: BatchRefusal): { readonly vi: string; readonly en: string } => {
  switch (refusal.code) {
    case "batch.in-use":
      return { vi: "Lô này đang được ký ở một tiến trình khác.", en: "This batch is being signed by another process." };
    case "batch.journal-unreadable":
      return {
        vi: `Không đọc được nhật ký của lô (${refusal.reason}).`,
        en: `The journal of the batch cannot be read (${refusal.reason}).`,
      };
    case "batch.other-batch":
      return {
        vi: "Nhật ký thuộc về một lô khác: khác chứng thư hoặc khác loại chữ ký.",
        en: "The journal belongs to another batch: another certificate or another kind of signature.",
      };
    case "batch.unreadable-file":
      return {
        vi: `Không đọc được tệp ${refusal.path} (${refusal.reason}).`,
        en: `The file ${refusal.path} cannot be read (${refusal.reason}).`,
      };
    case "batch.not-written":
      return {
        vi: `Không ghi được tệp ${refusal.path} (${refusal.reason}).`,
        en: `The file ${refusal.path} cannot be written (${refusal.reason}).`,
      };
    case "batch.twice":
      return { vi: `Tệp ${refusal.path} có hai lần trong lô.`, en: `The file ${refusal.path} is in the batch twice.` };
    case "batch.output-exists":
      return {
        vi: `Tệp ${refusal.path} đã có và không do lô này tạo ra.`,
        en: `The file ${refusal.path} is there already and was not made by this batch.`,
      };
    case "batch.output-changed":
      return {
        vi: `Tệp ${refusal.path} đã ký trong lô nhưng sau đó bị mất hoặc bị thay đổi.`,
        en: `The file ${refusal.path} was signed in this batch, then lost or changed.`,
      };
    case "batch.worker-lost":
      return {
        vi: `Luồng xử lý đã dừng khi ký ${refusal.path}; chạy lại lô để ký tiếp.`,
        en: `The worker ended while it signed ${refusal.path}; run the batch again to finish it.`,
      };
  }
};
