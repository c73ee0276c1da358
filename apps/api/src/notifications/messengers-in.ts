import { join } from "node:path";
import type { Clock, MailRoom } from "@motcua/casework";
import type { Env } from "../env.ts";
import { folderMessenger } from "./folder-messenger.ts";
import { smsGateway } from "./sms-gateway.ts";
import { smtpMessenger } from "./smtp-messenger.ts";

export interface Messengers {
  readonly messengers: MailRoom["messengers"];
  /** What nothing is set up for, said in both languages; null where all is. */
  readonly lack: string | null;
  readonly close: () => void;
}

type MessengerSettings = Pick<Env, "smtpUrl" | "mailFrom" | "smsGatewayUrl" | "smsGatewayToken" | "isDemo" | "dataDir">;

/** Who carries messages here: what the settings name; in a demo a folder for the rest, so that nothing invented goes out. */
export function messengersIn(env: MessengerSettings, clock: Clock): Messengers {
  const smtp = env.smtpUrl && env.mailFrom ? smtpMessenger({ url: env.smtpUrl, from: env.mailFrom }) : null;
  const sms = env.smsGatewayUrl ? smsGateway({ url: env.smsGatewayUrl, token: env.smsGatewayToken }) : null;
  const folder = env.isDemo ? folderMessenger(join(env.dataDir, "messages"), clock) : null;
  const email = smtp?.send ?? folder;
  const message = sms ?? folder;
  const lacking = [
    ...(email ? [] : ["thư điện tử · e-mail (SMTP_URL, MAIL_FROM)"]),
    ...(message ? [] : ["tin nhắn · text messages (SMS_GATEWAY_URL)"]),
  ];
  return {
    messengers: { ...(email && { email }), ...(message && { sms: message }) },
    lack:
      lacking.length === 0
        ? null
        : `Chưa khai nơi gửi, người dân phải được gọi điện · Not set up, people have to be called: ${lacking.join("; ")}`,
    close: () => smtp?.close(),
  };
}
