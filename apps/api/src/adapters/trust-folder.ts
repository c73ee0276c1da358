import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Under what results verify: anchors (PEM) and revocation lists (DER). None is built in. */
export interface Trust {
  readonly anchors: readonly string[];
  readonly revocationLists: readonly Uint8Array[];
}

/** Kho chứng thư tin cậy: every `.pem` and `.crl` of a folder. */
export function trustIn(folder: string): Trust {
  const files = existsSync(folder) ? readdirSync(folder).toSorted() : [];
  const ending = (end: string): readonly string[] =>
    files.filter((file) => file.endsWith(end)).map((file) => join(folder, file));
  return {
    anchors: ending(".pem").map((file) => readFileSync(file, "utf8")),
    revocationLists: ending(".crl").map((file) => new Uint8Array(readFileSync(file))),
  };
}
