import { base64, count, fieldsOf, listOf, optional, text, truth } from "../../json/shape.ts";
import type { KeyRefusal, RemoteRefusal } from "../../refusal.ts";
import { accept, refuse, type Result } from "../../result.ts";
import type { SignatureAlgorithm, SignerIdentity } from "../../signer.ts";
import { algorithmOfCertificate } from "./algorithm-of-certificate.ts";
import { bodyOf } from "./ask-service.ts";
import { type CscAlgorithm, cscAlgorithm } from "./csc-algorithms.ts";
import { type Answer, poster } from "./http.ts";
import { type Patience, type RemoteSigner, type RemoteState, remoteSigner, type Step } from "./remote-signer.ts";

/** What unlocks the credential: a PIN, a one-time code. Asked for when it is needed, never kept. */
export type AuthData = readonly { readonly id: string; readonly value: string }[];

/** A service of the Cloud Signature Consortium, version 2. */
export type CscOptions = Patience & {
  /** As "https://service.example/csc/v2". */
  readonly url: string;
  /** The bearer token of the service; asked for before each question. */
  readonly token: () => Promise<string>;
  /** Needed where the account has several. */
  readonly credentialId?: string;
  readonly authData?: () => Promise<AuthData>;
  readonly algorithm?: SignatureAlgorithm;
  /** Let the service work by itself and ask it later ("A"). */
  readonly asynchronous?: boolean;
  /** Hashes for one question; more are signed under an extended authorisation. */
  readonly hashesPerRequest?: number;
  readonly pollMs?: number;
};

/** What CSC v1 and services made after it say otherwise. */
export type CscWords = {
  readonly service: string;
  /** Whether the service describes itself ("info"). */
  readonly hasInfo: boolean;
  readonly hashes: "hashes" | "hash";
  readonly hashAlgorithm: "hashAlgorithmOID" | "hashAlgo";
  /** What goes along with every question about a job. */
  readonly along: (state: RemoteState) => Readonly<Record<string, unknown>>;
  readonly authAlong: (data: AuthData) => Readonly<Record<string, unknown>>;
};

const version2: CscWords = {
  service: "csc-v2",
  hasInfo: true,
  hashes: "hashes",
  hashAlgorithm: "hashAlgorithmOID",
  along: () => ({}),
  authAlong: (authData) => (authData.length > 0 ? { authData } : {}),
};

const infoShape = fieldsOf({ methods: optional(listOf(text)), asynchronousOperationMode: optional(truth) });
const listShape = fieldsOf({ credentialIDs: listOf(text) });

const credentialShape = fieldsOf({
  key: fieldsOf({ status: text, algo: listOf(text) }),
  cert: fieldsOf({ status: optional(text), certificates: listOf(base64) }),
  multisign: optional(count),
});

const authorizationShape = fieldsOf({ SAD: optional(text), handle: optional(text) });
const signaturesShape = fieldsOf({ signatures: optional(listOf(text)), responseID: optional(text) });

type Asking = (
  method: string,
  body: Readonly<Record<string, unknown>>,
  key?: string,
) => Promise<Result<Answer, RemoteRefusal>>;

const asking = (options: CscOptions): Asking => {
  const post = poster(options);
  return async (method, body, key) =>
    post(`${options.url}/${method}`, body, {
      authorization: `Bearer ${await options.token()}`,
      ...(key === undefined ? {} : { "idempotency-key": key }),
    });
};

type Credential = {
  readonly id: string;
  readonly identity: SignerIdentity;
  readonly names: CscAlgorithm;
  readonly most: number;
};

/** What the service says of itself is asked without a token; null where it does all that is wanted. */
const lackingOf = async (options: CscOptions): Promise<RemoteRefusal | null> => {
  const answer = await poster(options)(`${options.url}/info`, {});
  const info = answer.ok ? bodyOf(answer.value, infoShape) : answer;
  if (!info.ok) return info.refusal;
  const { methods, asynchronousOperationMode } = info.value;
  if (methods && !methods.includes("signatures/signHash"))
    return { code: "remote.not-usable", reason: "no signatures/signHash" };
  return options.asynchronous && asynchronousOperationMode !== true
    ? { code: "remote.not-usable", reason: "no asynchronous operation" }
    : null;
};

const chooseCredential = async (ask: Asking, wanted?: string): Promise<Result<string, RemoteRefusal | KeyRefusal>> => {
  if (wanted !== undefined) return accept(wanted);
  const answer = await ask("credentials/list", { maxResults: 20 });
  const list = answer.ok ? bodyOf(answer.value, listShape) : answer;
  if (!list.ok) return list;
  const [only, ...more] = list.value.credentialIDs;
  if (only === undefined) return refuse({ code: "remote.not-usable", reason: "no credential" });
  return more.length === 0 ? accept(only) : refuse({ code: "key.ambiguous", candidates: list.value.credentialIDs });
};

const readCredential = async (
  ask: Asking,
  options: CscOptions,
): Promise<Result<Credential, RemoteRefusal | KeyRefusal>> => {
  const chosen = await chooseCredential(ask, options.credentialId);
  if (!chosen.ok) return chosen;
  const words = { credentialID: chosen.value, certificates: "chain", certInfo: true, authInfo: true };
  const answer = await ask("credentials/info", words);
  const credential = answer.ok ? bodyOf(answer.value, credentialShape) : answer;
  if (!credential.ok) return credential;
  const { key, cert, multisign = 1 } = credential.value;
  if (key.status !== "enabled") return refuse({ code: "remote.not-usable", reason: `key ${key.status}` });
  if ((cert.status ?? "valid") !== "valid")
    return refuse({ code: "remote.not-usable", reason: `certificate ${cert.status ?? ""}` });
  const algorithm = algorithmOfCertificate(cert.certificates[0] ?? new Uint8Array(), options.algorithm);
  const names = algorithm && cscAlgorithm(algorithm, key.algo);
  if (!algorithm || !names) return refuse({ code: "key.unsupported" });
  return accept({
    id: chosen.value,
    identity: { certificateChain: cert.certificates, algorithm },
    names,
    most: Math.max(1, multisign),
  });
};

