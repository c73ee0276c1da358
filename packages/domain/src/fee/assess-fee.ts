import type { CalendarDay } from "../calendar/calendar-day.ts";
import type { ProvinceFee } from "../pack/province-pack.ts";
import { accept, refuse, type Result } from "../result.ts";
import { rulesInProvince } from "./rules-in-province.ts";
import type { Channel, FeeAmount, FeeRule, PageTier } from "./fee-rule.ts";

/** What is counted to reach an amount. */
export interface FeeBasis {
  readonly channel: Channel;
  readonly units: number;
  readonly pagesOfOriginal: number;
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
}

/** Refused: the province sets the amount and has not; not configured is not free. */
export interface FeeNotConfigured {
  readonly code: "fee.not-configured";
  readonly fee: string;
}

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
}: FeeQuestion): Result<FeeAssessment, FeeNotConfigured> {
  const lines: FeeLine[] = [];
  for (const rule of rulesInProvince(rules, { procedure, provinceFees, on })) {
    const vnd = amountVnd(rule.amount, basis);
    if (vnd === undefined) return refuse({ code: "fee.not-configured", fee: rule.title });
    if (vnd > 0) lines.push({ id: rule.id, title: rule.title, vnd });
  }
  return accept({ lines, totalVnd: lines.reduce((sum, line) => sum + line.vnd, 0) });
}

function amountVnd(amount: FeeAmount, basis: FeeBasis): number | undefined {
  switch (amount.by) {
    case "none":
      return 0;
    case "case":
      return amount.vnd[basis.channel];
    case "unit":
      return amount.vnd[basis.channel] * basis.units;
    case "page":
      return Math.min(amount.capVndPerCopy, pagesVnd(basis.pagesOfOriginal, amount.tiers)) * basis.units;
    case "province":
      return undefined;
  }
}

function pagesVnd(pages: number, tiers: readonly PageTier[]): number {
  let counted = 0;
  let vnd = 0;
  for (const tier of tiers) {
    const inTier = Math.max(0, Math.min(pages, tier.upToPage ?? pages) - counted);
    vnd += inTier * tier.vndPerPage;
    counted += inTier;
  }
  return vnd;
}
