import { existsSync, readFileSync } from "node:fs";
import { isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, type Node } from "yaml";
import type { FieldPath, Finding, Problem, Reading } from "./problem.ts";
import { fieldText } from "./problem.ts";

/** A data file that is well-formed YAML, and knows on which line each field stands. */
export interface YamlFile {
  readonly file: string;
  readonly value: unknown;
  readonly problemAt: (finding: Finding) => Problem;
}

/** YAML 1.2 core schema: a day stays text, `no` stays a word. */
export function readYaml(file: string): Reading<YamlFile> {
  if (!existsSync(file)) {
    return {
      ok: false,
      problems: [{ file, line: 1, field: "", reason: "no-file", expected: "this file to be there" }],
    };
  }
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(file, "utf8"), {
    lineCounter: lines,
    version: "1.2",
    schema: "core",
    prettyErrors: false,
  });
  const wrong = [...document.errors, ...document.warnings];
  if (wrong.length > 0) {
    return {
      ok: false,
      problems: wrong.map((error) => ({
        file,
        line: lines.linePos(error.pos[0]).line,
        field: "",
        reason: "not-yaml",
        expected: `well-formed YAML (${error.message})`,
      })),
    };
  }
  const lineAt = (offset: number): number => Math.max(1, lines.linePos(offset).line);
  const problemAt = ({ at, reason, expected }: Finding): Problem => ({
    file,
    line: lineAt(offsetOf(document.contents, at)),
    field: fieldText(at),
    reason,
    expected,
  });
  return { ok: true, value: { file, value: document.toJS(), problemAt } };
}

/** Where the deepest part of the path that exists begins; of a mapping, its key. */
function offsetOf(root: Node | null, path: FieldPath): number {
  let offset = root?.range?.[0] ?? 0;
  let node: unknown = root;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((each) => isScalar(each.key) && each.key.value === step);
      if (!isPair(pair)) break;
      offset = (isScalar(pair.key) ? pair.key.range?.[0] : undefined) ?? offset;
      node = pair.value;
    } else if (isSeq(node) && typeof step === "number") {
      node = node.items[step];
      offset = (node as Node | undefined)?.range?.[0] ?? offset;
    } else break;
  }
  return offset;
}
