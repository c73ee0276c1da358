import { hexOf } from "../../asn1/hex.ts";
import { bytesOfBase64 } from "../../json/base64.ts";
import { base64, fieldsOf, finite, listOf, optional, readShape, type Shape, text } from "../../json/shape.ts";
import type { KeyRefusal, RemoteRefusal } from "../../refusal.ts";
import { accept, refuse, type Result } from "../../result.ts";
import { algorithmOfCertificate } from "./algorithm-of-certificate.ts";
import { type Answer, poster } from "./http.ts";
import { type Patience, type RemoteSigner, type RemoteState, remoteSigner, type Step } from "./remote-signer.ts";

/** A service of the shape of VNPT SmartCA. */
export type SmartCaOptions = Patience & {
  /** As "https://service.example/sca/sp769". */
  readonly url: string;
  readonly spId: string;
  readonly spPassword: () => Promise<string>;
  /** The person's number: CCCD, tax code. */
  readonly userId: string;
  /** Needed where the person has several certificates. */
  readonly serialNumber?: string;
  readonly pollMs?: number;
};

const certificateShape = fieldsOf({
  serial_number: text,
  cert_status: optional(text),
  cert_data: base64,
  chain_data: optional(fieldsOf({ ca_cert: optional(base64) })),
});

const certificatesShape = fieldsOf({ user_certificates: listOf(certificateShape) });
const startedShape = fieldsOf({ transaction_id: text });
const statusShape = fieldsOf({
  signatures: optional(listOf(fieldsOf({ doc_id: text, signature_value: optional(text) }))),
});

const answerShape = fieldsOf({ status_code: finite, message: optional(text), data: (value: unknown) => value });

const declined = /reject|declin|cancel|từ chối/i;
const expired = /expire|timeout|hết hạn/i;

type Said<T> = { readonly message: string; readonly data: T };

/** Good and bad news alike come with HTTP 200 and a code of the service's own. */
const said = <T>({ status, body }: Answer, shape: Shape<T>): Result<Said<T>, RemoteRefusal> => {
  const read = readShape(answerShape, body);
  if (!read.ok && status >= 200 && status < 300) return refuse({ code: "remote.malformed", reason: read.reason });
  const code = read.ok ? read.value.status_code : status;
  const message = (read.ok && read.value.message) || `HTTP ${status}`;
  if (code === 401 || code === 403 || status === 401) return refuse({ code: "remote.wrong-credentials" });
  if (declined.test(message)) return refuse({ code: "remote.declined" });
  if (expired.test(message)) return refuse({ code: "remote.expired" });
  if (!read.ok || code !== 200) return refuse({ code: "remote.refused", error: message.slice(0, 200) });
  const data = readShape(shape, read.value.data);
  return data.ok ? accept({ message, data: data.value }) : refuse({ code: "remote.malformed", reason: data.reason });
};

const hexDigest = (digest: string): string => hexOf(bytesOfBase64(digest) ?? new Uint8Array());

/** Ký số từ xa theo VNPT SmartCA: asked again and again until the person has confirmed on the phone. */
export const openSmartCaSigner = async (
  options: SmartCaOptions,
): Promise<Result<RemoteSigner, RemoteRefusal | KeyRefusal>> => {
  const { url, spId, spPassword, userId, pollMs = 4000 } = options;
  const post = poster(options);
  const ask = async <T>(path: string, body: object, shape: Shape<T>): Promise<Result<Said<T>, RemoteRefusal>> => {
    const answer = await post(`${url}/v1/${path}`, { sp_id: spId, sp_password: await spPassword(), ...body });
    return answer.ok ? said(answer.value, shape) : answer;
  };

  const serial = options.serialNumber ?? "";
  const listed = await ask(
    "credentials/get_certificate",
    { user_id: userId, serial_number: serial },
    certificatesShape,
  );
  if (!listed.ok) return listed;
  const all = listed.value.data.user_certificates;
  const fitting = all.filter(({ serial_number: own }) => serial === "" || own.toLowerCase() === serial.toLowerCase());
  const [own, ...more] = fitting;
  const candidates = all.map(({ serial_number: number }) => number);
  if (!own) return refuse({ code: "key.not-found", wanted: serial, candidates });
  if (more.length > 0) return refuse({ code: "key.ambiguous", candidates });
  if (!/^(valid|active|đang hoạt động)?$/i.test(own.cert_status ?? ""))
    return refuse({ code: "remote.not-usable", reason: own.cert_status ?? "" });
  const algorithm = algorithmOfCertificate(own.cert_data);
  // The service takes no name of an algorithm: it signs digests of SHA-256 with RSA.
  if (algorithm !== "rsa-pkcs1-sha256") return refuse({ code: "key.unsupported" });
  const issuer = own.chain_data?.ca_cert;
  const certificateChain = issuer ? [own.cert_data, issuer] : [own.cert_data];

  const documentId = (state: RemoteState, at: number): string => `${state.id}-${at}`;

  const begin = async (state: RemoteState): Promise<Step> => {
    const started = await ask(
      "signatures/sign",
      {
        user_id: userId,
        serial_number: own.serial_number,
        // The same number again is the same transaction: nobody is asked twice on the phone.
        transaction_id: state.id,
        transaction_desc: state.description,
        sign_files: state.digests.map((digest, at) => ({
          doc_id: documentId(state, at),
          data_to_be_signed: hexDigest(digest),
          file_type: "pdf",
          sign_type: "hash",
        })),
      },
      startedShape,
    );
    if (!started.ok) return { refusal: started.refusal };
    return { next: { facts: { transaction: started.value.data.transaction_id } }, pollAfterMs: pollMs };
  };

  const check = async (state: RemoteState, transaction: string): Promise<Step> => {
    const status = await ask(`signatures/sign/${encodeURIComponent(transaction)}/status`, {}, statusShape);
    if (!status.ok) return { refusal: status.refusal };
    const values = state.digests.map(
      (_, at) =>
        status.value.data.signatures?.find(({ doc_id: id }) => id === documentId(state, at))?.signature_value ?? "",
    );
    if (values.some((value) => value === "")) return { next: {}, pollAfterMs: pollMs };
    return values.every((value) => bytesOfBase64(value))
      ? { next: { signatures: values } }
      : { refusal: { code: "remote.malformed", reason: "signature_value: base64 expected" } };
  };

  const step = (state: RemoteState): Promise<Step> => {
    const { transaction } = state.facts;
    return transaction === undefined ? begin(state) : check(state, transaction);
  };
  const identity = { certificateChain, algorithm };
  return accept(remoteSigner({ service: "smartca", identity, step }, options));
};
