import { accept, refuse, type Result } from "../result.ts";

/** Mã giấy tờ, kết quả, read. A component's code has the same shapes: yesterday's result is today's component. */
export interface ResultCode {
  readonly code: string;
  /** `KQ.G15.000031` now; `000.00.00.G15-KQ003204` before; `KQ-H56.0000017`, `H19.151-KQ.DD.003` in provinces. */
  readonly generation: "national" | "national-before" | "provincial";
  readonly kind: "result" | "component"; // kết quả | thành phần hồ sơ
  /** Level 1 of the body that gave the code. */
  readonly agency: string;
  readonly number: string;
}

/** What is wrong with the code of a paper or result. */
export type ResultCodeProblem =
  | { readonly code: "result-code.stray-mark"; readonly mark: string }
  | { readonly code: "result-code.unreadable" };

/** Names of groups: `a` level 1 of the agency, `k` the kind, `n` the number. */
const SHAPES: readonly { readonly generation: ResultCode["generation"]; readonly pattern: RegExp }[] = [
  { generation: "national", pattern: /^(?<k>KQ)\.(?<a>[A-Y]\d{2})\.(?<n>\d{6})$/ },
  { generation: "national-before", pattern: /^(?:\d{3}\.\d{2}\.\d{2}\.)?(?<a>[A-Y]\d{2})-(?<k>KQ)(?<n>\d{4,6})$/ },
  { generation: "national-before", pattern: /^(?<a>[A-Y]\d{2})(?:\.\d{3}){3}-(?<k>KQ)(?<n>\d{4,6})$/ },
  { generation: "provincial", pattern: /^(?<k>KQ|TP)-(?<a>[A-Y]\d{2})\.(?<n>\d{6,7})$/ },
  { generation: "provincial", pattern: /^(?<k>TPHS)\.(?<a>[A-Y]\d{2})\.(?<n>\d{6})$/ },
  { generation: "provincial", pattern: /^(?<a>[A-Y]\d{2})(?:\.\d{1,3})+-(?<k>KQ|TP)\.(?<n>[A-Z]{2}\.\d{3})$/ },
];

/** Mã giấy tờ, kết quả as published. Blanks are dropped; another stray mark, as the closing point of some, is told. */
export function parseResultCode(text: string): Result<ResultCode, ResultCodeProblem> {
  const tidy = text.replaceAll(/\s+/g, "");
  const code = tidy.toUpperCase();
  for (const { pattern, generation } of SHAPES) {
    const { k, a, n } = pattern.exec(code)?.groups ?? {};
    if (k !== undefined && a !== undefined && n !== undefined)
      return accept({ code, generation, kind: k === "KQ" ? "result" : "component", agency: a, number: n });
  }
  const mark = /[^A-Za-z0-9.-]|[.-]$/u.exec(tidy)?.[0];
  return refuse(mark === undefined ? { code: "result-code.unreadable" } : { code: "result-code.stray-mark", mark });
}
