import type { Agency, Office, OfferedProcedure, Procedure, Seal } from "@motcua/domain";
import type { Finding } from "../file/problem.ts";
import { endsAfterItBegins, has, inconsistent } from "./inconsistent.ts";
import { repeated } from "./repeated.ts";

export interface SealFacts {
  readonly agencies: readonly Agency[];
  readonly offices: readonly Office[];
  readonly offered: readonly OfferedProcedure[];
  readonly procedures: ReadonlyMap<string, Procedure>;
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
    ...seals.flatMap((seal, index) => {
      const findings = [
        ...endsAfterItBegins(seal, ["to"]),
        ...(has(agencies, seal.agency) ? [] : [inconsistent(["agency"], "an agency of offices.yaml")]),
        ...(has(offices, seal.office) || has(agencies, seal.office)
          ? []
          : [inconsistent(["office"], "an office or agency of offices.yaml")]),
        ...ordinalFindings(seal, seals),
        ...handOverFindings(seal),
        ...seal.scope.fields.flatMap((code, f) =>
          fields.has(code)
            ? []
            : [inconsistent(["scope", "fields", f], "the field of a procedure that this pack offers")],
        ),
        ...seal.scope.procedures.flatMap((code, p) =>
          offered.some((each) => each.code === code)
            ? []
            : [inconsistent(["scope", "procedures", p], "a procedure that this pack offers")],
        ),
      ];
      return findings.map((finding) => ({ ...finding, at: ["seals", index, ...finding.at] }));
    }),
  ];
}

/** A second seal is one more of a first of the same agency, by permission; of each there is one at a time. */
function ordinalFindings(seal: Seal, seals: readonly Seal[]): readonly Finding[] {
  const meanwhile = seals.filter((other) => other !== seal && other.agency === seal.agency && isMeanwhile(seal, other));
  return [
    ...(meanwhile.some(({ ordinal }) => ordinal === seal.ordinal)
      ? [inconsistent(["ordinal"], "one seal of that ordinal of one agency at a time")]
      : []),
    ...(seal.ordinal === 2 && !meanwhile.some(({ ordinal }) => ordinal === 1)
      ? [inconsistent(["ordinal"], "a first seal of the same agency in that time")]
      : []),
    ...(seal.ordinal === 2 && seal.permissionDocument === undefined
      ? [
          {
            at: ["permissionDocument"],
            reason: "missing",
            expected: "the document that permits a second seal",
          } as const,
        ]
      : []),
  ];
}

const isMeanwhile = (a: Seal, b: Seal): boolean =>
  (a.to === undefined || b.from <= a.to) && (b.to === undefined || a.from <= b.to);

const handOverFindings = ({ handOvers = [], custodian, from, to }: Seal): readonly Finding[] =>
  handOvers.flatMap((each, index) => [
    ...(each.until === undefined || each.from <= each.until
      ? []
      : [inconsistent(["handOvers", index, "until"], `a day not before ${each.from}`)]),
    ...(each.from < from || (to !== undefined && each.from > to)
      ? [inconsistent(["handOvers", index, "from"], "a day on which the seal is in force")]
      : []),
    ...(each.to === custodian ? [inconsistent(["handOvers", index, "to"], "somebody else than the custodian")] : []),
  ]);

/** Steps at the centre: sealing there needs a seal that is kept there and covers the procedure. */
export const checkOnSite = (
  offered: readonly OfferedProcedure[],
  seals: readonly Seal[],
  procedures: ReadonlyMap<string, Procedure>,
): readonly Finding[] =>
  offered.flatMap(({ code, offices, onSite = [] }, index) =>
    !onSite.includes("seal") ||
    seals.some(
      ({ office, scope }) =>
        offices.includes(office) &&
        (scope.procedures.includes(code) || scope.fields.includes(procedures.get(code)?.field.code ?? "")),
    )
      ? []
      : [
          inconsistent(
            ["procedures", index, "onSite", onSite.indexOf("seal")],
            "a seal of seals.yaml that is kept there and covers it",
          ),
        ],
  );
