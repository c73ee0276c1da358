import type { AddressWarning } from "@motcua/domain";
import type { InBoth, Language } from "../language.ts";
import { unitText } from "./unit-text.ts";

/** Điều cần xem lại trong địa chỉ. It warns and hinders nobody: an older paper may say it so. */
export const addressWarningText = (warning: AddressWarning, language: Language): string => textOf(warning)[language];

function textOf(warning: AddressWarning): InBoth<string> {
  switch (warning.kind) {
    case "district-level":
      return {
        vi: `Địa chỉ còn cấp huyện (${warning.name}). Từ ngày 01/7/2025, địa chỉ chỉ có xã, phường, đặc khu và tỉnh, thành phố.`,
        en: `The address still has a district level (${warning.name}). Since 1 July 2025 an address has a commune and a province only.`,
      };
    case "province-ended": {
      const { province, successors } = warning;
      const now = (language: Language) => successors.map((each) => unitText(each, language)).join(", ");
      const ended = { vi: unitText(province, "vi"), en: unitText(province, "en") };
      return successors.length === 0
        ? {
            vi: `Địa chỉ ghi ${ended.vi}, nay không còn. Hãy kiểm tra lại tên tỉnh, thành phố.`,
            en: `The address names ${ended.en}, which no longer exists. Check the province.`,
          }
        : {
            vi: `Địa chỉ ghi ${ended.vi}, nay là ${now("vi")}.`,
            en: `The address names ${ended.en}, which is now ${now("en")}.`,
          };
    }
  }
}
