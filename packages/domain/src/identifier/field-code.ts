import { accept, refuse, type Result } from "../result.ts";

/** Mã lĩnh vực, read: the ministry in charge and its field. */
export interface FieldCode {
  readonly code: string;
  readonly agency: string;
  readonly field: string;
}

/** What is wrong with a field code. */
export interface FieldCodeProblem {
  readonly code: "field-code.unreadable";
}

/** `MX1X2-LV`, as in `G15-TP07` Hộ tịch (TT 01/2018, Điều 20). */
export function parseFieldCode(text: string): Result<FieldCode, FieldCodeProblem> {
  const code = text.trim().toUpperCase().replaceAll(/\s+/g, "");
  const match = /^([A-Y]\d{2})-([A-Z]{2}\d{2})$/.exec(code);
  return match ? accept({ code, agency: match[1]!, field: match[2]! }) : refuse({ code: "field-code.unreadable" });
}
