import type { UnitName } from "@motcua/domain";
import type { Language } from "../language.ts";
import { fullUnitText } from "../unit/unit-text.ts";
import type { Family, RefusalTexts } from "./refusal-texts.ts";

const listed = (units: readonly UnitName[], language: Language): string =>
  units.map((each) => fullUnitText(each, language)).join("; ");

/** Từ chối vì chưa xác định được đơn vị hành chính. */
export const unitRefusals: RefusalTexts<Family<"unit">> = {
  "unit.unknown": ({ unit }, nameOf) => ({
    vi: {
      title: `Không tìm thấy đơn vị hành chính “${nameOf(unit)}”`,
      next: "Hãy kiểm tra lại tên, kể cả dấu, hoặc chọn trong danh sách.",
    },
    en: { title: `No such unit: “${nameOf(unit)}”`, next: "Check the name, marks included, or choose from the list." },
  }),
  "unit.split": ({ unit, candidates }) => ({
    vi: {
      title: `${sentence(fullUnitText(unit, "vi"))} đã được chia về nhiều đơn vị`,
      next: `Hãy chọn đơn vị đúng với nơi ở: ${listed(candidates, "vi")}.`,
    },
    en: {
      title: `${fullUnitText(unit, "en")} was divided`,
      next: `Choose the unit in which the place now lies: ${listed(candidates, "en")}.`,
    },
  }),
  "unit.ambiguous": ({ words, candidates }) => ({
    vi: {
      title: `Có ${candidates.length} đơn vị cùng tên “${words}”`,
      next: `Hãy chọn đơn vị đúng: ${listed(candidates, "vi")}.`,
    },
    en: {
      title: `${candidates.length} units are called “${words}”`,
      next: `Choose the right one: ${listed(candidates, "en")}.`,
    },
  }),
  "unit.without-successor": ({ unit }) => ({
    vi: {
      title: `Chưa rõ đơn vị kế tục của ${fullUnitText(unit, "vi")}`,
      next: "Hãy tự chọn xã, phường hiện nay, hoặc báo người phụ trách danh mục đơn vị hành chính.",
    },
    en: {
      title: `Nothing is known of what took the place of ${fullUnitText(unit, "en")}`,
      next: "Choose the commune of today yourself, or tell whoever keeps the register of units.",
    },
  }),
};

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
