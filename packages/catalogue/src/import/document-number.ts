import type { ImportFinding, Reckoned } from "./import-finding.ts";
import type { PublishedRecord } from "./published-record.ts";

const NUMBER = /\d+[A-Za-zĐđ]?(?:\.\w+)?\s*\/\s*\d{4}\/[\p{L}\d.-]+/u;

/** Căn cứ pháp lý by number, each once: “Nghị định số 50/2026/NĐ-CP” is filed as 50/2026/NĐ-CP. */
export function documentNumbers(record: PublishedRecord): Reckoned<readonly string[]> {
  const findings: ImportFinding[] = [];
  const value = record.legalBasis.flatMap((published) => {
    if (published === "") return [];
    const number = NUMBER.exec(published)?.[0].replaceAll(/\s/gu, "") ?? published;
    const isKnown = kindOfDocument(number) !== null;
    if (number !== published || !isKnown)
      findings.push({
        hazard: "document-number",
        procedure: record.code,
        at: "legalBasis",
        found: `Số hiệu ghi là “${published}”`,
        done: number === published ? "Giữ như công bố." : `Ghi là ${number}.`,
        ...(isKnown ? {} : { toDo: "Ghi lại số hiệu và tên văn bản trong legal-documents.yaml." }),
      });
    return [number];
  });
  return { value: [...new Set(value)], findings };
}

const MINISTRIES: Readonly<Record<string, string>> = {
  BCA: "Bộ Công an",
  BGDĐT: "Bộ Giáo dục và Đào tạo",
  BLĐTBXH: "Bộ Lao động - Thương binh và Xã hội",
  BNG: "Bộ Ngoại giao",
  BNV: "Bộ Nội vụ",
  BTC: "Bộ Tài chính",
  BTP: "Bộ Tư pháp",
  BVHTTDL: "Bộ Văn hóa, Thể thao và Du lịch",
  BXD: "Bộ Xây dựng",
  BYT: "Bộ Y tế",
};

/** Loại văn bản và cơ quan ban hành as the number itself tells them, or null. */
export function kindOfDocument(number: string): string | null {
  const tail = /^\d+[A-Za-zĐđ]?(?:\.\w+)?\/\d{4}\/(?<tail>.+)$/u.exec(number)?.groups!["tail"];
  if (tail === undefined) return null;
  if (/^QH\d{2}$/u.test(tail)) return "Luật hoặc nghị quyết của Quốc hội";
  const ministry = /^TT-(?<of>\p{Lu}+)$/u.exec(tail)?.groups!["of"];
  if (ministry !== undefined) return MINISTRIES[ministry] ? `Thông tư của ${MINISTRIES[ministry]}` : null;
  return KINDS[tail] ?? (tail.startsWith("TTLT-") ? "Thông tư liên tịch" : null);
}

const KINDS: Readonly<Record<string, string>> = {
  "NĐ-CP": "Nghị định của Chính phủ",
  "NQ-CP": "Nghị quyết của Chính phủ",
  "QĐ-TTg": "Quyết định của Thủ tướng Chính phủ",
  "NQ-HĐND": "Nghị quyết của Hội đồng nhân dân tỉnh, thành phố",
  "QĐ-UBND": "Quyết định của Ủy ban nhân dân tỉnh, thành phố",
};
