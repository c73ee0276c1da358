import type { OfferedProcedure } from "../api/trpc.ts";
import { dayField } from "../form/moment-choice-id.ts";
import { typedMoment } from "../form/typed-moment.ts";
import { channelOf, deskOf, helpReasonOf, isHelped, takenForOf } from "./desk-of.ts";
import type { WalkIn } from "./walk-in.ts";

/** Một chỗ phải sửa about how the dossier came to this desk. */
export type ReceptionFault =
  | { readonly at: string; readonly kind: "choose"; readonly what: ReceptionChoice }
  | { readonly at: "postalNumber"; readonly kind: "postal-number" }
  | { readonly at: "postalItems"; readonly kind: "postal-items" }
  | { readonly at: string; readonly kind: "moment" };

type ReceptionChoice = "assistedReason" | "assistedConsent" | "takenFor" | "postalComplete";

const choose = (what: ReceptionChoice): ReceptionFault => ({ at: what, kind: "choose", what });

/** What is wrong with the help, the office it is for, and the post's record. */
export const receptionFaults = (walkIn: WalkIn, procedure: OfferedProcedure): readonly ReceptionFault[] => [
  ...helpFaults(walkIn, procedure),
  ...(deskOf(walkIn, procedure)?.isCompetent === false && takenForOf(walkIn, procedure) === ""
    ? [choose("takenFor")]
    : []),
  ...(channelOf(walkIn, procedure) === "post" && walkIn.postalRecord.isKept ? recordFaults(walkIn.postalRecord) : []),
];

function helpFaults(walkIn: WalkIn, procedure: OfferedProcedure): readonly ReceptionFault[] {
  if (!isHelped(walkIn, procedure)) return [];
  return [
    ...(helpReasonOf(walkIn, procedure) === "" ? [choose("assistedReason")] : []),
    ...(walkIn.help.consent === "" ? [choose("assistedConsent")] : []),
  ];
}

const recordFaults = ({ number, items, complete, signed }: WalkIn["postalRecord"]): readonly ReceptionFault[] => [
  ...(number.trim() === "" ? [{ at: "postalNumber", kind: "postal-number" } as const] : []),
  ...(/^[1-9]\d{0,3}$/.test(items.trim()) ? [] : [{ at: "postalItems", kind: "postal-items" } as const]),
  ...(complete === "" ? [choose("postalComplete")] : []),
  ...(typedMoment(signed) === null ? [{ at: dayField("postalSigned"), kind: "moment" } as const] : []),
];
