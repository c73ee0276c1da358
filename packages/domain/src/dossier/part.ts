import type { Moment } from "../calendar/moment.ts";
import type { DueDate } from "../deadline/due-date.ts";
import { punctuality, type Punctuality } from "../deadline/punctuality.ts";

/** Lấy ý kiến cơ quan phối hợp: asked with its own deadline (NĐ 61/2018, Điều 19.5). */
export interface Consultation {
  readonly id: string;
  readonly agency: string;
  /** The agency and its desks: their officers see the dossier while the question is open. */
  readonly units: readonly string[];
  readonly content: string;
  readonly askedAt: Moment;
  readonly due: DueDate;
  readonly answeredAt?: Moment;
  readonly answer?: string;
  readonly agrees?: boolean;
}

/** Chặng liên thông that has begun, with its own clock (NĐ 61/2018, Điều 19.6–7). */
export interface DossierLeg {
  readonly id: string;
  readonly agency: string;
  /** The agency and its desks: their officers see the dossier while the leg is open. */
  readonly units: readonly string[];
  readonly startedAt: Moment;
  readonly due: DueDate;
  readonly finishedAt?: Moment;
  readonly outcome?: "grant" | "refuse";
}

/** Phần việc of an agency besides the office that leads: a consultation or a leg. */
export interface Part {
  readonly kind: "consultation" | "leg";
  readonly id: string;
  readonly agency: string;
  readonly units: readonly string[];
  readonly startedAt: Moment;
  readonly due: DueDate;
  readonly endedAt: Moment | null;
}

/** Phần việc dời hạn, with its new due date. */
export type MovedPart = Pick<Part, "kind" | "id" | "due">;

/** For an event: the parts that move with it, where any do. */
export interface MovedParts {
  readonly parts?: readonly MovedPart[];
}

interface WithParts {
  readonly consultations: readonly Consultation[];
  readonly legs: readonly DossierLeg[];
}

/** Every part, legs first, each in the order in which it began. */
export const partsOf = ({ consultations, legs }: WithParts): readonly Part[] => [
  ...legs.map(({ id, agency, units, startedAt, due, finishedAt }): Part => ({
    kind: "leg",
    id,
    agency,
    units,
    startedAt,
    due,
    endedAt: finishedAt ?? null,
  })),
  ...consultations.map(({ id, agency, units, askedAt, due, answeredAt }): Part => ({
    kind: "consultation",
    id,
    agency,
    units,
    startedAt: askedAt,
    due,
    endedAt: answeredAt ?? null,
  })),
];

/** Phần việc chưa xong. */
export const openParts = (dossier: WithParts, kind?: Part["kind"]): readonly Part[] =>
  partsOf(dossier).filter((part) => part.endedAt === null && (kind === undefined || part.kind === kind));

/** Quá hạn trả lời: the lead agency tells the head of the desk about these (NĐ 61/2018, Điều 19.5). */
export const overdueConsultations = (dossier: WithParts, at: Moment): readonly Part[] =>
  openParts(dossier, "consultation").filter((part) => partPunctuality(part, at) === "late");

/** Each agency is judged by its own clock, whatever the whole comes to (TT 01/2018, index 2); null while it is open and in time. */
export function partPunctuality({ due, endedAt }: Pick<Part, "due" | "endedAt">, at: Moment): Punctuality | null {
  if (endedAt !== null) return punctuality(endedAt, due);
  return punctuality(at, due) === "late" ? "late" : null;
}
