import type { Phase, TimeLimit } from "@motcua/domain";
import { decimal } from "../amount/vnd.ts";
import type { Language } from "../language.ts";

type Counted = Exclude<TimeLimit["unit"], "same-day" | "chain" | "unlabelled">;

const UNITS: Readonly<Record<Counted, { readonly vi: string; readonly en: readonly [one: string, many: string] }>> = {
  "working-day": { vi: "ngày làm việc", en: ["working day", "working days"] },
  "working-hour": { vi: "giờ làm việc", en: ["working hour", "working hours"] },
  "calendar-day": { vi: "ngày", en: ["calendar day", "calendar days"] },
  month: { vi: "tháng", en: ["month", "months"] },
};

/** 7,5 ngày làm việc. */
export function quantityText(quantity: number, unit: Counted, language: Language): string {
  const words = UNITS[unit];
  const unitText = language === "vi" ? words.vi : words.en[quantity === 1 ? 0 : 1];
  return `${decimal(quantity, language)} ${unitText}`;
}

function cutOffText(cutOff: number, language: Language): string {
  const hours = Math.floor(cutOff / 60);
  const minutes = String(cutOff % 60).padStart(2, "0");
  if (language === "en") return `${hours}:${minutes}`;
  return minutes === "00" ? `${hours} giờ` : `${hours} giờ ${minutes} phút`;
}

/** Thời hạn giải quyết, in words. */
export function limitText(limit: TimeLimit, language: Language): string {
  switch (limit.unit) {
    case "same-day":
      return language === "vi"
        ? `trong ngày; nhận hồ sơ sau ${cutOffText(limit.cutOff, language)} thì trả vào ngày làm việc tiếp theo`
        : `the same day; if received after ${cutOffText(limit.cutOff, language)}, the next working day`;
    case "chain":
      return limit.parts.map((part) => limitText(part, language)).join(language === "vi" ? ", sau đó " : ", then ");
    case "unlabelled":
      return limit.text;
    default:
      return quantityText(limit.quantity, limit.unit, language);
  }
}

/** Thời hạn theo giai đoạn: land procedures have a second one, from proof of payment. */
export const phasesText = (phases: readonly Phase[], language: Language): string =>
  phases
    .map(({ startsOn, limit }) => {
      if (startsOn === "received") return limitText(limit, language);
      return language === "vi"
        ? `${limitText(limit, language)} kể từ khi có chứng từ thực hiện nghĩa vụ tài chính`
        : `${limitText(limit, language)} from proof that the financial obligation is met`;
    })
    .join(language === "vi" ? "; thêm " : "; then ");
