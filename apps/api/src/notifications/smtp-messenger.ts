import { createHash } from "node:crypto";
import type { Messenger } from "@motcua/casework";
import { createTransport } from "nodemailer";

interface MailServer {
  /** `smtps://user:password@host:465`, or `smtp://` where the line is upgraded or private. */
  readonly url: string;
  /** Address of the sender. */
  readonly from: string;
}

export interface SmtpMessenger {
  readonly send: Messenger;
  readonly close: () => void;
}

const SECOND = 1000;

/** One address and nothing else: what was typed must not become two recipients. */
const ONE_ADDRESS = /^[^\s@,;:<>()[\]"\\]+@[^\s@,;:<>()[\]"\\]+$/;

/** Gửi thư điện tử through the mail server of the province. What it says of an address is final, any other trouble is not. */
export function smtpMessenger({ url, from }: MailServer): SmtpMessenger {
  const transport = createTransport(
    {
      url,
      pool: true,
      maxConnections: 2,
      connectionTimeout: 10 * SECOND,
      greetingTimeout: 10 * SECOND,
      socketTimeout: 30 * SECOND,
      disableFileAccess: true,
      disableUrlAccess: true,
    },
    { from },
  );
  const domain = from.slice(from.lastIndexOf("@") + 1).replace(/>$/, "");
  return {
    send: async ({ id, address, subject, text }) => {
      if (!ONE_ADDRESS.test(address)) return { kind: "refused" };
      try {
        const { messageId } = await transport.sendMail({
          to: { name: "", address },
          subject,
          text,
          // The same at every try: mailboxes show a repetition once.
          messageId: `<${createHash("sha256").update(id).digest("hex").slice(0, 40)}@${domain}>`,
          headers: { "Auto-Submitted": "auto-generated" },
        });
        return { kind: "taken", reference: messageId };
      } catch (error) {
        if (isAddressRefused(error)) return { kind: "refused" };
        throw error;
      }
    },
    close: () => transport.close(),
  };
}

/** 5xx to RCPT TO; a server that refuses us, or is full, refuses nobody's address. */
function isAddressRefused(error: unknown): boolean {
  const { code, command, responseCode } = error as {
    readonly code?: string;
    readonly command?: string;
    readonly responseCode?: number;
  };
  return code === "EENVELOPE" && command === "RCPT TO" && responseCode !== undefined && responseCode >= 500;
}
