import { accept, refuse, type Result } from "../result.ts";

/** What is wrong with the code of a procedure or of one of its cases. */
export type ProcedureCodeProblem =
  | { readonly code: "procedure-code.unreadable" }
  | { readonly code: "procedure-code.is-case-code"; readonly procedure: string };

/** Mã thủ tục hành chính, `1.001193`, as the national database numbers procedures. */
export function parseProcedureCode(text: string): Result<string, ProcedureCodeProblem> {
  const code = text.replaceAll(/\s+/g, "");
  if (/^[1-9]\.\d{6}$/.test(code)) return accept(code);
  const ofCase = parseCaseCode(code);
  return refuse(
    ofCase.ok
      ? { code: "procedure-code.is-case-code", procedure: ofCase.value.procedure }
      : { code: "procedure-code.unreadable" },
  );
}

/** Mã trường hợp, mã dịch vụ công trực tuyến, read. */
export interface CaseCode {
  readonly code: string;
  readonly procedure: string;
  /** Two digits; a letter follows where one published case had to be told apart. */
  readonly number: string;
}

/** What is wrong with the code of a case. */
export interface CaseCodeProblem {
  readonly code: "case-code.unreadable";
}

/** `1.001193.01`: a case (trường hợp) of a procedure, or its online service; the two are numbered alike. */
export function parseCaseCode(text: string): Result<CaseCode, CaseCodeProblem> {
  const code = text.replaceAll(/\s+/g, "").toLowerCase();
  const match = /^([1-9]\.\d{6})\.(\d{2}[a-z]?)$/.exec(code);
  return match ? accept({ code, procedure: match[1]!, number: match[2]! }) : refuse({ code: "case-code.unreadable" });
}

/** Mã dịch vụ công trực tuyến of a procedure: its own code and `.01`. */
export const onlineServiceCode = (procedure: string): string => `${procedure}.01`;
