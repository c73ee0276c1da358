import type { OwnDossier } from "./draft.ts";
import type { UploadedPaper } from "./upload-paper.ts";

interface TimedUpload extends UploadedPaper {
  readonly uploadedAt: string;
}

/** Giấy tờ tải lên để bổ sung: those of the first filing bear the same dossier, but are older than the request. */
export function uploadsSinceAsked(
  uploads: readonly TimedUpload[],
  steps: OwnDossier["steps"],
): readonly UploadedPaper[] {
  const askedAt = steps.findLast(({ type }) => type === "supplement-asked" || type === "completion-asked")?.at;
  return askedAt === undefined ? [] : uploads.filter(({ uploadedAt }) => uploadedAt >= askedAt);
}
