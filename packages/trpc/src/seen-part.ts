import {
  actsFor,
  partsOf,
  type Actor,
  type CalendarDay,
  type Dossier,
  type Part,
  type Procedure,
  type ProvincePack,
  type Text,
} from "@motcua/domain";

/** Phần việc của cơ quan khác, with the words for it. */
export interface SeenPart extends Pick<Part, "kind" | "id" | "startedAt" | "due" | "endedAt"> {
  readonly agency: string;
  readonly agencyId: string;
  /** Of a leg, what it is called. */
  readonly title: Text | null;
  /** Of a consultation, what was asked and what was answered. */
  readonly content: string | null;
  readonly answer: string | null;
  readonly agrees: boolean | null;
  readonly outcome: "grant" | "refuse" | null;
  /** Whether this person may answer or finish it now. */
  readonly isMine: boolean;
}

interface View {
  readonly actor: Actor;
  readonly on: CalendarDay;
  readonly procedure: Procedure;
  readonly pack: ProvincePack;
}

/** Every part of a dossier, as staff see it. */
export const seenParts = (dossier: Dossier, { actor, on, procedure, pack }: View): readonly SeenPart[] =>
  partsOf(dossier).map(({ kind, id, agency, units, startedAt, due, endedAt }) => {
    const asked = kind === "consultation" ? dossier.consultations.find((each) => each.id === id) : undefined;
    const leg = kind === "leg" ? dossier.legs.find((each) => each.id === id) : undefined;
    const [act, offices] =
      kind === "leg"
        ? (["finish-leg", [dossier.office, ...units]] as const)
        : (["answer-consultation", units] as const);
    return {
      kind,
      id,
      startedAt,
      due,
      endedAt,
      agency: pack.agencies.find((each) => each.id === agency)?.name ?? agency,
      agencyId: agency,
      title: leg === undefined ? null : (procedure.legs.find((each) => each.id === id)?.title ?? null),
      content: asked?.content ?? null,
      answer: asked?.answer ?? null,
      agrees: asked?.agrees ?? null,
      outcome: leg?.outcome ?? null,
      isMine: endedAt === null && actsFor(actor, act, { units: offices, on }),
    };
  });
