import closeWithGrace from "close-with-grace";
import { StartFault } from "@motcua/database";
import { banner } from "./demo/demo-banner.ts";
import { readEnv, SettingsFault, type Env } from "./env.ts";
import { startHouse } from "./start-house.ts";

const began = performance.now();
const say = (line: string): void => void process.stdout.write(`  ${line}\n`);

/** What stops a start and a person can mend, in his words. */
function startProblem(error: unknown, env: Env | null): string | null {
  if (error instanceof StartFault) return `${error.text.vi}\n${error.text.en}`;
  if (error instanceof SettingsFault) return `Thiết lập chưa đúng · A setting is not right:\n${error.message}`;
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const port = env?.port ?? "";
  if (code === "EADDRINUSE") return `Cổng ${port} đang được chương trình khác dùng. Chạy lại với cổng khác: npm start -- --port 8081\nPort ${port} is in use. Start with another: npm start -- --port 8081`;
  if (code === "EACCES") return `Không có quyền mở cổng ${port} hoặc ghi vào thư mục dữ liệu. Chọn cổng từ 1024 trở lên, hoặc thư mục khác: --data-dir <thư mục>\nNo right to open port ${port} or to write the data folder. Choose a port from 1024 up, or another folder: --data-dir <folder>`;
  if (["ECONNREFUSED", "ENOTFOUND", "28P01", "3D000"].includes(code)) return `Không kết nối được PostgreSQL (${code}). Kiểm tra địa chỉ, tên cơ sở dữ liệu và mật khẩu trong --database-url.\nPostgreSQL cannot be reached (${code}). Check address, database name and password in --database-url.`;
  return null;
}

let env: Env | null = null;
try {
  env = readEnv();
  const house = await startHouse(env, say);
  closeWithGrace({ delay: 10_000 }, async ({ err }) => {
    if (err) process.stderr.write(`${err.stack ?? err.message}\n`);
    await house.close();
  });
  process.stdout.write(`\n${banner(env, ((performance.now() - began) / 1000).toFixed(1))}\n`);
} catch (error) {
  const problem = startProblem(error, env);
  process.stderr.write(problem ? `\n${problem}\n` : `\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
}
