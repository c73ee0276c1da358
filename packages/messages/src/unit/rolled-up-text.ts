import type { RolledUp, Text } from "@motcua/domain";
import type { Language } from "../language.ts";

const TEXTS: Readonly<Record<RolledUp["standing"], Text>> = {
  "in-force": {
    vi: "Đang hoạt động, gồm cả số liệu của các đơn vị cũ",
    en: "In force, with the figures of the units it took over",
  },
  split: { vi: "Kế tục nhiều đơn vị, không chia", en: "Taken over by several units, not shared out" },
  "without-successor": { vi: "Chưa rõ đơn vị kế tục", en: "No known successor" },
  unknown: { vi: "Không có trong danh mục", en: "Not in the register" },
};

/** Chú thích của một dòng trong báo cáo tổng hợp theo đơn vị kế tục. */
export const rolledUpText = (standing: RolledUp["standing"], language: Language): string => TEXTS[standing][language];
