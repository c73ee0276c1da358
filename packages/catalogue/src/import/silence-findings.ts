import type { ImportFinding } from "./import-finding.ts";
import type { PublishedRecord } from "./published-record.ts";

interface Silence {
  readonly isSilent: (record: PublishedRecord) => boolean;
  readonly at: keyof PublishedRecord | "legs";
  readonly what: string;
  readonly done: string;
  readonly toDo?: string;
}

/** What a publication must have (NĐ 63/2010, Điều 8) and records of the portal leave out. */
const SILENCES: readonly Silence[] = [
  {
    isSilent: ({ field }) => field.length === 0,
    at: "field",
    what: "lĩnh vực",
    done: "Lấy mã cơ quan công bố làm lĩnh vực.",
    toDo: "Ghi mã và tên lĩnh vực.",
  },
  {
    isSilent: ({ subjects }) => subjects.length === 0,
    at: "subjects",
    what: "đối tượng thực hiện",
    done: "Ghi “Không công bố”.",
    toDo: "Ghi đối tượng thực hiện.",
  },
  {
    isSilent: ({ results }) => results.length === 0,
    at: "results",
    what: "kết quả",
    done: "Ghi “Không công bố”.",
    toDo: "Ghi tên kết quả giải quyết.",
  },
  {
    isSilent: ({ components }) => components.length === 0,
    at: "components",
    what: "thành phần hồ sơ",
    done: "Để trống.",
    toDo: "Ghi thành phần hồ sơ.",
  },
  {
    isSilent: ({ legalBasis }) => legalBasis.length === 0,
    at: "legalBasis",
    what: "căn cứ pháp lý",
    done: "Để trống.",
    toDo: "Ghi căn cứ pháp lý.",
  },
  {
    isSilent: ({ channels }) => channels.every(({ fees }) => fees.length === 0),
    at: "channels",
    what: "dòng phí, lệ phí nào",
    done: "Hiểu là không thu.",
    toDo: "Kiểm tra thủ tục có thu phí, lệ phí không.",
  },
  {
    isSilent: ({ name }) => /^(?:Thủ tục )?liên thông/iu.test(name),
    at: "legs",
    what: "từng chặng liên thông",
    done: "Chưa có chặng.",
    toDo: "Khai các chặng: việc gì, cơ quan nào, thời hạn nào.",
  },
  {
    isSilent: ({ returningMethods }) => returningMethods.length === 0,
    at: "returningMethods",
    what: "cách trả kết quả",
    done: "Cho chọn cả ba cách theo quy định chung.",
  },
];

/** Mục không được công bố. */
export const silenceFindings = (record: PublishedRecord): readonly ImportFinding[] =>
  SILENCES.filter(({ isSilent }) => isSilent(record)).map(({ at, what, done, toDo }) => ({
    hazard: "not-published",
    procedure: record.code,
    at,
    found: `Không công bố ${what}`,
    done,
    ...(toDo === undefined ? {} : { toDo }),
  }));
