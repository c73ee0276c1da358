import { parseArgs } from "node:util";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

const PORT = "một số từ 1 đến 65535 · a number from 1 to 65535";
const ADDRESS = "một địa chỉ http:// hoặc https:// · an address that begins with http:// or https://";
const DATABASE = "dạng · of the form postgresql://người-dùng:mật-khẩu@máy-chủ:5432/tên";
const MAIL_SERVER = "dạng · of the form smtps://người-dùng:mật-khẩu@máy-chủ:465";
/** An address, alone or in angle brackets behind a name. */
const SENDER = /^(?:[^<>\r\n]+ <[^\s@<>,]+@[^\s@<>,]+>|[^\s@<>,]+@[^\s@<>,]+)$/;
const SENDER_SAYS = "một địa chỉ thư · one address: Trung tâm <dia-chi@tinh.gov.vn>";
const LOG_LEVELS = ["fatal", "error", "warn", "info", "debug", "silent"] as const;

const Settings = z.object({
  port: z.coerce.number(PORT).int(PORT).min(1, PORT).max(65_535, PORT).default(8080),
  host: z.string().default("127.0.0.1"),
  publicUrl: z.url({ protocol: /^https?$/, error: ADDRESS }).optional(),
  dataDir: z.string().default(resolve(ROOT, "var")),
  databaseUrl: z
    .string()
    .regex(/^postgres(ql)?:\/\//, DATABASE)
    .optional(),
  tenant: z.string().optional(),
  oidcIssuer: z.url({ protocol: /^https?$/, error: ADDRESS }).optional(),
  oidcClientId: z.string().default("motcua"),
  oidcClientSecret: z.string().optional(),
  timestampUrls: z
    .string()
    .default("")
    .transform((list) =>
      list
        .split(",")
        .map((url) => url.trim())
        .filter((url) => url !== ""),
    )
    .pipe(z.array(z.url({ protocol: /^https?$/, error: ADDRESS }))),
  smtpUrl: z.url({ protocol: /^smtps?$/, error: MAIL_SERVER }).optional(),
  mailFrom: z.string().regex(SENDER, SENDER_SAYS).optional(),
  smsGatewayUrl: z.url({ protocol: /^https?$/, error: ADDRESS }).optional(),
  smsGatewayToken: z.string().optional(),
  demo: z.enum(["yes", "no"], "yes | no").optional(),
  logLevel: z.enum(LOG_LEVELS, LOG_LEVELS.join(" | ")).default("warn"),
});

/** How this process runs. */
export interface Env {
  readonly port: number;
  readonly host: string;
  /** Without a slash at the end. */
  readonly publicUrl: string;
  readonly dataDir: string;
  /** Undefined: the embedded PostgreSQL in the data folder. */
  readonly databaseUrl: string | undefined;
  /** Tenant of hosts that no pack names; undefined: the first pack still open. */
  readonly tenant: string | undefined;
  /** Undefined: the local stand-in for the national identity provider. */
  readonly oidcIssuer: string | undefined;
  readonly oidcClientId: string;
  readonly oidcClientSecret: string | undefined;
  /** Máy chủ dấu thời gian (TSA, RFC 3161), asked in this order; in a demo those of the test PKI where none is named. */
  readonly timestampUrls: readonly string[];
  /** Máy chủ thư, and the sender's address; both or neither. */
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string | undefined;
  /** Cổng tin nhắn of the province. */
  readonly smsGatewayUrl: string | undefined;
  readonly smsGatewayToken: string | undefined;
  /** Invented people, test certificates and the identity stand-in. By default only without an identity provider and without HTTPS. */
  readonly isDemo: boolean;
  readonly logLevel: string;
  readonly packsDir: string;
  readonly citizenDir: string;
  readonly staffDir: string;
}

/** A setting that cannot be used, said in a way that tells what to change. */
export class SettingsFault extends Error {}

/** Settings that the command line may give; an option wins over the environment. */
export const SETTING_OPTIONS = {
  port: { type: "string" },
  host: { type: "string" },
  "public-url": { type: "string" },
  "data-dir": { type: "string" },
  "database-url": { type: "string" },
  tenant: { type: "string" },
  demo: { type: "string" },
  "log-level": { type: "string" },
} as const;

/** The only reader of `process.env` and of the settings on the command line. */
export function readEnv(args: readonly string[] = process.argv.slice(2), from: NodeJS.ProcessEnv = process.env): Env {
  const given = optionsOf(args);
  const parsed = Settings.safeParse({
    port: given.port ?? from["PORT"],
    host: given.host ?? from["HOST"],
    publicUrl: given["public-url"] ?? from["PUBLIC_URL"],
    dataDir: given["data-dir"] ?? from["DATA_DIR"],
    databaseUrl: given["database-url"] ?? from["DATABASE_URL"],
    tenant: given.tenant ?? from["TENANT"],
    oidcIssuer: from["OIDC_ISSUER"],
    oidcClientId: from["OIDC_CLIENT_ID"],
    oidcClientSecret: from["OIDC_CLIENT_SECRET"],
    timestampUrls: from["TIMESTAMP_URLS"],
    smtpUrl: from["SMTP_URL"],
    mailFrom: from["MAIL_FROM"],
    smsGatewayUrl: from["SMS_GATEWAY_URL"],
    smsGatewayToken: from["SMS_GATEWAY_TOKEN"],
    demo: given.demo ?? from["DEMO"],
    logLevel: given["log-level"] ?? from["LOG_LEVEL"],
  });
  if (!parsed.success)
    throw new SettingsFault(
      parsed.error.issues.map((issue) => `${optionNamed(issue.path.join("."))}: ${issue.message}`).join("\n"),
    );
  const { data } = parsed;
  if ((data.smtpUrl === undefined) !== (data.mailFrom === undefined))
    throw new SettingsFault("SMTP_URL, MAIL_FROM: phải khai cả hai · give both");
  // Invented officers with a known password must not come by forgetting a setting.
  const isForReal = data.oidcIssuer !== undefined || (data.publicUrl ?? "").startsWith("https://");
  return {
    port: data.port,
    host: data.host,
    publicUrl: (data.publicUrl ?? `http://localhost:${data.port}`).replace(/\/$/, ""),
    dataDir: resolve(data.dataDir),
    databaseUrl: data.databaseUrl,
    tenant: data.tenant,
    oidcIssuer: data.oidcIssuer,
    oidcClientId: data.oidcClientId,
    oidcClientSecret: data.oidcClientSecret,
    timestampUrls: data.timestampUrls,
    smtpUrl: data.smtpUrl,
    mailFrom: data.mailFrom,
    smsGatewayUrl: data.smsGatewayUrl,
    smsGatewayToken: data.smsGatewayToken,
    isDemo: data.demo === undefined ? !isForReal : data.demo === "yes",
    logLevel: data.logLevel,
    packsDir: resolve(ROOT, "packages/provinces"),
    citizenDir: resolve(ROOT, "apps/citizen/dist"),
    staffDir: resolve(ROOT, "apps/staff/dist"),
  };
}

function optionsOf(args: readonly string[]): Partial<Record<keyof typeof SETTING_OPTIONS, string>> {
  try {
    return parseArgs({ args: args.filter((arg) => arg !== "--"), options: SETTING_OPTIONS, strict: true }).values;
  } catch (error) {
    const known = Object.keys(SETTING_OPTIONS).map((name) => `--${name}`);
    throw new SettingsFault(
      `${error instanceof Error ? error.message : String(error)}\nCác tùy chọn · Options: ${known.join(" ")}`,
    );
  }
}

/** `databaseUrl` as it is written: `--database-url`, or `OIDC_ISSUER` where there is no option. */
function optionNamed(setting: string): string {
  const words = setting.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return words in SETTING_OPTIONS ? `--${words}` : words.toUpperCase().replaceAll("-", "_");
}
