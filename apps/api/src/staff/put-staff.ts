import { SettingsFault } from "../env.ts";
import type { OfficeCommand } from "../office/office-command.ts";
import { putAccounts } from "./put-accounts.ts";
import { readStaffFile } from "./read-staff-file.ts";

/** Đưa danh sách cán bộ vào: makes and renews the accounts of a province's staff. */
export const putStaffCommand: OfficeCommand<Record<never, never>, string> = {
  usage: "npm run -s staff:put -- can-bo.json [--tenant H49]",
  options: {},
  read: (_, [file, ...others]) => {
    if (file === undefined || others.length > 0)
      throw new SettingsFault("cần một tệp danh sách cán bộ · one file of accounts is needed");
    return file;
  },
  run: async ({ staff, pack, say }, file) => {
    for (const { id, password } of await putAccounts(staff, readStaffFile(file, pack)))
      say(
        password === null
          ? `${id}: đã cập nhật · renewed`
          : `${id}: mật khẩu (chỉ hiện một lần) · password (shown once): ${password}`,
      );
    return true;
  },
};
