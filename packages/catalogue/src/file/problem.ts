/** What kind of thing is wrong in a data file. */
export type ProblemReason =
  | "no-file" // the file is not there
  | "not-yaml" // it cannot be read as YAML
  | "unknown-key" // a key that the schema does not have
  | "missing" // a key that must be there
  | "wrong-value" // a value of the wrong kind
  | "unclean-text" // stray spaces, invisible marks, letters not in NFC
  | "inconsistent"; // each value is fine, together they are not

/** Lỗi của tệp dữ liệu: where it is and what was expected there. */
export interface Problem {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Path of the field, as in `cases[0].limits[1].from`; empty for the whole file. */
  readonly field: string;
  readonly reason: ProblemReason;
  readonly expected: string;
}

/** What reading answers: a value, or everything that is wrong. */
export type Reading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export type FieldPath = readonly (string | number)[];

/** A problem whose place is still a path, before the file gives it a line. */
export interface Finding {
  readonly at: FieldPath;
  readonly reason: ProblemReason;
  readonly expected: string;
}

export const fieldText = (path: FieldPath): string =>
  path.reduce<string>(
    (text, step) => (typeof step === "number" ? `${text}[${step}]` : text === "" ? step : `${text}.${step}`),
    "",
  );

/** One line for a terminal: `pack.yaml:12 tenant: missing: …`. */
export const problemText = ({ file, line, field, reason, expected }: Problem): string =>
  `${file}:${line} ${field === "" ? "(whole file)" : field}: ${reason}: expected ${expected}`;
