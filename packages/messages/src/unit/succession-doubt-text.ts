import type { SuccessionDoubt } from "@motcua/domain";
import type { InBoth, Language } from "../language.ts";
import { refusalText } from "../refusal/refusal-text.ts";
import type { RefusalText } from "../refusal/refusal-texts.ts";
import { fullUnitText } from "./unit-text.ts";

const CHOOSE: InBoth<string> = {
  vi: "Hãy xem hồ sơ và chọn nơi tiếp tục giải quyết.",
  en: "Look at the application and choose the office that goes on with it.",
};

/** Vì sao chưa tự chuyển được hồ sơ sang nơi kế tục, và làm gì tiếp. */
export function successionDoubtText(doubt: SuccessionDoubt, language: Language): RefusalText {
  switch (doubt.code) {
    case "succession.office-unknown":
      return speak(language, {
        vi: "Nơi đang giữ hồ sơ không có trong danh sách của tỉnh",
        en: "The office that holds the application is not among those of the province",
      });
    case "succession.no-successor":
      return speak(language, {
        vi: "Nơi đang giữ hồ sơ đã kết thúc hoạt động và chưa có nơi kế tục",
        en: "The office that holds the application has ended, and no other is named in its place",
      });
    case "succession.outside-province":
      return {
        title: {
          vi: `Nơi kế tục thuộc tỉnh khác: ${doubt.offices.join("; ")}`,
          en: `The office in its place is in another province: ${doubt.offices.join("; ")}`,
        }[language],
        next: {
          vi: "Hãy bàn giao hồ sơ theo quy trình giữa hai tỉnh.",
          en: "Hand the application over as the two provinces have agreed.",
        }[language],
      };
    case "succession.address-unreadable":
      return speak(language, {
        vi: "Địa chỉ trong hồ sơ không cho biết xã, phường nào",
        en: "The address in the application does not say which commune",
      });
    case "succession.no-office-there":
      return speak(language, {
        vi: `Không nơi kế tục nào phụ trách ${fullUnitText(doubt.unit, "vi")}`,
        en: `None of the offices that take over serves ${fullUnitText(doubt.unit, "en")}`,
      });
    case "unit.unknown":
    case "unit.split":
    case "unit.ambiguous":
    case "unit.without-successor":
      return { title: refusalText(doubt, language).title, next: CHOOSE[language] };
  }
}

const speak = (language: Language, title: InBoth<string>): RefusalText => ({
  title: title[language],
  next: CHOOSE[language],
});
