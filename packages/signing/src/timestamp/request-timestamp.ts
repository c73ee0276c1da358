import { Der, tags } from "../asn1/der.ts";
import { der, derInteger, derNull, derOid, derSequence, sameBytes } from "../asn1/write-der.ts";
import { digestOf } from "../crypto/digest/digest.ts";
import { ask, type Fetch } from "../http/ask.ts";
import { accept, refuse, type Result } from "../result.ts";
import type { Certificate } from "../x509/certificate.ts";
import { findChain } from "../x509/certificate-chain.ts";
import { checkToken, type ImprintOf, type IntactToken, stampsTimeOnly } from "./check-token.ts";

/** Máy chủ cấp dấu thời gian (TSA, RFC 3161): asked in this order until one answers well. */
export type TimestampAuthorities = {
  readonly urls: readonly string[];
  readonly hash?: "SHA-256" | "SHA-384" | "SHA-512";
  readonly timeoutMs?: number;
  /** As for an authority that wants to know who asks. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly fetch?: Fetch;
};

/** One address that was asked in vain, and why. */
export type FailedAttempt = { readonly url: string; readonly reason: string };

/** Why there is no timestamp: lý do không có dấu thời gian. */
export type TimestampRefusal =
  | { readonly code: "timestamp.unavailable"; readonly attempts: readonly FailedAttempt[] }
  /** It would not fit where the signature keeps room for it. */
  | { readonly code: "timestamp.too-large"; readonly bytes: number };

/** A token that was checked, from whom, and who was asked before in vain. */
export type Timestamp = IntactToken & {
  readonly token: Uint8Array;
  readonly url: string;
  readonly failed: readonly FailedAttempt[];
};

const maximumBytes = 1_000_000;

const hashOids = {
  "SHA-256": "2.16.840.1.101.3.4.2.1",
  "SHA-384": "2.16.840.1.101.3.4.2.2",
  "SHA-512": "2.16.840.1.101.3.4.2.3",
} as const;

const freshNonce = (): Uint8Array => {
  const nonce = crypto.getRandomValues(new Uint8Array(8));
  // Positive, and no shorter in DER.
  nonce[0] = ((nonce[0] ?? 0) & 0x3f) | 0x40;
  return nonce;
};

const requestOf = (hash: keyof typeof hashOids, imprint: Uint8Array, nonce: Uint8Array): Uint8Array =>
  derSequence(
    derInteger(1),
    derSequence(derSequence(derOid(hashOids[hash]), derNull), der(tags.octetString, imprint)),
    der(tags.integer, nonce),
    der(tags.boolean, Uint8Array.of(255)),
  );

const statusTexts = ["granted", "granted with changes", "rejected", "waiting", "revocation warning", "revoked"];

/** The token in a TimeStampResp, or why there is none. */
const tokenIn = (response: Uint8Array): Result<Uint8Array, string> => {
  try {
    const [status, token] = Der.whole(response).expect(tags.sequence).children;
    const code = status?.child(0).count ?? -1;
    if (code > 1 || !token) return refuse(statusTexts[code] ?? `status ${code}`);
    return accept(token.raw);
  } catch {
    return refuse("not a timestamp response");
  }
};

type Wanted = {
  readonly imprintOf: ImprintOf;
  readonly imprint: Uint8Array;
  readonly hash: keyof typeof hashOids;
};

const askForToken = async (
  url: string,
  { imprintOf, imprint, hash }: Wanted,
  { headers, ...limits }: TimestampAuthorities,
): Promise<Result<Omit<Timestamp, "failed">, string>> => {
  const nonce = freshNonce();
  const body = requestOf(hash, imprint, nonce);
  const sent = { "content-type": "application/timestamp-query", accept: "application/timestamp-reply", ...headers };
  const answer = await ask({ url, method: "POST", headers: sent, body }, { ...limits, maximumBytes });
  if (!answer.ok) return answer;
  const token = tokenIn(answer.value);
  if (!token.ok) return token;
  const intact = await checkToken(token.value, imprintOf);
  if (typeof intact === "string") return refuse(intact);
  const { info } = intact;
  if (info.hash !== hash) return refuse("another hash");
  if (!info.nonce || !sameBytes(info.nonce, nonce)) return refuse("wrong nonce");
  return accept({ ...intact, token: token.value, url });
};

const askAuthority = async (
  url: string,
  wanted: Wanted & { readonly anchors: readonly Certificate[] },
  authorities: TimestampAuthorities,
): Promise<Result<Omit<Timestamp, "failed">, string>> => {
  const answer = await askForToken(url, wanted, authorities);
  if (!answer.ok) return answer;
  const { info, authority, others } = answer.value;
  const { anchors } = wanted;
  if (!stampsTimeOnly(authority)) return refuse("wrong usage");
  const found = await findChain(authority, { anchors, others, at: info.at });
  if (found.outcome !== "trusted") return refuse("not trusted");
  if (info.at < authority.notBefore || info.at > authority.notAfter) return refuse("certificate out of validity");
  return answer;
};

/** What each authority that answers shows of itself, for whoever trusts it by its address alone; its own certificate first. */
export const shownCertificates = async (
  authorities: TimestampAuthorities,
): Promise<readonly (readonly Certificate[])[]> => {
  const { hash = "SHA-256", urls } = authorities;
  const anything = crypto.getRandomValues(new Uint8Array(32));
  const imprintOf: ImprintOf = (name) => digestOf(name, [anything]);
  const imprint = await imprintOf(hash);
  const answers = await Promise.all(urls.map((url) => askForToken(url, { imprintOf, imprint, hash }, authorities)));
  return answers.flatMap((answer) => (answer.ok ? [[answer.value.authority, ...answer.value.others]] : []));
};

/** Asks for a timestamp over some content, of one authority after the other; every answer is checked before it is used. */
export const requestTimestamp = async (
  imprintOf: ImprintOf,
  authorities: TimestampAuthorities,
  anchors: readonly Certificate[],
): Promise<Result<Timestamp, TimestampRefusal>> => {
  const { hash = "SHA-256" } = authorities;
  const imprint = await imprintOf(hash);
  const failed: FailedAttempt[] = [];
  for (const url of authorities.urls) {
    const answer = await askAuthority(url, { imprintOf, imprint, hash, anchors }, authorities);
    if (answer.ok) return accept({ ...answer.value, failed });
    failed.push({ url, reason: answer.refusal });
  }
  return refuse({ code: "timestamp.unavailable", attempts: failed });
};
