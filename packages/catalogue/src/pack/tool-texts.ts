import type { Text } from "@motcua/domain";
import type { ProblemReason } from "../file/problem.ts";
import type { ChangeSubject } from "./pack-change.ts";

/** Loại lỗi, as the terminal says it. */
export const REASONS: Readonly<Record<ProblemReason, Text>> = {
  "no-file": { vi: "thiếu tệp", en: "no such file" },
  "not-yaml": { vi: "không đọc được", en: "cannot be read" },
  "unknown-key": { vi: "khóa lạ", en: "unknown key" },
  missing: { vi: "thiếu", en: "missing" },
  "wrong-value": { vi: "sai giá trị", en: "wrong value" },
  "unclean-text": { vi: "chữ chưa sạch", en: "unclean text" },
  inconsistent: { vi: "không khớp", en: "inconsistent" },
};

/** Đầu mục của bản so sánh. */
export const SUBJECTS: Readonly<Record<ChangeSubject, Text>> = {
  procedures: { vi: "Thủ tục", en: "Procedures" },
  limits: { vi: "Thời hạn", en: "Time limits" },
  fees: { vi: "Mức thu", en: "Fees" },
  offices: { vi: "Cơ quan, nơi tiếp nhận", en: "Agencies and desks" },
  hours: { vi: "Giờ làm việc", en: "Hours" },
  "days-off": { vi: "Ngày nghỉ của địa phương", en: "Local days off" },
  seals: { vi: "Con dấu", en: "Seals" },
  promises: { vi: "Trả ngay, chỉ nhận trực tuyến", en: "Same-day and online-only service" },
  processes: { vi: "Quy trình nội bộ", en: "Internal processes" },
  settings: { vi: "Quy định khác", en: "Other settings" },
};

/** Cách dùng. */
export const USAGE: Text = {
  vi: `Cách dùng: motcua-pack <lệnh> [lựa chọn]

  check <thư mục>                 kiểm tra một gói: tệp, dòng, trường, cần gì; rồi tính lại các ví dụ
  diff <gói cũ> <gói mới>         nói bằng lời hai gói khác nhau ở đâu, từ ngày nào
  simulate <gói mới> --dossiers <tệp.jsonl> [--old <gói cũ>] [--at 2026-11-22T08:00]
                                  thử gói mới trên hồ sơ đang giải quyết: ngày hẹn, mức thu, nơi tiếp nhận nào đổi
  new <tên-gói> --tenant <mã> --name "<tên tỉnh>" [--name-en "<tên tiếng Anh>"] [--dir <thư mục>]
                                  tạo gói mới, đủ tệp, kiểm tra được ngay

  --catalogue <thư mục>           danh mục thêm vào danh mục quốc gia (thủ tục riêng của tỉnh)
  --en                            tiếng Anh
  --help                          lời này

Kết thúc: 0 đúng, 1 có lỗi trong dữ liệu, 64 gọi sai cách.`,
  en: `Usage: motcua-pack <command> [options]

  check <folder>                  check a pack: file, line, field, what is expected; then its worked cases
  diff <old pack> <new pack>      say in words where two packs differ, and from which day
  simulate <new pack> --dossiers <file.jsonl> [--old <old pack>] [--at 2026-11-22T08:00]
                                  try a pack on open dossiers: whose due date, fee or desk changes
  new <slug> --tenant <code> --name "<province>" [--name-en "<in English>"] [--dir <folder>]
                                  make a pack with every file, ready to be checked

  --catalogue <folder>            a catalogue added to the nation's (procedures of the province's own)
  --en                            English
  --help                          this text

Ends with 0 when all is well, 1 when data are wrong, 64 when called the wrong way.`,
};
