import type { Dated } from "@motcua/domain";
import type { FieldPath, Finding } from "../file/problem.ts";
import type { ProcedureFile } from "../schema/procedure-schema.ts";
import { repeated } from "./repeated.ts";

/** What the schema of one procedure cannot see: unique codes, dates in order, legs that follow legs, a folder named after its code. */
export function checkProcedure(
  procedure: ProcedureFile,
  folder: string,
  documents: ReadonlyMap<string, string>,
): readonly Finding[] {
  return [
    ...(folder.startsWith(`${procedure.code}-`)
      ? []
      : [
          { at: ["code"], reason: "inconsistent", expected: `the code that the folder ${folder} begins with` } as const,
        ]),
    ...repeated(
      procedure.cases.map((each) => each.code),
      (index) => ["cases", index, "code"],
    ),
    ...repeated(
      procedure.fees.map((each) => each.id),
      (index) => ["fees", index, "id"],
    ),
    ...repeated(
      procedure.components.map((each) => each.code),
      (index) => ["components", index, "code"],
    ),
    ...repeated(
      procedure.results.map((each) => each.code),
      (index) => ["results", index, "code"],
    ),
    ...repeated(
      procedure.legs.map((each) => each.id),
      (index) => ["legs", index, "id"],
    ),
    ...procedure.cases.flatMap((each, index) => inOrder(each.limits, ["cases", index, "limits"])),
    ...inOrder(procedure.online, ["online"]),
    ...procedure.legalBasis.flatMap((code, index): Finding[] =>
      documents.has(code)
        ? []
        : [
            {
              at: ["legalBasis", index],
              reason: "inconsistent",
              expected: `a number listed in legal-documents.yaml (${code} is not)`,
            },
          ],
    ),
    ...procedure.legs.flatMap((leg, index) =>
      leg.after
        .filter((id) => !procedure.legs.slice(0, index).some((before) => before.id === id))
        .map((id): Finding => ({
          at: ["legs", index, "after"],
          reason: "inconsistent",
          expected: `a leg listed above (${id} is not)`,
        })),
    ),
  ];
}

/** Dated values stand oldest first, one a day, as a history is read. */
export const inOrder = (values: readonly Dated<unknown>[], at: FieldPath): readonly Finding[] =>
  values.flatMap((each, index): Finding[] => {
    const before = values[index - 1];
    return before === undefined || before.from < each.from
      ? []
      : [{ at: [...at, index, "from"], reason: "inconsistent", expected: `a day after ${before.from}` }];
  });
