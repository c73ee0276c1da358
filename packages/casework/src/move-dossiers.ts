import { accept, type NotCompetent, type Refusal, type Result, type SuccessionMove } from "@motcua/domain";
import { actOnEach, refusalForMany, type ProvinceDesk } from "./act-on-each.ts";
import type { Caller } from "./ports.ts";

/** Lệnh chuyển hồ sơ: moves of a plan, or those somebody chose where the plan had to ask, and the document they rest on. */
export interface MoveOrder {
  readonly moves: readonly Pick<SuccessionMove, "dossier" | "to">[];
  readonly document: string;
}

/** What became of an order, by dossier. */
export interface MovedDossiers {
  readonly moved: readonly string[];
  /** At its new office before this run. */
  readonly already: readonly string[];
  readonly refused: readonly { readonly dossier: string; readonly refusal: Refusal }[];
}

/** Chuyển hồ sơ sang đơn vị kế tục, by the platform or who administers the province. Stopped half-way, the order is simply given again. */
export async function moveDossiers(
  desk: ProvinceDesk,
  caller: Caller,
  { moves, document }: MoveOrder,
): Promise<Result<MovedDossiers, NotCompetent>> {
  const notCompetent = refusalForMany(desk, caller, "transfer");
  if (notCompetent) return notCompetent;
  const acts = new Map(
    moves.map(
      ({ dossier, to }) => [dossier, { type: "transfer", office: to, ground: "succession", document }] as const,
    ),
  );
  const moved: string[] = [];
  const already: string[] = [];
  const refused: { readonly dossier: string; readonly refusal: Refusal }[] = [];
  for await (const { dossier, refusal } of actOnEach(desk, caller, acts)) {
    if (refusal === null) moved.push(dossier);
    else if (refusal.code === "transfer.same-office") already.push(dossier);
    else refused.push({ dossier, refusal });
  }
  return accept({ moved, already, refused });
}
