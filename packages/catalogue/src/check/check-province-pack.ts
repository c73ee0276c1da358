import {
  inForceOn,
  type Agency,
  type Office,
  type OfferedProcedure,
  type Procedure,
  type ProvinceFee,
  type Seal,
} from "@motcua/domain";
import type { Finding } from "../file/problem.ts";
import { inOrder } from "./check-procedure.ts";
import { isNotLonger } from "./is-not-longer.ts";
import { repeated } from "./repeated.ts";

type Procedures = ReadonlyMap<string, Procedure>;

const wrong = (at: Finding["at"], expected: string): Finding => ({ at, reason: "inconsistent", expected });
const has = (list: readonly { readonly id: string }[], id: string): boolean => list.some((each) => each.id === id);

/** `pack.yaml`: real procedures at real desks, and limits that only shorten. */
export function checkOffered(
  offered: readonly OfferedProcedure[],
  offices: readonly Office[],
  procedures: Procedures,
): readonly Finding[] {
  return [
    ...repeated(
      offered.map((each) => each.code),
      (index) => ["procedures", index, "code"],
    ),
    ...offered.flatMap((each, index) => {
      const procedure = procedures.get(each.code);
      if (procedure === undefined)
        return [wrong(["procedures", index, "code"], `a procedure of the national catalogue (${each.code} is not)`)];
      return [
        ...each.offices
          .filter((id) => !has(offices, id))
          .map((id) => wrong(["procedures", index, "offices"], `an office of offices.yaml (${id} is not)`)),
        ...each.shortened.flatMap((_, s) =>
          shortenedFindings(each, s, procedure).map((finding) => ({
            ...finding,
            at: ["procedures", index, ...finding.at],
          })),
        ),
      ];
    }),
  ];
}

function shortenedFindings(offered: OfferedProcedure, index: number, procedure: Procedure): readonly Finding[] {
  const shortened = offered.shortened[index]!;
  const published = procedure.cases.find((each) => each.code === shortened.caseCode);
  if (published === undefined) return [wrong(["shortened", index, "caseCode"], `a case of ${procedure.code}`)];
  const limit = inForceOn(shortened.from, published.limits);
  if (limit === undefined)
    return [wrong(["shortened", index, "from"], `a day on or after ${published.limits[0]?.from}`)];
  return isNotLonger(shortened.value, limit.value)
    ? []
    : [wrong(["shortened", index, "value"], "phases that are not longer than the published ones")];
}

/** `offices.yaml`: unique ids, an agency behind every desk, successors that are there. */
export function checkOffices(agencies: readonly Agency[], offices: readonly Office[]): readonly Finding[] {
  return [
    ...repeated(
      agencies.map((each) => each.id),
      (index) => ["agencies", index, "id"],
    ),
    ...repeated(
      offices.map((each) => each.id),
      (index) => ["offices", index, "id"],
    ),
    ...repeated(
      offices.map((each) => each.code),
      (index) => ["offices", index, "code"],
    ),
    ...agencies.flatMap((each, index) => ordered(each, ["agencies", index, "to"])),
    ...offices.flatMap((each, index) => [
      ...ordered(each, ["offices", index, "to"]),
      ...(has(agencies, each.agency)
        ? []
        : [wrong(["offices", index, "agency"], `an agency above (${each.agency} is not)`)]),
      ...each.successors
        .filter((id) => !has(offices, id))
        .map((id) => wrong(["offices", index, "successors"], `an office of this file (${id} is not)`)),
    ]),
  ];
}

const ordered = ({ from, to }: Pick<Agency, "from" | "to">, at: Finding["at"]): readonly Finding[] =>
  to === undefined || from <= to ? [] : [wrong(at, `a day not before ${from}`)];

/** `fees.yaml`: amounts only where the nation leaves them to the province, and amounts at last. */
export function checkFees(
  fees: readonly ProvinceFee[],
  offered: readonly OfferedProcedure[],
  procedures: Procedures,
): readonly Finding[] {
  return [
    ...repeated(
      fees.map((each) => `${each.procedure} ${each.fee}`),
      (index) => ["fees", index, "fee"],
    ),
    ...fees.flatMap((each, index) => {
      const rule = procedures.get(each.procedure)?.fees.find((fee) => fee.id === each.fee);
      return [
        ...inOrder(each.amounts, ["fees", index, "amounts"]),
        ...(offered.some((one) => one.code === each.procedure)
          ? []
          : [wrong(["fees", index, "procedure"], "a procedure that this pack offers")]),
        ...(rule?.amount.by === "province"
          ? []
          : [wrong(["fees", index, "fee"], "a fee of that procedure which is left to the province")]),
        ...each.amounts.flatMap(({ value }, a) =>
          value.by === "province"
            ? [wrong(["fees", index, "amounts", a, "value"], "an amount, not the province again")]
            : [],
        ),
      ];
    }),
  ];
}

interface SealFacts {
  readonly agencies: readonly Agency[];
  readonly offices: readonly Office[];
  readonly offered: readonly OfferedProcedure[];
  readonly procedures: Procedures;
}

/** `seals.yaml`: a keeper's place that exists, a scope that can be met, and permission for the second (NĐ 99/2016, Điều 5.4, 16). */
export function checkSeals(
  seals: readonly Seal[],
  { agencies, offices, offered, procedures }: SealFacts,
): readonly Finding[] {
  const fields = new Set(offered.map((each) => procedures.get(each.code)?.field.code));
  return [
    ...repeated(
      seals.map((each) => each.id),
      (index) => ["seals", index, "id"],
    ),
    ...seals.flatMap((seal, index) => [
      ...ordered(seal, ["seals", index, "to"]),
      ...(has(agencies, seal.agency) ? [] : [wrong(["seals", index, "agency"], "an agency of offices.yaml")]),
      ...(has(offices, seal.office) || has(agencies, seal.office)
        ? []
        : [wrong(["seals", index, "office"], "an office or agency of offices.yaml")]),
      ...(seal.ordinal === 2 && seal.permissionDocument === undefined
        ? [
            {
              at: ["seals", index, "permissionDocument"],
              reason: "missing",
              expected: "the document that permits a second seal",
            } as const,
          ]
        : []),
      ...seal.scope.fields.flatMap((code, f) =>
        fields.has(code)
          ? []
          : [wrong(["seals", index, "scope", "fields", f], "the field of a procedure that this pack offers")],
      ),
      ...seal.scope.procedures.flatMap((code, p) =>
        offered.some((each) => each.code === code)
          ? []
          : [wrong(["seals", index, "scope", "procedures", p], "a procedure that this pack offers")],
      ),
    ]),
  ];
}
