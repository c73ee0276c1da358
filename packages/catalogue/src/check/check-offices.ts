import type { Agency, Office, OfficeHours, SeasonHours, Session } from "@motcua/domain";
import type { FieldPath, Finding } from "../file/problem.ts";
import { endsAfterItBegins, has, inconsistent } from "./inconsistent.ts";
import { repeated } from "./repeated.ts";

/** `offices.yaml`: unique ids, an agency behind every desk, hours that can be kept, successors that are there. */
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
    ...agencies.flatMap((each, index) => endsAfterItBegins(each, ["agencies", index, "to"])),
    ...offices.flatMap((each, index) => [
      ...endsAfterItBegins(each, ["offices", index, "to"]),
      ...(has(agencies, each.agency)
        ? []
        : [inconsistent(["offices", index, "agency"], `an agency above (${each.agency} is not)`)]),
      ...each.successors
        .filter((id) => !has(offices, id))
        .map((id) => inconsistent(["offices", index, "successors"], `an office of this file (${id} is not)`)),
      ...hoursFindings(each).map((finding) => ({ ...finding, at: ["offices", index, ...finding.at] })),
    ]),
  ];
}

function hoursFindings({ from, hours, seasons = [] }: Office): readonly Finding[] {
  const first = hours[0];
  return [
    ...(first === undefined || first.from <= from
      ? []
      : [inconsistent(["hours", 0, "from"], `hours from the office's first day, ${from}`)]),
    ...hours.flatMap((each, index) => {
      const before = hours[index - 1];
      return [
        ...(before === undefined || before.from < each.from
          ? []
          : [inconsistent(["hours", index, "from"], `a day after ${before.from}`)]),
        ...sessionFindings(each, ["hours", index]),
      ];
    }),
    ...seasons.flatMap((each, index) => [
      ...endsAfterItBegins(each, ["seasons", index, "to"]),
      ...sessionFindings(each, ["seasons", index]),
      ...(seasons.slice(0, index).some((other) => overlap(each, other))
        ? [inconsistent(["seasons", index, "begins"], "a season that does not run into one above")]
        : []),
    ]),
  ];
}

const WEEK = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const;

const sessionFindings = (week: OfficeHours, at: FieldPath): readonly Finding[] =>
  WEEK.filter((name) => !inTurn(week[name])).map((name) =>
    inconsistent([...at, name], "sessions in turn, none inside another"),
  );

const inTurn = (sessions: readonly Session[]): boolean =>
  sessions.every(({ opens }, index) => index === 0 || sessions[index - 1]!.closes <= opens);

const isInSeason = (dayOfYear: string, { begins, ends }: SeasonHours): boolean =>
  begins <= ends ? begins <= dayOfYear && dayOfYear <= ends : begins <= dayOfYear || dayOfYear <= ends;

/** Both in force at some time, and sharing a day of the year. */
const overlap = (a: SeasonHours, b: SeasonHours): boolean =>
  (a.to === undefined || b.from <= a.to) &&
  (b.to === undefined || a.from <= b.to) &&
  (isInSeason(a.begins, b) || isInSeason(b.begins, a));
