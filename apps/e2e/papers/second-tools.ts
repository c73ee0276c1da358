import { spawnSync } from "node:child_process";

/** What an independent tool says of a file; null, and said loudly, where the machine does not have it. */
export function secondTool(program: "pdfsig" | "qpdf" | "pdftotext", words: readonly string[]): string | null {
  const { error, stdout, stderr } = spawnSync(program, words, { encoding: "utf8" });
  if (!error) return `${stdout}${stderr}`;
  console.warn(
    `\n⚠ KHÔNG CÓ ${program}: tệp chưa được công cụ thứ hai kiểm tra · no ${program} here: no second tool has checked the file\n`,
  );
  return null;
}
