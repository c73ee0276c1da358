import { inForceOn, unlabelledCases, type OfferedProcedure, type Procedure } from "@motcua/domain";
import type { FieldPath, Finding } from "../file/problem.ts";
import { inOrder } from "./check-procedure.ts";
import { endsAfterItBegins, has, inconsistent } from "./inconsistent.ts";
import { isNotLonger } from "./is-not-longer.ts";
import { repeated } from "./repeated.ts";

type Procedures = ReadonlyMap<string, Procedure>;
type Listed = readonly { readonly id: string }[];

/** `pack.yaml`: real procedures at real desks, limits that only shorten, promises that can be kept. */
export function checkOffered(
  offered: readonly OfferedProcedure[],
  { agencies, offices }: { readonly agencies: Listed; readonly offices: Listed },
  procedures: Procedures,
): readonly Finding[] {
  return [
    ...repeated(
      offered.map((each) => each.code),
      (index) => ["procedures", index, "code"],
    ),
    ...offered.flatMap((each, index) => {
      const at: FieldPath = ["procedures", index];
      const procedure = procedures.get(each.code);
      if (procedure === undefined)
        return [inconsistent([...at, "code"], `a procedure of the national catalogue (${each.code} is not)`)];
      const findings = [
        ...each.offices
          .filter((id) => !has(offices, id))
          .map((id) => inconsistent(["offices"], `an office of offices.yaml (${id} is not)`)),
        ...(each.agency === undefined || has(agencies, each.agency)
          ? []
          : [inconsistent(["agency"], `an agency of offices.yaml (${each.agency} is not)`)]),
        ...unlabelled(procedure),
        ...each.shortened.flatMap((_, s) => shortenedFindings(each, s, procedure)),
        ...onlineOnlyFindings(each, procedure),
        ...(each.instant ?? []).flatMap((service, s) => endsAfterItBegins(service, ["instant", s, "to"])),
        ...legFindings(each, procedure, agencies),
        ...repeated([...(each.onSite ?? [])], (s) => ["onSite", s]),
      ];
      return findings.map((finding) => ({ ...finding, at: [...at, ...finding.at] }));
    }),
  ];
}

/** A limit that nobody has put a unit to gives no due date, so the procedure cannot be received. */
const unlabelled = (procedure: Procedure): readonly Finding[] =>
  unlabelledCases(procedure).map(({ code }) =>
    inconsistent(["code"], `a procedure whose limit has a unit (case ${code}: a person must label it first)`),
  );

function shortenedFindings(offered: OfferedProcedure, index: number, procedure: Procedure): readonly Finding[] {
  const shortened = offered.shortened[index]!;
  const published = procedure.cases.find((each) => each.code === shortened.caseCode);
  if (published === undefined) return [inconsistent(["shortened", index, "caseCode"], `a case of ${procedure.code}`)];
  const limit = inForceOn(shortened.from, published.limits);
  if (limit === undefined)
    return [inconsistent(["shortened", index, "from"], `a day on or after ${published.limits[0]?.from}`)];
  return isNotLonger(shortened.value, limit.value)
    ? []
    : [inconsistent(["shortened", index, "value"], "phases that are not longer than the published ones")];
}

const onlineOnlyFindings = (
  { onlineOnly = [], offices }: OfferedProcedure,
  procedure: Procedure,
): readonly Finding[] => [
  ...inOrder(onlineOnly, ["onlineOnly"]),
  ...(onlineOnly.length === 0 || procedure.channels.includes("online")
    ? []
    : [inconsistent(["onlineOnly"], "a procedure that can be filed online")]),
  ...onlineOnly.flatMap(({ value }, index) =>
    value.offices
      .filter((id) => !offices.includes(id))
      .map((id) =>
        inconsistent(["onlineOnly", index, "value", "offices"], `an office that offers it (${id} does not)`),
      ),
  ),
];

/** Either no leg is given to an agency, or every one. */
function legFindings({ legAgencies }: OfferedProcedure, { legs }: Procedure, agencies: Listed): readonly Finding[] {
  if (legAgencies === undefined) return [];
  return [
    ...legs
      .filter(({ id }) => legAgencies[id] === undefined)
      .map(({ id }) => inconsistent(["legAgencies"], `an agency for each leg (${id} has none)`)),
    ...Object.entries(legAgencies).flatMap(([leg, agency]) => [
      ...(has(legs, leg) ? [] : [inconsistent(["legAgencies", leg], "a leg of the procedure")]),
      ...(has(agencies, agency)
        ? []
        : [inconsistent(["legAgencies", leg], `an agency of offices.yaml (${agency} is not)`)]),
    ]),
  ];
}
