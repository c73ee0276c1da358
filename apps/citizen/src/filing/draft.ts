import type { Answers, Channel } from "@motcua/domain";
import type { AppRouter } from "@motcua/trpc";
import type { inferRouterOutputs } from "@trpc/server";

type Outputs = inferRouterOutputs<AppRouter>["citizen"];

/** Hồ sơ đang soạn, as the server keeps it. */
export type Draft = Outputs["draft"]["draft"];
export type FilingProcedure = Outputs["draft"]["procedure"];
export type Component = FilingProcedure["components"][number];
export type Account = Outputs["me"];
export type OwnDossier = Outputs["dossier"];

/** What a person has filled in, apart from the papers. */
export interface Filled {
  readonly answers: Answers;
  readonly caseCode: string;
  readonly returnBy: Channel | null;
  readonly postalAddress: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly address: string | null;
  readonly units: number;
  readonly pagesOfOriginal: number;
}

/** The part of it that differs from what the server holds. */
export type Unsaved = Partial<Filled>;

export const filledOf = ({
  answers,
  caseCode,
  returnBy,
  postalAddress,
  phone,
  email,
  address,
  units,
  pagesOfOriginal,
}: Filled): Filled => ({
  answers,
  caseCode,
  returnBy,
  postalAddress,
  phone,
  email,
  address,
  units,
  pagesOfOriginal,
});

/** The same answers, whatever the order in which they were given. */
export const isSame = (one: unknown, other: unknown): boolean => canonical(one) === canonical(other);

const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, each: unknown) =>
    typeof each === "object" && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  ) ?? "";

/** Those fields of `wanted` that `held` does not have yet. */
export const differenceFrom = (held: Filled, wanted: Filled): Unsaved =>
  Object.fromEntries(Object.entries(wanted).filter(([field, value]) => !isSame(value, held[field as keyof Filled])));
