import type { Dossier } from "@motcua/domain";

/** Lý do dừng giải quyết as printed. */
export const stopReasonText = (dossier: Dossier): string =>
  dossier.status === "closed"
    ? "Đã hết thời gian bổ sung mà chưa nhận được giấy tờ được yêu cầu."
    : `Người nộp rút hồ sơ: ${dossier.reason ?? ""}`;
