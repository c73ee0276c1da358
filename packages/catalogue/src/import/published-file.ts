import { recordOfAnswer } from "./record-of-answer.ts";

/** Records of a file, not yet judged, and what the file says of its own origin. */
export interface PublishedFile {
  readonly source: string;
  readonly records: readonly unknown[];
}

/** A crawl `{ source, procedures }`, a list, one record, or the portal's own answers; null where it is none of them. */
export function publishedFileOf(json: unknown): PublishedFile | null {
  if (Array.isArray(json)) return { source: "", records: json.map(recordOfAnswer) };
  if (typeof json !== "object" || json === null) return null;
  if ("procedures" in json && Array.isArray(json.procedures)) {
    const source = "source" in json && typeof json.source === "string" ? json.source : "";
    return { source, records: json.procedures.map(recordOfAnswer) };
  }
  return "code" in json ? { source: "", records: [recordOfAnswer(json)] } : null;
}
