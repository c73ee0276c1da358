import type { DeadlineBasis, Text } from "@motcua/domain";
import type { Language } from "../language.ts";

const TEXTS: Readonly<Record<DeadlineBasis, Text>> = {
  "BLDS-2015-147.1": { vi: "khoản 1 Điều 147 Bộ luật Dân sự 2015", en: "Civil Code 2015, Article 147(1)" },
  "BLDS-2015-147.2": { vi: "khoản 2 Điều 147 Bộ luật Dân sự 2015", en: "Civil Code 2015, Article 147(2)" },
  "BLDS-2015-148.3": { vi: "khoản 3 Điều 148 Bộ luật Dân sự 2015", en: "Civil Code 2015, Article 148(3)" },
  "BLDS-2015-148.5": { vi: "khoản 5 Điều 148 Bộ luật Dân sự 2015", en: "Civil Code 2015, Article 148(5)" },
  "BLLD-2019-112": { vi: "Điều 112 Bộ luật Lao động 2019", en: "Labour Code 2019, Article 112" },
  "BLLD-2019-111.3": { vi: "khoản 3 Điều 111 Bộ luật Lao động 2019", en: "Labour Code 2019, Article 111(3)" },
  "BLLD-2012-115": { vi: "Điều 115 Bộ luật Lao động 2012", en: "Labour Code 2012, Article 115" },
  "NQ-28-2026": { vi: "Nghị quyết 28/2026/QH16", en: "Resolution 28/2026/QH16" },
  "QD-09-2015": { vi: "Quyết định 09/2015/QĐ-TTg", en: "Decision 09/2015/QĐ-TTg" },
  "QD-45-2016-7.4": { vi: "khoản 4 Điều 7 Quyết định 45/2016/QĐ-TTg", en: "Decision 45/2016/QĐ-TTg, Article 7(4)" },
  "ND-61-2018-18": { vi: "Điều 18 Nghị định 61/2018/NĐ-CP", en: "Decree 61/2018/NĐ-CP, Article 18" },
  "ND-61-2018-19.4": { vi: "khoản 4 Điều 19 Nghị định 61/2018/NĐ-CP", en: "Decree 61/2018/NĐ-CP, Article 19(4)" },
  "ND-61-2018-19.9": { vi: "khoản 9 Điều 19 Nghị định 61/2018/NĐ-CP", en: "Decree 61/2018/NĐ-CP, Article 19(9)" },
  "ND-118-2025-14": { vi: "Điều 14 Nghị định 118/2025/NĐ-CP", en: "Decree 118/2025/NĐ-CP, Article 14" },
  "ND-118-2025-17.3": {
    vi: "khoản 3 Điều 17 Nghị định 118/2025/NĐ-CP (sửa đổi, bổ sung bởi Nghị định 309/2026/NĐ-CP)",
    en: "Decree 118/2025/NĐ-CP, Article 17(3), as amended by Decree 309/2026/NĐ-CP",
  },
  "ND-118-2025-18": { vi: "Điều 18 Nghị định 118/2025/NĐ-CP", en: "Decree 118/2025/NĐ-CP, Article 18" },
  "ND-118-2025-19.4": { vi: "khoản 4 Điều 19 Nghị định 118/2025/NĐ-CP", en: "Decree 118/2025/NĐ-CP, Article 19(4)" },
  "ND-118-2025-19.9": { vi: "khoản 9 Điều 19 Nghị định 118/2025/NĐ-CP", en: "Decree 118/2025/NĐ-CP, Article 19(9)" },
  "local-decision": { vi: "quyết định của địa phương", en: "local decision" },
  "tax-notice": {
    vi: "thông báo nghĩa vụ tài chính của cơ quan thuế",
    en: "the tax office’s notice of the financial obligation",
  },
};

/** Căn cứ of one step of the reckoning, as cited in a letter. */
export const basisText = (basis: DeadlineBasis, language: Language): string => TEXTS[basis][language];
