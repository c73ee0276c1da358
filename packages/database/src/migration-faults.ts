import { StartFault } from "./start-fault.ts";

export const changedMigration = (name: string) =>
  new StartFault("migration.changed", {
    vi: `Tệp nâng cấp cơ sở dữ liệu "${name}" đã bị sửa sau khi áp dụng. Hãy lấy lại tệp gốc; mọi thay đổi mới phải nằm trong một tệp nâng cấp mới.`,
    en: `The migration "${name}" was changed after it had been applied. Bring the original file back; every further change belongs in a migration of its own.`,
  });

export const failedMigration = (name: string) =>
  new StartFault("migration.failed", {
    vi: `Lần nâng cấp "${name}" trước đây bị dở dang. Hãy xem "pnpm prisma migrate status" và xử lý bằng "pnpm prisma migrate resolve" trước khi khởi động lại.`,
    en: `An earlier run of the migration "${name}" did not finish. Look at "pnpm prisma migrate status" and settle it with "pnpm prisma migrate resolve" before the next start.`,
  });

export const unknownMigration = (name: string) =>
  new StartFault("migration.unknown", {
    vi: `Cơ sở dữ liệu đã có bản nâng cấp "${name}" mà phần mềm này chưa biết: phần mềm đang chạy cũ hơn cơ sở dữ liệu. Hãy cập nhật phần mềm.`,
    en: `The database already has the migration "${name}", which this software does not know: the software is older than the database. Update the software.`,
  });
