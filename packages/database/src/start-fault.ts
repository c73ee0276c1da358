export type StartFaultCode =
  | "data-folder.damaged" // thư mục dữ liệu bị hỏng
  | "data-folder.other-version" // thư mục dữ liệu của phiên bản PostgreSQL khác
  | "data-folder.no-right" // thiếu quyền trên thư mục dữ liệu
  | "disk.full" // đĩa đầy
  | "port.busy" // cổng đang bị chiếm
  | "postgres.not-installed" // chưa cài PostgreSQL kèm theo
  | "postgres.no-account" // không có tài khoản thường để chạy
  | "postgres.not-started" // PostgreSQL không khởi động được
  | "migration.changed" // tệp nâng cấp đã bị sửa
  | "migration.failed" // nâng cấp dở dang
  | "migration.unknown"; // cơ sở dữ liệu mới hơn phần mềm

/** What the person at the machine reads, in both languages. */
export interface StartFaultText {
  readonly vi: string;
  readonly en: string;
}

/** Lỗi khởi động: the database cannot be used, and this says what to do about it. */
export class StartFault extends Error {
  readonly code: StartFaultCode;
  readonly text: StartFaultText;

  constructor(code: StartFaultCode, text: StartFaultText, cause?: unknown) {
    super(`${text.en} [${code}]`, cause === undefined ? undefined : { cause });
    this.name = "StartFault";
    this.code = code;
    this.text = text;
  }
}
