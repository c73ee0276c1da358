import type { DossierEvent } from "@motcua/domain";
import { LANGUAGES, type Language } from "../language.ts";
import { notificationSentence } from "./notification-sentence.ts";

/** What a message about a dossier may speak of: nothing that names the citizen or his matter's details. */
export interface NotificationFacts {
  readonly event: DossierEvent;
  /** Mã hồ sơ; before the reception the tracking code. */
  readonly code: string;
  readonly procedureTitle: string;
  readonly officeName: string;
  readonly officePhone: string;
  /** Where the dossier can be followed by its code. */
  readonly followUrl: string;
}

/** Thư điện tử as plain text. */
export interface EmailText {
  readonly subject: string;
  readonly body: string;
}

const about = ({ event, code }: Pick<NotificationFacts, "event" | "code">, language: Language): string =>
  `${language === "vi" ? "Hồ sơ" : "Application"} ${code} ${notificationSentence(event)[language]}`.replace(
    " : ",
    ": ",
  );

/** Tin nhắn, in Vietnamese: who writes, what happened, where more stands. */
export const smsText = (facts: NotificationFacts): string =>
  `${facts.officeName}: ${about(facts, "vi")} ${facts.followUrl}`;

/** Lời báo qua điện thoại: what the officer says. */
export const callText = (
  facts: Pick<NotificationFacts, "event" | "code" | "procedureTitle">,
  language: Language,
): string => `${about(facts, language)} ${facts.procedureTitle}.`;

/** Thư báo tin, in Vietnamese and below in English. */
export function emailText(facts: NotificationFacts): EmailText {
  return {
    subject: about(facts, "vi").split(". ")[0]!.replace(/\.$/, ""),
    body: `${LANGUAGES.map((language) => LETTERS[language](facts).join("\n")).join("\n\n——\n\n")}\n`,
  };
}

const LETTERS: Readonly<Record<Language, (facts: NotificationFacts) => readonly string[]>> = {
  vi: (facts) => [
    about(facts, "vi"),
    "",
    `Thủ tục: ${facts.procedureTitle}`,
    `Nơi giải quyết: ${facts.officeName}, điện thoại ${facts.officePhone}`,
    `Theo dõi hồ sơ: ${facts.followUrl}`,
    "",
    "Thư này gửi tự động. Cơ quan không bao giờ hỏi mật khẩu hoặc mã OTP, không yêu cầu chuyển tiền qua thư hay tin nhắn.",
  ],
  en: (facts) => [
    about(facts, "en"),
    "",
    `Procedure: ${facts.procedureTitle}`,
    `Office: ${facts.officeName}, telephone ${facts.officePhone}`,
    `Follow it: ${facts.followUrl}`,
    "",
    "This is an automatic message. The office never asks for a password or a one-time code, nor for money to be sent by e-mail or text message.",
  ],
};
