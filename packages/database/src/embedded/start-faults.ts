import { StartFault } from "../start-fault.ts";

const quoteTail = (log: string) =>
  log
    .trim()
    .split("\n")
    .slice(-3)
    .map((line) => `  ${line}`)
    .join("\n");

export const damagedFolder = (folder: string, detail: string) =>
  new StartFault("data-folder.damaged", {
    vi: `Thư mục dữ liệu ${folder} bị hỏng hoặc thiếu tệp. Hãy khôi phục từ bản sao lưu; nếu không cần dữ liệu cũ, hãy đổi tên thư mục này rồi khởi động lại.\n${quoteTail(detail)}`,
    en: `The data folder ${folder} is damaged or incomplete. Restore it from a backup; if its data is not needed, rename the folder and start again.\n${quoteTail(detail)}`,
  });

export const otherVersionFolder = (folder: string, versions: { found: string; ours: string }) =>
  new StartFault("data-folder.other-version", {
    vi: `Thư mục dữ liệu ${folder} thuộc về PostgreSQL ${versions.found}, còn bản kèm theo là PostgreSQL ${versions.ours}. Hãy chuyển dữ liệu bằng đúng phiên bản cũ, hoặc chọn thư mục khác.`,
    en: `The data folder ${folder} belongs to PostgreSQL ${versions.found}, but this platform brings PostgreSQL ${versions.ours}. Move the data with the older version, or choose another folder.`,
  });

const noRight = (folder: string, cause: unknown) =>
  new StartFault(
    "data-folder.no-right",
    {
      vi: `Không có quyền đọc hoặc ghi thư mục dữ liệu ${folder}. Hãy chạy bằng tài khoản sở hữu thư mục đó, hoặc chọn thư mục khác.`,
      en: `No right to read or write the data folder ${folder}. Run as the account that owns it, or choose another folder.`,
    },
    cause,
  );

const diskFull = (folder: string, cause?: unknown) =>
  new StartFault(
    "disk.full",
    {
      vi: `Ổ đĩa chứa ${folder} đã đầy. Hãy giải phóng dung lượng rồi khởi động lại; dữ liệu đã ghi vẫn còn nguyên.`,
      en: `The disk that holds ${folder} is full. Free some space and start again; what was saved is still there.`,
    },
    cause,
  );

export const busyPort = (port: number) =>
  new StartFault("port.busy", {
    vi: `Cổng ${port} đang được chương trình khác sử dụng. Hãy dừng chương trình đó hoặc chọn cổng khác.`,
    en: `Port ${port} is used by another program. Stop that program or choose another port.`,
  });

export const notInstalled = (cause?: unknown) =>
  new StartFault(
    "postgres.not-installed",
    {
      vi: `Không tìm thấy PostgreSQL kèm theo cho ${process.platform}-${process.arch}. Hãy cài lại gói phần mềm, hoặc dùng một máy chủ PostgreSQL qua --database-url.`,
      en: `The bundled PostgreSQL for ${process.platform}-${process.arch} was not found. Install the packages again, or use a PostgreSQL server with --database-url.`,
    },
    cause,
  );

export const noAccount = () =>
  new StartFault("postgres.no-account", {
    vi: `PostgreSQL không chạy bằng tài khoản root, mà máy này không có tài khoản "postgres" hay "nobody". Hãy chạy bằng một tài khoản thường, hoặc dùng --database-url.`,
    en: `PostgreSQL does not run as root, and this machine has neither a "postgres" nor a "nobody" account. Run as an ordinary account, or use --database-url.`,
  });

export const notStarted = (log: string) =>
  new StartFault("postgres.not-started", {
    vi: `PostgreSQL kèm theo không khởi động được:\n${quoteTail(log)}`,
    en: `The bundled PostgreSQL did not start:\n${quoteTail(log)}`,
  });

/** Turns what the file system or PostgreSQL says into what a person can act on. */
export function faultFromLog(folder: string, log: string): StartFault {
  if (/No space left on device|Disk quota exceeded/.test(log)) return diskFull(folder);
  if (/Permission denied|Read-only file system|has wrong ownership|has invalid permissions/.test(log))
    return noRight(folder, log);
  if (
    /PANIC|could not (open|read|find|locate|stat|access)|corrupt|invalid (checkpoint|magic|data|value)|incorrect checksum|not a valid|does not contain/i.test(
      log,
    )
  )
    return damagedFolder(folder, log);
  return notStarted(log);
}

const CODES_WITHOUT_RIGHT = new Set(["EACCES", "EPERM", "EROFS"]);
const CODES_WITHOUT_SPACE = new Set(["ENOSPC", "EDQUOT"]);

export function faultFromFileError(folder: string, error: unknown): unknown {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (CODES_WITHOUT_RIGHT.has(code)) return noRight(folder, error);
  if (CODES_WITHOUT_SPACE.has(code)) return diskFull(folder, error);
  return error;
}
