import { hexOf } from "../asn1/hex.ts";
import { sameBytes } from "../asn1/write-der.ts";
import { ask, type Fetch } from "../http/ask.ts";
import { latin1 } from "../pdf/characters.ts";
import { accept, refuse, type Result } from "../result.ts";
import type { FailedAttempt } from "../timestamp/request-timestamp.ts";
import type { Certificate } from "../x509/certificate.ts";
import { OcspFailure, type OcspResponse, readOcspResponse } from "../x509/ocsp-response.ts";
import { readRevocationList, type RevocationList } from "../x509/revocation-list.ts";
import { type RevocationAnswer, type RevocationEvidence, revocationOf } from "../x509/revocation-status.ts";
import { nonceInAnswer, ocspRequest } from "./ocsp-request.ts";

/** What a source found out about one certificate, and whom it asked in vain. */
export type FoundStatus = { readonly answer: RevocationAnswer; readonly failed: readonly FailedAttempt[] };

/** Nguồn tra cứu tình trạng thu hồi: where the status of a certificate can be asked for. */
export type RevocationSource = {
  readonly statusOf: (certificate: Certificate, issuer: Certificate, at: number) => Promise<FoundStatus>;
};

export type OnlineRevocationOptions = {
  readonly fetch?: Fetch;
  readonly timeoutMs?: number;
  /** Whether answers are bound to the question by a nonce, as they are by default; a few responders refuse such questions. */
  readonly nonce?: boolean;
  /** Which is asked first, where a certificate names both; OCSP by default. */
  readonly prefer?: "ocsp" | "list";
};

const maximumAnswerBytes = 200_000;
const maximumListBytes = 32_000_000;
const maximumAddresses = 3;

type Piece = OcspResponse | RevocationList;

const isResponse = (piece: Piece): piece is OcspResponse => "answers" in piece;

const asEvidence = (piece: Piece): RevocationEvidence =>
  isResponse(piece) ? { responses: [piece], lists: [] } : { responses: [], lists: [piece] };

const askResponder = async (
  url: string,
  { certificate, issuer }: { readonly certificate: Certificate; readonly issuer: Certificate },
  options: OnlineRevocationOptions,
): Promise<Result<OcspResponse, string>> => {
  const nonce = options.nonce === false ? null : crypto.getRandomValues(new Uint8Array(16));
  const body = await ocspRequest(certificate, issuer, nonce);
  const headers = { "content-type": "application/ocsp-request", accept: "application/ocsp-response" };
  const answer = await ask({ url, method: "POST", headers, body }, { ...options, maximumBytes: maximumAnswerBytes });
  if (!answer.ok) return answer;
  try {
    const response = readOcspResponse(answer.value);
    // Responders may leave the nonce out, as prepared answers have none; another's is an old answer.
    const isOurs = !nonce || response.nonce === null || sameBytes(response.nonce, nonceInAnswer(nonce));
    return isOurs ? accept(response) : refuse("wrong nonce");
  } catch (error) {
    return refuse(error instanceof OcspFailure ? error.message : "not an OCSP response");
  }
};

// Lists should be served as DER (RFC 5280, 4.2.1.13); some servers send PEM.
const derOf = (bytes: Uint8Array): Uint8Array => {
  if (bytes[0] !== 0x2d) return bytes;
  const [, base64 = ""] = /-----BEGIN X509 CRL-----([A-Za-z0-9+/=\s]+)-----END/.exec(latin1(bytes)) ?? [];
  return Uint8Array.from(atob(base64.replace(/\s/g, "")), (character) => character.charCodeAt(0));
};

const fetchList = async (url: string, options: OnlineRevocationOptions): Promise<Result<RevocationList, string>> => {
  const answer = await ask({ url, method: "GET" }, { ...options, maximumBytes: maximumListBytes });
  if (!answer.ok) return answer;
  try {
    return accept(readRevocationList(derOf(answer.value)));
  } catch {
    return refuse("not a revocation list");
  }
};

/** Keeps what was asked for until it has run out: one question for each certificate and list of a batch. */
class Kept<T> {
  readonly #items = new Map<string, Promise<Result<T, string>>>();

  async get(
    key: string,
    isGood: (value: T) => boolean,
    find: () => Promise<Result<T, string>>,
  ): Promise<Result<T, string>> {
    const known = this.#items.get(key);
    const kept = await known;
    if (known && kept?.ok && isGood(kept.value)) return kept;
    const current = this.#items.get(key);
    const asked = current && current !== known ? current : find();
    this.#items.set(key, asked);
    const found = await asked;
    if (!found.ok && this.#items.get(key) === asked) this.#items.delete(key);
    return found;
  }
}

/**
 * Asks the OCSP responders and fetches the revocation lists that the certificates themselves name (AIA, CRL distribution points).
 * One source remembers its answers, so give the same to all documents of a batch.
 */
export const onlineRevocation = (options: OnlineRevocationOptions = {}): RevocationSource => {
  const responses = new Kept<OcspResponse>();
  const lists = new Kept<RevocationList>();
  const now = (at: number) => (list: RevocationList) => at <= list.nextUpdate;
  const fresh = (at: number) => (response: OcspResponse) =>
    response.answers.every(({ nextUpdate }) => nextUpdate === null || at <= nextUpdate);
  return {
    statusOf: async (certificate, issuer, at) => {
      const failed: FailedAttempt[] = [];
      const byOcsp = certificate.statusAddresses.slice(0, maximumAddresses).map((url) => ({
        url,
        find: (): Promise<Result<Piece, string>> =>
          responses.get(`${url} ${hexOf(certificate.signature)}`, fresh(at), () =>
            askResponder(url, { certificate, issuer }, options),
          ),
      }));
      const byList = certificate.revocationListAddresses.slice(0, maximumAddresses).map((url) => ({
        url,
        find: (): Promise<Result<Piece, string>> => lists.get(url, now(at), () => fetchList(url, options)),
      }));
      for (const { url, find } of options.prefer === "list" ? [...byList, ...byOcsp] : [...byOcsp, ...byList]) {
        const found = await find();
        if (!found.ok) {
          failed.push({ url, reason: found.refusal });
          continue;
        }
        const answer = await revocationOf(certificate, issuer, { ...asEvidence(found.value), at });
        if (answer.status !== "unknown") return { answer, failed };
        failed.push({ url, reason: answer.faults[0] ?? "not-about-it" });
      }
      return { answer: { status: "unknown", faults: [] }, failed };
    },
  };
};
