import { DataFilesFault } from "@motcua/catalogue";
import { StartFault } from "@motcua/database";
import { SettingsFault, type Env } from "./env.ts";

interface Said {
  readonly vi: string;
  readonly en: string;
}

const CAUSES: readonly { readonly codes: readonly string[]; readonly said: (env: Env | null, code: string) => Said }[] =
  [
    {
      codes: ["EADDRINUSE"],
      said: (env) => ({
        vi: `Cổng ${env?.port} đang được chương trình khác dùng. Chạy lại với cổng khác: npm start -- --port 8081`,
        en: `Port ${env?.port} is in use. Start with another: npm start -- --port 8081`,
      }),
    },
    {
      codes: ["EADDRNOTAVAIL"],
      said: (env) => ({
        vi: `Máy này không có địa chỉ ${env?.host}. Bỏ --host, hoặc ghi 127.0.0.1 hay 0.0.0.0.`,
        en: `This machine has no address ${env?.host}. Leave --host out, or give 127.0.0.1 or 0.0.0.0.`,
      }),
    },
    {
      codes: ["EACCES", "EPERM", "EROFS"],
      said: (env) => ({
        vi: `Không có quyền mở cổng ${env?.port} hoặc ghi vào thư mục dữ liệu ${env?.dataDir}. Chọn cổng từ 1024 trở lên, hoặc thư mục khác: --data-dir <thư mục>`,
        en: `No right to open port ${env?.port} or to write the data folder ${env?.dataDir}. Choose a port from 1024 up, or another folder: --data-dir <folder>`,
      }),
    },
    {
      codes: ["EEXIST", "ENOTDIR"],
      said: (env) => ({
        vi: `${env?.dataDir} không phải là thư mục. Chọn thư mục khác: --data-dir <thư mục>`,
        en: `${env?.dataDir} is not a folder. Choose another: --data-dir <folder>`,
      }),
    },
    {
      codes: ["ENOSPC", "EDQUOT"],
      said: (env) => ({
        vi: `Ổ đĩa chứa ${env?.dataDir} đã đầy. Hãy giải phóng dung lượng rồi chạy lại; dữ liệu đã ghi vẫn còn nguyên.`,
        en: `The disk that holds ${env?.dataDir} is full. Free some space and start again; what was saved is still there.`,
      }),
    },
    {
      codes: ["28P01", "28000"],
      said: () => ({
        vi: "PostgreSQL không nhận tên người dùng hoặc mật khẩu trong --database-url.",
        en: "PostgreSQL does not accept the user or the password in --database-url.",
      }),
    },
    {
      codes: ["3D000"],
      said: () => ({
        vi: "Máy chủ PostgreSQL không có cơ sở dữ liệu tên như trong --database-url. Hãy tạo trước: createdb <tên>",
        en: "The PostgreSQL server has no database of the name in --database-url. Make it first: createdb <name>",
      }),
    },
    {
      codes: ["42501"],
      said: () => ({
        vi: "Người dùng trong --database-url không có quyền tạo bảng. Hãy cấp quyền, hoặc dùng chủ sở hữu của cơ sở dữ liệu.",
        en: "The user in --database-url may not make tables. Give the right, or use the owner of the database.",
      }),
    },
    {
      codes: ["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "ETIMEDOUT", "ECONNRESET", "EHOSTUNREACH"],
      said: (_, code) => ({
        vi: `Không kết nối được PostgreSQL (${code}). Kiểm tra địa chỉ và cổng trong --database-url, và máy chủ có đang chạy không.`,
        en: `PostgreSQL cannot be reached (${code}). Check address and port in --database-url, and whether the server runs.`,
      }),
    },
  ];

/** What stops a start and a person can mend, in his words; null for a fault of ours. */
export function startProblem(error: unknown, env: Env | null): string | null {
  if (error instanceof StartFault) return `${error.text.vi}\n${error.text.en}`;
  if (error instanceof SettingsFault) return `Thiết lập chưa đúng · A setting is not right:\n${error.message}`;
  if (error instanceof DataFilesFault) return `Tệp dữ liệu có lỗi · A data file is not right:\n${error.message}`;
  for (const code of codesOf(error)) {
    const said = CAUSES.find(({ codes }) => codes.includes(code))?.said(env, code);
    if (said) return `${said.vi}\n${said.en}`;
  }
  return null;
}

/** An address with two numbers fails twice, and tells both. */
function codesOf(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return [];
  const inner = error instanceof AggregateError ? error.errors.flatMap(codesOf) : codesOf(error.cause);
  return "code" in error ? [String(error.code), ...inner] : inner;
}
