import type { FieldPath, Finding } from "../file/problem.ts";

/** The second and later uses of an identifier that must be unique. */
export function repeated(ids: readonly string[], at: (index: number) => FieldPath): readonly Finding[] {
  const seen = new Set<string>();
  return ids.flatMap((id, index): Finding[] => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [{ at: at(index), reason: "inconsistent", expected: `an id of its own (${id} is used above)` }];
  });
}
