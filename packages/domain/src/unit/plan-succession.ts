import type { CalendarDay } from "../calendar/calendar-day.ts";
import type { Dossier } from "../dossier/dossier.ts";
import { isEnded } from "../dossier/transitions.ts";
import { addressParts } from "./address-parts.ts";
import { communeNamed, type UnitAmbiguous } from "./commune-named.ts";
import { officesAfter, type SeatedOffice } from "./offices-after.ts";
import { successorOf, type SuccessorRefusal } from "./successor-of.ts";
import { unitName, type UnitName } from "./unit-name.ts";
import type { UnitRegister } from "./unit-register.ts";

/** What a plan looks at in a dossier. */
export type OpenDossier = Pick<Dossier, "id" | "office" | "status" | "owner">;

/** Chuyển hồ sơ: where an open dossier goes, and why there. Its code, due date and history stay as they are. */
export interface SuccessionMove {
  readonly dossier: string;
  readonly from: string;
  readonly to: string;
  readonly because:
    | { readonly kind: "only-successor" }
    | { readonly kind: "commune"; readonly commune: UnitName; readonly successor: UnitName };
}

/** Vì sao phải hỏi: why the place cannot be told from what is written. */
export type SuccessionDoubt =
  | { readonly code: "succession.office-unknown" }
  | { readonly code: "succession.no-successor" }
  | { readonly code: "succession.outside-province"; readonly offices: readonly string[] }
  | { readonly code: "succession.address-unreadable" }
  | { readonly code: "succession.no-office-there"; readonly unit: UnitName }
  | SuccessorRefusal
  | UnitAmbiguous;

/** A dossier for which somebody must choose the office. */
export interface SuccessionQuestion {
  readonly dossier: string;
  readonly from: string;
  readonly candidates: readonly string[];
  readonly why: SuccessionDoubt;
}

/** Kế hoạch chuyển hồ sơ on the day offices end. Nothing is done by it. */
export interface SuccessionPlan {
  readonly on: CalendarDay;
  readonly moves: readonly SuccessionMove[];
  readonly questions: readonly SuccessionQuestion[];
  /** Open dossiers whose office goes on. */
  readonly staying: number;
}

/** Tổng hợp kế hoạch: how many go where, are asked about, and stay. */
export interface SuccessionSummary {
  readonly moving: readonly { readonly from: string; readonly to: string; readonly count: number }[];
  readonly asking: number;
  readonly staying: number;
}

/** The plan in figures, for whoever signs it. */
export const successionSummary = ({ moves, questions, staying }: SuccessionPlan): SuccessionSummary => ({
  moving: [...Map.groupBy(moves, ({ from, to }) => `${from} ${to}`).values()].map((same) => ({
    from: same[0]!.from,
    to: same[0]!.to,
    count: same.length,
  })),
  asking: questions.length,
  staying,
});

interface Succession<D> {
  readonly dossiers: readonly D[];
  readonly offices: readonly SeatedOffice[];
  readonly register: UnitRegister;
  readonly on: CalendarDay;
  /** Where the matter lies; the owner's address, unless the procedure says otherwise. */
  readonly addressOf?: (dossier: D) => string;
}

/** For each open dossier of an office that has ended: the office that carries on, or a question. Planned again after it was carried out, it finds nothing to move. */
export function planSuccession<D extends OpenDossier>(succession: Succession<D>): SuccessionPlan {
  const open = succession.dossiers.filter(({ status }) => !isEnded(status));
  const steps = open.map((dossier) => stepFor(dossier, succession));
  return {
    on: succession.on,
    moves: steps.flatMap((step) => (step !== null && "to" in step ? [step] : [])),
    questions: steps.flatMap((step) => (step !== null && "why" in step ? [step] : [])),
    staying: steps.filter((step) => step === null).length,
  };
}

function stepFor<D extends OpenDossier>(
  dossier: D,
  succession: Succession<D>,
): SuccessionMove | SuccessionQuestion | null {
  const from = { dossier: dossier.id, from: dossier.office };
  const after = officesAfter(succession.offices, dossier.office, succession.on);
  if (after === null) return { ...from, candidates: [], why: { code: "succession.office-unknown" } };
  const [first] = after.offices;
  if (first === undefined) return { ...from, candidates: [], why: withoutHeir(dossier.office, succession.offices) };
  if (first.id === dossier.office) return null;
  if (after.isWhole) return { ...from, to: first.id, because: { kind: "only-successor" } };
  return { ...from, ...byCommune(dossier, after.offices, succession) };
}

/** No pack may speak for another province's offices: it only names them. */
function withoutHeir(id: string, offices: readonly SeatedOffice[]): SuccessionDoubt {
  const outside = offices.find((office) => office.id === id)?.successorsOutside ?? [];
  return outside.length > 0
    ? { code: "succession.outside-province", offices: outside }
    : { code: "succession.no-successor" };
}

type Found = Pick<SuccessionMove, "to" | "because"> | Pick<SuccessionQuestion, "candidates" | "why">;

function byCommune<D extends OpenDossier>(
  dossier: D,
  heirs: readonly SeatedOffice[],
  { register, on, addressOf = ({ owner }) => owner.address }: Succession<D>,
): Found {
  const ask = (why: SuccessionDoubt, among = heirs): Found => ({ candidates: among.map(({ id }) => id), why });
  const parts = addressParts(addressOf(dossier));
  if (parts === null) return ask({ code: "succession.address-unreadable" });
  const commune = communeNamed(register, parts, on);
  if (!commune.ok) return ask(commune.refusal);
  const successor = successorOf(register, commune.value.id, on);
  if (!successor.ok) {
    const { refusal } = successor;
    const possible = refusal.code === "unit.split" ? refusal.candidates.map(({ id }) => codeOf(register, id)) : [];
    const among = heirs.filter(({ unit }) => unit !== undefined && possible.includes(unit));
    return ask(refusal, among.length > 0 ? among : heirs);
  }
  const there = heirs.find(({ unit }) => unit !== undefined && unit === successor.value.code);
  const named = unitName(register, successor.value);
  return there === undefined
    ? ask({ code: "succession.no-office-there", unit: named })
    : {
        to: there.id,
        because: { kind: "commune", commune: unitName(register, commune.value), successor: named },
      };
}

const codeOf = (register: UnitRegister, id: string): string | undefined => register.byId.get(id)?.code;
