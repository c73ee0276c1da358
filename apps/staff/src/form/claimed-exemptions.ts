import type { ClaimedExemption } from "@motcua/domain";
import type { SeenDossier } from "../api/trpc.ts";

export type ExemptibleFee = SeenDossier["exemptible"][number];

/** Miễn phí, lệ phí, as chosen and typed, by fee. */
export type TypedExemptions = Readonly<Record<string, { readonly exemption: string; readonly evidence: string }>>;

export const NOT_EXEMPT = { exemption: "", evidence: "" } as const;

export const exemptionField = (fee: string): string => `exemption-${fee}`;
export const evidenceField = (fee: string): string => `exemption-${fee}-evidence`;

const chosenOf = (fees: readonly ExemptibleFee[], typed: TypedExemptions) =>
  fees.flatMap(({ id, exemptions }) => {
    const { exemption, evidence } = typed[id] ?? NOT_EXEMPT;
    return exemptions.includes(exemption) ? [{ fee: id, exemption, evidence: evidence.trim() }] : [];
  });

/** What is claimed: one exemption of a fee, with what proves it. */
export const claimedExemptions = (fees: readonly ExemptibleFee[], typed: TypedExemptions): ClaimedExemption[] =>
  chosenOf(fees, typed);

/** Fees whose exemption nothing proves yet. */
export const unprovedExemptions = (fees: readonly ExemptibleFee[], typed: TypedExemptions): readonly string[] =>
  chosenOf(fees, typed)
    .filter(({ evidence }) => evidence === "")
    .map(({ fee }) => fee);
