import { inForceOn, type CalendarDay, type FeeAmount, type ProvinceFee, type ProvincePack } from "@motcua/domain";
import { feeText } from "@motcua/messages";
import { changedSpans } from "./changed-spans.ts";
import type { Names } from "./compare-procedures.ts";
import type { PackChange } from "./pack-change.ts";

const keyOf = ({ procedure, fee }: ProvinceFee): string => `${procedure} ${fee}`;

/** Mức thu: the province's amounts; one that is not set is not free, and stops payment. */
export function comparedFees(before: ProvincePack, after: ProvincePack, names: Names): readonly PackChange[] {
  const fees = new Map([...before.fees, ...after.fees].map((each) => [keyOf(each), each]));
  return [...fees].flatMap(([key, { procedure, fee }]) => {
    const [earlier, later] = [before, after].map(
      (pack) => pack.fees.find((each) => keyOf(each) === key)?.amounts ?? [],
    );
    const amountIn =
      (amounts: NonNullable<typeof earlier>) =>
      (on: CalendarDay): FeeAmount | null =>
        inForceOn(on, amounts)?.value ?? null;
    return changedSpans(
      [...earlier!, ...later!].map(({ from }) => from),
      {
        before: amountIn(earlier!),
        after: amountIn(later!),
      },
    ).map((span): PackChange => ({
      subject: "fees",
      from: span.from,
      until: span.until,
      text: {
        vi: `${names.procedure(procedure)}, ${fee}: ${amountWords(span.before, "vi")} → ${amountWords(span.after, "vi")}`,
        en: `${names.procedure(procedure)}, ${fee}: ${amountWords(span.before, "en")} → ${amountWords(span.after, "en")}`,
      },
    }));
  });
}

const amountWords = (amount: FeeAmount | null, language: "vi" | "en"): string =>
  amount === null
    ? { vi: "chưa quy định (không phải miễn phí)", en: "not set (not free)" }[language]
    : feeText(amount, language);
