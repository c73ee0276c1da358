import type { TimeLimit } from "../deadline/time-limit.ts";
import type { Procedure, ProcedureCase } from "./procedure.ts";

/**
 * Trường hợp chưa xác định thời hạn: cases whose newest published limit is still a text. People may read about them,
 * nobody can be given a due date, so a desk must not offer them before a person has labelled the limit.
 */
export const unlabelledCases = ({ cases }: Pick<Procedure, "cases">): readonly ProcedureCase[] =>
  cases.filter(({ limits }) => limits.at(-1)?.value.some(({ limit }) => isUnlabelled(limit)));

const isUnlabelled = (limit: TimeLimit): boolean =>
  limit.unit === "unlabelled" || (limit.unit === "chain" && limit.parts.some(isUnlabelled));