const stepping = (ask: Asking, credential: Credential, options: CscOptions & { readonly words: CscWords }) => {
  const { words, pollMs = 1000, asynchronous = false, hashesPerRequest = credential.most } = options;
  const { names } = credential;

  const question = (state: RemoteState, hashes: readonly string[]): Readonly<Record<string, unknown>> => ({
    credentialID: credential.id,
    [words.hashes]: hashes,
    [words.hashAlgorithm]: names.hash,
    clientData: state.id,
    ...words.along(state),
  });

  const keep = (state: RemoteState, facts: Readonly<Record<string, string>>): Step => ({
    next: { facts: { ...state.facts, ...facts } },
  });

  const authorise = async (state: RemoteState): Promise<Step> => {
    if (state.digests.length > credential.most)
      return { refusal: { code: "remote.too-many", maximum: credential.most } };
    const answer = await ask(
      "credentials/authorize",
      {
        ...question(state, state.digests),
        numSignatures: state.digests.length,
        description: state.description,
        ...words.authAlong((await options.authData?.()) ?? []),
      },
      `${state.id}:authorize`,
    );
    const given = answer.ok ? bodyOf(answer.value, authorizationShape) : answer;
    if (!given.ok) return { refusal: given.refusal };
    const { SAD, handle } = given.value;
    if (SAD !== undefined) return keep(state, { SAD, of: "0" });
    if (handle === undefined) return { refusal: { code: "remote.malformed", reason: "SAD expected" } };
    return { ...keep(state, { handle }), pollAfterMs: pollMs };
  };

  const checkAuthorisation = async (state: RemoteState, handle: string): Promise<Step> => {
    const answer = await ask("credentials/authorizeCheck", { handle });
    const given = answer.ok ? bodyOf(answer.value, authorizationShape) : answer;
    if (!given.ok) return { refusal: given.refusal };
    return given.value.SAD === undefined
      ? { next: {}, pollAfterMs: pollMs }
      : keep(state, { SAD: given.value.SAD, of: "0" });
  };

  const extend = async (state: RemoteState, SAD: string): Promise<Step> => {
    const hashes = state.digests.slice(state.signatures.length);
    const of = String(state.signatures.length);
    const key = `${state.id}:extend:${of}`;
    const answer = await ask("credentials/extendTransaction", { ...question(state, hashes), SAD }, key);
    const given = answer.ok ? bodyOf(answer.value, authorizationShape) : answer;
    if (!given.ok) return { refusal: given.refusal };
    return given.value.SAD === undefined
      ? { refusal: { code: "remote.malformed", reason: "SAD expected" } }
      : keep(state, { SAD: given.value.SAD, of });
  };

  const take = (state: RemoteState, answer: Result<Answer, RemoteRefusal>): Step => {
    const given = answer.ok ? bodyOf(answer.value, signaturesShape) : answer;
    if (!given.ok) return { refusal: given.refusal };
    const { signatures, responseID } = given.value;
    if (signatures === undefined) {
      if (responseID === undefined && state.facts.responseID === undefined)
        return { refusal: { code: "remote.malformed", reason: "signatures expected" } };
      return { ...keep(state, responseID === undefined ? {} : { responseID }), pollAfterMs: pollMs };
    }
    const { responseID: _answered, ...facts } = state.facts;
    const asked = Math.min(hashesPerRequest, state.digests.length - state.signatures.length);
    return signatures.length === asked
      ? { next: { facts, signatures: [...state.signatures, ...signatures] } }
      : { refusal: { code: "remote.malformed", reason: `${asked} signatures expected` } };
  };

  const sign = async (state: RemoteState, SAD: string): Promise<Step> => {
    const start = state.signatures.length;
    const body = {
      ...question(state, state.digests.slice(start, start + hashesPerRequest)),
      SAD,
      signAlgo: names.sign,
      ...(names.parameters === null ? {} : { signAlgoParams: names.parameters }),
      ...(asynchronous ? { operationMode: "A" } : {}),
    };
    return take(state, await ask("signatures/signHash", body, `${state.id}:sign:${start}`));
  };

  return async (state: RemoteState): Promise<Step> => {
    const { SAD, handle, responseID, of } = state.facts;
    if (SAD === undefined) return handle === undefined ? authorise(state) : checkAuthorisation(state, handle);
    if (responseID !== undefined) return take(state, await ask("signatures/signPolling", { responseID }));
    return of === String(state.signatures.length) ? sign(state, SAD) : extend(state, SAD);
  };
};

/** Makes the signer of a service that speaks CSC in these words. */
export const openCsc = async (
  options: CscOptions & { readonly words: CscWords },
): Promise<Result<RemoteSigner, RemoteRefusal | KeyRefusal>> => {
  const lacking = options.words.hasInfo ? await lackingOf(options) : null;
  if (lacking) return refuse(lacking);
  const ask = asking(options);
  const credential = await readCredential(ask, options);
  if (!credential.ok) return credential;
  const { identity } = credential.value;
  const step = stepping(ask, credential.value, options);
  return accept(remoteSigner({ service: options.words.service, identity, step }, options));
};

/** Ký số từ xa theo CSC v2 (Cloud Signature Consortium API). */
export const openCscSigner = (options: CscOptions): Promise<Result<RemoteSigner, RemoteRefusal | KeyRefusal>> =>
  openCsc({ ...options, words: version2 });
