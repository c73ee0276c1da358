import {
  dayOf,
  weekdayOf,
  type CalendarDay,
  type DeadlineBasis,
  type Segment,
  type Source,
  type StandstillReason,
  type Text,
} from "@motcua/domain";
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
  "post-handed-over": {
    vi: "Ký biên bản giao nhận hồ sơ với bưu chính lúc",
    en: "Hand-over record signed with the post at",
  },
  "competent-received": {
    vi: "Cơ quan có thẩm quyền nhận hồ sơ nộp nơi khác lúc",
    en: "Received by the competent office, handed in elsewhere, at",
  },
  supplemented: {
    vi: "Đã bổ sung đủ, thời hạn tính lại từ đầu lúc",
    en: "Supplement complete, the time limit starts again at",
  },
  "obligation-proved": {
    vi: "Có chứng từ nghĩa vụ tài chính, giai đoạn sau bắt đầu lúc",
    en: "Financial obligation proved, the next phase starts at",
  },
  "handed-on": { vi: "Chuyển cơ quan phối hợp lúc", en: "Handed on to the other agency at" },
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
  if (basis === "local-decision" && document !== "") return document;
  const article = basisText(basis, language);
  const isSameLaw = basis === "NQ-28-2026" || document === "" || document.startsWith("Bộ luật Lao động 20");
  return isSameLaw ? article : `${document}; ${article}`;
}

/** Giải thích một đoạn của thời hạn. */
export function segmentText(segment: Segment, language: Language): SegmentText {
  const isVietnamese = language === "vi";
  const basis = "basis" in segment ? basisText(segment.basis, language) : null;
  switch (segment.kind) {
    case "started":
      return { text: `${STARTED[segment.phase][language]} ${momentText(segment.at, language)}.`, basis };
    case "counted-from":
      return { text: countedFrom(segment, language), basis: sourceText(segment.source) };
    case "excluded": {
      const [from, to] = [momentText(segment.from, language), momentText(segment.to, language)];
      return {
        text: isVietnamese
          ? `Không tính thời gian từ ${from} đến ${to}: ${excludedBecause(segment, "vi")}.`
          : `Not counted from ${from} to ${to}: ${excludedBecause(segment, "en")}.`,
        basis: sourceText(segment.source),
      };
    }
    case "first-day-not-counted": {
      const day = shortWithWeekday(segment.day, language);
      return {
        text: isVietnamese ? `Ngày đầu tiên (${day}) không tính.` : `The first day (${day}) is not counted.`,
        basis,
      };
    }
    case "moved-start":
      return { text: movedStart(segment, language), basis };
    case "same-day": {
      const day = shortWithWeekday(segment.day, language);
      return {
        text: isVietnamese ? `Giải quyết trong ngày: ${day}.` : `Settled within the day: ${day}.`,
        basis,
      };
    }
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
    case "desk-shut": {
      const day = capital(shortWithWeekday(segment.day, language));
      return {
        text: isVietnamese ? `${day}: nơi giải quyết không làm việc.` : `${day}: the desk is closed.`,
        basis: null,
      };
    }
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
          ? `Lịch nghỉ năm ${segment.year} mới là dự kiến. Khi có lịch chính thức, ngày hẹn được tính lại; nếu ngày hẹn thay đổi thì người nộp được báo.`
          : `The days off of ${segment.year} are only projected. Once they are official, the date is worked out again, and the applicant is told if it changes.`,
        basis: null,
      };
  }
}

/** The reasons that the platform writes; any other was typed by a person. */
const STANDSTILLS: Readonly<Record<string, Text>> = {
  "supplement-awaited": { vi: "chờ bổ sung hồ sơ", en: "the supplement was awaited" },
  "obligation-open": { vi: "chờ thực hiện nghĩa vụ tài chính", en: "the financial obligation was open" },
} satisfies Record<StandstillReason, Text>;

const excludedBecause = ({ reason }: Of<"excluded">, language: Language): string =>
  STANDSTILLS[reason]?.[language] ?? reason;

const LATE: Readonly<Record<Of<"counted-from">["because"], Text>> = {
  "day-off": { vi: "vào ngày nghỉ", en: "on a day off" },
  "after-closing": { vi: "sau giờ làm việc", en: "after closing" },
  "last-minutes": { vi: "khi sắp hết giờ làm việc", en: "shortly before closing" },
};

function countedFrom({ received, at, because }: Of<"counted-from">, language: Language): string {
  const day = dayText(dayOf(at), language);
  return language === "vi"
    ? `Tiếp nhận lúc ${clockText(received, language)}, ${LATE[because].vi}, nên tính từ ${clockText(at, language)}, ${day}.`
    : `Received at ${clockText(received, language)}, ${LATE[because].en}, so counted from ${clockText(at, language)}, ${day}.`;
}

/** khoản 4 Điều 7 của văn bản ấy, where the clause is known. */
const sourceText = ({ document, clause }: Source): string =>
  clause === undefined ? document : `${clause} ${document}`;

function movedStart({ from, to, because }: Of<"moved-start">, language: Language): string {
  const day = dayText(to, language);
  if (because === "day-off") {
    const on = shortWithWeekday(dayOf(from), language);
    return language === "vi"
      ? `${capital(on)} là ngày nghỉ nên chuyển sang ngày làm việc tiếp theo: ${day}.`
      : `${on} is a day off, so the application moves to the next working day: ${day}.`;
  }
  const at = clockText(from, language);
  return language === "vi"
    ? `Tiếp nhận lúc ${at}, quá giờ giải quyết trong ngày, nên chuyển sang ngày làm việc tiếp theo: ${day}.`
    : `Received at ${at}, too late for the same day, so it moves to the next working day: ${day}.`;
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
