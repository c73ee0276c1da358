import type { CalendarDay } from "../calendar/calendar-day.ts";
import type { ProvinceFee } from "../pack/province-pack.ts";
import { accept, refuse, type Result } from "../result.ts";
import { exemptionFrom, type ClaimedExemption, type ExemptionRefusal, type WaivedFee } from "./exemption.ts";
import type { Channel, FeeAmount, FeeRule } from "./fee-rule.ts";
import { pageFeeVnd } from "./page-fee-vnd.ts";
import { rulesInProvince } from "./rules-in-province.ts";

/** What is counted to reach an amount. */
export interface FeeBasis {
  readonly channel: Channel;
  readonly units: number;
  readonly pagesOfOriginal: number;
  readonly exemptions?: readonly ClaimedExemption[];
}

/** Một khoản thu of a dossier. */
export interface FeeLine {
  readonly id: string;
  readonly title: string;
  readonly vnd: number;
}

/** Số tiền phải nộp. */
export interface FeeAssessment {
  readonly lines: readonly FeeLine[];
  readonly totalVnd: number;
  /** Khoản được miễn, where there is one. */
  readonly waived?: readonly WaivedFee[];
}

/** Refused: the province sets the amount and has not; not configured is not free. */
export interface FeeNotConfigured {
  readonly code: "fee.not-configured";
  readonly fee: string;
}

/** Refused: amounts are set, but none for this channel; that is not free either. */
export interface FeeNotSetForChannel {
  readonly code: "fee.not-set-for-channel";
  readonly fee: string;
  readonly channel: Channel;
}

/** Refused: the fee is taken in foreign currency, by missions abroad; it cannot be paid here. */
export interface FeeInForeignCurrency {
  readonly code: "fee.foreign-currency";
  readonly fee: string;
  readonly currency: string;
}

/** Refused: an amount is published, in words that nobody has read for the platform yet; guessing is not reading. */
export interface FeeUnlabelled {
  readonly code: "fee.unlabelled";
  readonly fee: string;
  /** As published. */
  readonly text: string;
}

/** Why an amount cannot be told. */
export type AmountRefusal = FeeNotConfigured | FeeNotSetForChannel | FeeInForeignCurrency | FeeUnlabelled;

/** Why a fee cannot be assessed. */
export type FeeRefusal = AmountRefusal | ExemptionRefusal;

/** What an assessment looks at. */
export interface FeeQuestion {
  readonly procedure: string;
  readonly rules: readonly FeeRule[];
  readonly provinceFees: readonly ProvinceFee[];
  readonly basis: FeeBasis;
  readonly on: CalendarDay;
}

/** Phí, lệ phí of one dossier: nation's amounts, and the People's Council's where the nation leaves it to them. */
export function assessFee({
  procedure,
  rules,
  provinceFees,
  basis,
  on,
}: FeeQuestion): Result<FeeAssessment, FeeRefusal> {
  const exempt = waivedOf(rules, basis.exemptions ?? []);
  if (!exempt.ok) return exempt;
  const waived = exempt.value;
  const lines: FeeLine[] = [];
  for (const rule of rulesInProvince(rules, { procedure, provinceFees, on })) {
    if (waived.some(({ fee }) => fee === rule.id)) continue;
    const vnd = amountVnd(rule, basis);
    if (!vnd.ok) return vnd;
    if (vnd.value > 0) lines.push({ id: rule.id, title: rule.title, vnd: vnd.value });
  }
  const totalVnd = lines.reduce((sum, line) => sum + line.vnd, 0);
  return accept({ lines, totalVnd, ...(waived.length === 0 ? {} : { waived }) });
}

/** Every claim is looked at, whatever becomes of the amounts: one that does not hold is not passed over. */
function waivedOf(
  rules: readonly FeeRule[],
  claims: readonly ClaimedExemption[],
): Result<readonly WaivedFee[], ExemptionRefusal> {
  const stray = claims.find(({ fee }) => !rules.some(({ id }) => id === fee));
  if (stray) return refuse({ code: "fee.exemption-unknown", fee: stray.fee, exemption: stray.exemption });
  const waived: WaivedFee[] = [];
  for (const rule of rules) {
    const exempt = exemptionFrom(rule, claims);
    if (!exempt.ok) return exempt;
    if (exempt.value !== null) waived.push(exempt.value);
  }
  return accept(waived);
}

function amountVnd({ title, amount }: FeeRule, basis: FeeBasis): Result<number, AmountRefusal> {
  switch (amount.by) {
    case "none":
      return accept(0);
    case "case":
    case "unit":
      return perChannel(title, amount, basis);
    case "page":
      return accept(pageFeeVnd(amount, basis.pagesOfOriginal, basis.units));
    case "foreign-currency":
      return refuse({ code: "fee.foreign-currency", fee: title, currency: amount.currency });
    case "province":
      return refuse({ code: "fee.not-configured", fee: title });
    case "unlabelled":
      return refuse({ code: "fee.unlabelled", fee: title, text: amount.text });
  }
}

function perChannel(
  fee: string,
  amount: Extract<FeeAmount, { by: "case" | "unit" }>,
  { channel, units }: FeeBasis,
): Result<number, FeeNotSetForChannel> {
  const vnd = amount.vnd[channel];
  if (vnd === undefined) return refuse({ code: "fee.not-set-for-channel", fee, channel });
  return accept(amount.by === "unit" ? vnd * units : vnd);
}
