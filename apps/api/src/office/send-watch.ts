import type { WatchNotice } from "@motcua/domain";
import type { WatchText } from "@motcua/messages";
import { SettingsFault } from "../env.ts";
import type { OpenOffice } from "./open-office.ts";

type Written = WatchText & { readonly notice: WatchNotice };

/** Gửi tin nhắc việc to the mailbox that the pack gives for each office. Sent twice it has the same name: a mailbox shows it once. */
export async function sendWatch(
  { mail, pack, tenant, say }: OpenOffice,
  written: readonly Written[],
): Promise<boolean> {
  if (mail === null) throw new SettingsFault("--send: chưa khai SMTP_URL, MAIL_FROM · no mail server is set up");
  let sent = 0;
  let failed = 0;
  for (const { notice, title, lines } of written) {
    const { unit, key } = notice;
    const address = pack.offices.find(({ id }) => id === unit)?.email ?? "";
    const message = { id: `${tenant}.${key}`, address, subject: title, text: `${lines.join("\n")}\n` };
    const outcome =
      address === ""
        ? "none"
        : await mail(message).then(
            ({ kind }) => kind,
            () => "failed" as const,
          );
    if (outcome === "taken") {
      sent += 1;
      continue;
    }
    if (outcome !== "none") failed += 1;
    say(`${unit}: ${NOT_SENT[outcome]}`);
  }
  say(`Đã gửi ${sent} tin, ${failed} tin không gửi được · ${sent} sent, ${failed} failed`);
  return failed === 0;
}

const NOT_SENT = {
  none: "không có địa chỉ thư, chỉ in ra · no mailbox, printed only",
  refused:
    "máy chủ thư không nhận địa chỉ này, hãy sửa gói dữ liệu · the mail server refuses this address, mend the pack",
  failed: "chưa gửi được, hãy chạy lại · not sent, run it again",
} as const;
