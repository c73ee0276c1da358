import { join } from "node:path";
import type { Env } from "../env.ts";
import { DEMO_PASSWORD, DEMO_PIN, INVENTED_OFFICERS } from "./invented-people.ts";

/** What the console says when the platform answers. */
export function banner(env: Env, seconds: string): string {
  const { publicUrl } = env;
  const lines = [
    `Một Cửa đang chạy (sau ${seconds} giây) · Motcua is running`,
    "",
    `  Cổng công dân · Citizens   ${publicUrl}/`,
    `  Bàn làm việc  · Staff      ${publicUrl}/staff`,
    `  Dữ liệu       · Data       ${env.dataDir}`,
  ];
  if (!env.isDemo) return lines.join("\n");
  return [
    ...lines,
    `  Tin gửi đi    · Messages   ${join(env.dataDir, "messages")} (bản chạy thử không gửi cho ai · a demo sends to nobody)`,
    "",
    `Tài khoản thử, người hư cấu · Demo accounts, invented people (mật khẩu · password: ${DEMO_PASSWORD}; PIN ký số · signing PIN: ${DEMO_PIN})`,
    ...INVENTED_OFFICERS.map((officer) => `  ${officer.account.padEnd(11)} ${officer.title}`),
    "",
    "Thử trước tiên · Try first",
    `  1. Mở ${publicUrl}/ , gõ “doc than”, chọn thủ tục 1.004873, bấm “Nộp hồ sơ trực tuyến”.`,
    `  2. Mở ${publicUrl}/staff bằng tiepnhan, rồi thuly, lanhdao, vanthu: tiếp nhận, thẩm định, ký, đóng dấu.`,
    `  3. Về cổng công dân nhận kết quả, rồi kiểm tra tệp tại ${publicUrl}/kiem-tra`,
    "",
    "Ctrl+C để dừng; dữ liệu được giữ lại · Ctrl+C stops; data are kept.",
  ].join("\n");
}
