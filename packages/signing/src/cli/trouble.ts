/** What kept one file from being dealt with, in the shape of a finding. */
export type Trouble = { readonly code: string; readonly vi: string; readonly en: string };

export const unreadableFile = (reason: string): Trouble => ({
  code: "file.unreadable",
  vi: `Không đọc được tệp (${reason}).`,
  en: `The file cannot be read (${reason}).`,
});

export const unwritableFile = (reason: string): Trouble => ({
  code: "file.unwritable",
  vi: `Không ghi được tệp kết quả (${reason}).`,
  en: `The result cannot be written (${reason}).`,
});

export const timeExceeded = (seconds: number): Trouble => ({
  code: "limits.time-exceeded",
  vi: `Quá thời gian cho phép (${seconds} giây) nên không kết luận.`,
  en: `The time budget (${seconds} s) was exceeded, so there is no conclusion.`,
});

export const memoryExceeded: Trouble = {
  code: "limits.memory-exceeded",
  vi: "Cần nhiều bộ nhớ hơn mức cho phép nên không kết luận.",
  en: "More memory than allowed would be needed, so there is no conclusion.",
};

export const internalFault = (reason: string): Trouble => ({
  code: "fault",
  vi: `Lỗi của chương trình (${reason}).`,
  en: `A fault of the program (${reason}).`,
});

/** The system's word for what went wrong, as ENOENT; never a stack. */
export const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return "?";
  return "code" in error && typeof error.code === "string" ? error.code : error.message;
};
