import { dayOf, weekdayOf, type CalendarDay, type DeadlineBasis, type Segment, type Text } from "@motcua/domain";
import { dayOffText } from "../calendar/day-off-text.ts";
import { clockText, dayText, momentText, shortDayText, weekdayText } from "../calendar/day-text.ts";
import type { Language } from "../language.ts";
import { basisText } from "./basis-text.ts";
import { quantityText } from "./limit-text.ts";

/** One line of “vì sao có ngày này?”: what counts, and the article that says so. */
export interface SegmentText {
  readonly text: string;
  readonly basis: string | null;
}

type Of<K extends Segment["kind"]> = Extract<Segment, { kind: K }>;

const STARTED: Readonly<Record<Of<"started">["phase"], Text>> = {
  received: { vi: "Tiếp nhận hồ sơ lúc", en: "Application received at" },
  supplemented: {
    vi: "Đã bổ sung đủ, thời hạn tính lại từ đầu lúc",
    en: "Supplement complete, the time limit starts again at",
  },
  "obligation-proved": {
    vi: "Có chứng từ nghĩa vụ tài chính, giai đoạn sau bắt đầu lúc",
    en: "Financial obligation proved, the next phase starts at",
  },
  reappointed: { vi: "Xin lỗi và hẹn lại, ngày hẹn mới tính từ", en: "Apology and later date, counted from" },
};

/** The 40-hour week is the source of the free Saturday and Sunday. */
const WEEKEND_BASIS: Text = { vi: "Quyết định 188/1999/QĐ-TTg", en: "Decision 188/1999/QĐ-TTg" };

const COUNTED_BASIS: Readonly<Partial<Record<Of<"counted">["unit"], DeadlineBasis>>> = {
  "working-hour": "BLDS-2015-147.1",
  month: "BLDS-2015-148.3",
};

/** thứ Bảy 07/11/2026. */
const shortWithWeekday = (day: CalendarDay, language: Language): string =>
  `${weekdayText(weekdayOf(day), language)} ${shortDayText(day)}`;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The year's own document, unless it is the very law that the article stands in. */
function dayOffBasis({ document, basis }: Of<"day-off">, language: Language): string {
  const article = basisText(basis, language);
  const isSameLaw = basis === "NQ-28-2026" || document === "" || document.startsWith("Bộ luật Lao động 2019");
  return isSameLaw ? article : `${document}; ${article}`;
}

/** Giải thích một đoạn của thời hạn. */
export function segmentText(segment: Segment, language: Language): SegmentText {
  const isVietnamese = language === "vi";
  const basis = "basis" in segment ? basisText(segment.basis, language) : null;
  switch (segment.kind) {
    case "started":
      return { text: `${STARTED[segment.phase][language]} ${momentText(segment.at, language)}.`, basis };
    case "first-day-not-counted": {
      const day = shortWithWeekday(segment.day, language);
      return {
        text: isVietnamese ? `Ngày đầu tiên (${day}) không tính.` : `The first day (${day}) is not counted.`,
        basis,
      };
    }
    case "moved-start":
      return { text: movedStart(segment, language), basis };
    case "counted":
      return counted(segment, language);
    case "day-off": {
      const day = capital(shortWithWeekday(segment.day, language));
      return {
        text: isVietnamese
          ? `${day}: ${dayOffText(segment.reason, language)}.`
          : `${day}: ${dayOffText(segment.reason, language)}, closed.`,
        basis: dayOffBasis(segment, language),
      };
    }
    case "weekend":
      return { text: weekend(segment, language), basis: WEEKEND_BASIS[language] };
    case "made-up-day": {
      const day = capital(shortWithWeekday(segment.day, language));
      const instead = shortDayText(segment.insteadOf);
      return {
        text: isVietnamese
          ? `${day}: làm bù cho ngày ${instead}, là ngày làm việc.`
          : `${day}: worked in exchange for ${instead}.`,
        basis: segment.document === "" ? null : segment.document,
      };
    }
    case "moved-end": {
      const from = shortWithWeekday(segment.from, language);
      const to = dayText(segment.to, language);
      return {
        text: isVietnamese
          ? `Ngày cuối (${from}) là ngày nghỉ nên thời hạn kết thúc vào ngày làm việc tiếp theo: ${to}.`
          : `The last day (${from}) is a day off, so the limit ends on the next working day: ${to}.`,
        basis,
      };
    }
    case "projected-year":
      return {
        text: isVietnamese
          ? `Lịch nghỉ năm ${segment.year} mới là dự kiến. Khi có lịch chính thức, ngày hẹn được tính lại và báo cho người nộp.`
          : `The days off of ${segment.year} are only projected. Once they are official, the date is worked out again and the applicant is told.`,
        basis: null,
      };
  }
}

function movedStart({ from, to, because }: Of<"moved-start">, language: Language): string {
  const day = dayText(to, language);
  if (because === "day-off") {
    const on = shortWithWeekday(dayOf(from), language);
    return language === "vi"
      ? `${capital(on)} là ngày nghỉ nên trả kết quả vào ngày làm việc tiếp theo: ${day}.`
      : `${on} is a day off, so the result is due on the next working day: ${day}.`;
  }
  const at = clockText(from, language);
  return language === "vi"
    ? `Tiếp nhận lúc ${at}, quá giờ trả trong ngày, nên trả vào ngày làm việc tiếp theo: ${day}.`
    : `Received at ${at}, too late for the same day, so due on the next working day: ${day}.`;
}

function counted({ unit, quantity, from, to }: Of<"counted">, language: Language): SegmentText {
  const basis = COUNTED_BASIS[unit];
  const amount = quantityText(quantity, unit, language);
  const span =
    from === to
      ? { vi: `ngày ${shortDayText(from)}`, en: `on ${shortDayText(from)}` }
      : {
          vi: `từ ${shortWithWeekday(from, "vi")} đến ${shortWithWeekday(to, "vi")}`,
          en: `from ${shortWithWeekday(from, "en")} to ${shortWithWeekday(to, "en")}`,
        };
  return {
    text: language === "vi" ? `Tính ${amount}: ${span.vi}.` : `${capital(amount)} counted: ${span.en}.`,
    basis: basis ? basisText(basis, language) : null,
  };
}

function weekend({ from, to }: Of<"weekend">, language: Language): string {
  const days =
    from === to
      ? shortWithWeekday(from, language)
      : `${shortWithWeekday(from, language)} ${language === "vi" ? "và" : "and"} ${shortWithWeekday(to, language)}`;
  return language === "vi" ? `${capital(days)}: nghỉ cuối tuần.` : `${days}: weekend, closed.`;
}
