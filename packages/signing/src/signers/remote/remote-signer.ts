import { base64Of, bytesOfBase64 } from "../../json/base64.ts";
import { base64, count, exactly, listOf, oneOf, readShape, type Shape, ShapeError, text } from "../../json/shape.ts";
import { isSignatureAlgorithm } from "../../crypto/signing-algorithm.ts";
import type { RemoteRefusal, StateRefusal } from "../../refusal.ts";
import { accept, refuse, type Result } from "../../result.ts";
import type { SignatureAlgorithm, SignerIdentity } from "../../signer.ts";
import { pause, type Reach } from "./http.ts";

/** What a person is asked to authorise, once for all: một lần xác nhận cho nhiều văn bản. */
export type RemoteJob = {
  /** The caller's own number of the job; the same one never signs twice. */
  readonly id: string;
  /** Digests of signed attributes, each of the algorithm's hash. */
  readonly digests: readonly Uint8Array[];
  /** What the person reads on the phone. */
  readonly description: string;
};

/** Where a job stands: plain JSON, to be kept like a password, for it may hold an authorisation. */
export type RemoteState = {
  readonly version: 1;
  readonly service: string;
  readonly id: string;
  readonly description: string;
  /** Each digest once: no service signs the same hash twice. */
  readonly digests: readonly string[];
  /** For each digest of the job its place among those. */
  readonly places: readonly number[];
  readonly algorithm: SignatureAlgorithm;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
  /** The service's own words: handles, authorisations, signatures that are there already. */
  readonly facts: Readonly<Record<string, string>>;
  readonly signatures: readonly string[];
};

export type RemoteOutcome =
  | { readonly status: "done"; readonly signatures: readonly Uint8Array[] }
  | { readonly status: "pending"; readonly state: RemoteState; readonly pollAfterMs: number }
  | { readonly status: "refused"; readonly refusal: RemoteRefusal | StateRefusal };

/** A key in the cloud (ký số từ xa), which signs when its holder has confirmed. */
export interface RemoteSigner extends SignerIdentity {
  /** Where the job begins: no question is asked yet, so that it can be kept first. */
  readonly begin: (job: RemoteJob) => RemoteState;
  /** Goes on from where the job stands, as far as it goes without waiting. */
  readonly resume: (state: unknown) => Promise<RemoteOutcome>;
  /** `begin` and `resume` in one. */
  readonly start: (job: RemoteJob) => Promise<RemoteOutcome>;
}

/** What the next question led to. */
export type Step =
  | { readonly next: Partial<Pick<RemoteState, "facts" | "signatures">>; readonly pollAfterMs?: number }
  | { readonly refusal: RemoteRefusal };

/** The way one kind of service talks. */
export type Dialect = {
  readonly service: string;
  readonly identity: SignerIdentity;
  readonly step: (state: RemoteState) => Promise<Step>;
};

export type Patience = Reach & {
  /** How long the person has to confirm. */
  readonly validSeconds?: number;
  readonly now?: () => number;
};

const algorithm: Shape<SignatureAlgorithm> = (value, path) => {
  const name = text(value, path);
  if (!isSignatureAlgorithm(name)) throw new ShapeError(`${path}: signature algorithm expected`);
  return name;
};

const moment: Shape<number> = (value, path) => {
  if (typeof value !== "number" || !Number.isFinite(value)) throw new ShapeError(`${path}: moment expected`);
  return value;
};

const base64Text: Shape<string> = (value, path) => {
  base64(value, path);
  return text(value, path);
};

const texts: Shape<Readonly<Record<string, string>>> = (value, path) => {
  if (typeof value !== "object" || value === null) throw new ShapeError(`${path}: object expected`);
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, text(one, `${path}.${key}`)]));
};

const stateShape = exactly({
  version: oneOf(1),
  service: text,
  id: text,
  description: text,
  digests: listOf(base64Text),
  places: listOf(count),
  algorithm,
  expiresAt: moment,
  facts: texts,
  signatures: listOf(base64Text),
});

const mostSteps = 1000;

const done = ({ signatures, places }: RemoteState): RemoteOutcome => ({
  status: "done",
  signatures: places.map((place) => bytesOfBase64(signatures[place] ?? "") ?? new Uint8Array()),
});

/** Makes a remote signer of a dialect: everything that does not depend on how the service talks. */
export const remoteSigner = (
  { service, identity, step }: Dialect,
  { validSeconds = 180, now = Date.now }: Patience,
): RemoteSigner => {
  const begin = (job: RemoteJob): RemoteState => {
    const { id, description } = job;
    const all = job.digests.map(base64Of);
    const digests = [...new Set(all)];
    return {
      version: 1,
      service,
      id,
      description,
      digests,
      places: all.map((digest) => digests.indexOf(digest)),
      algorithm: identity.algorithm,
      expiresAt: now() + validSeconds * 1000,
      facts: {},
      signatures: [],
    };
  };

  const read = (value: unknown): Result<RemoteState, StateRefusal> => {
    const state = readShape(stateShape, value);
    if (!state.ok) return refuse({ code: "state.malformed", reason: state.reason });
    if (state.value.service !== service)
      return refuse({ code: "state.malformed", reason: `service: ${service} expected` });
    return state.value.algorithm === identity.algorithm
      ? accept(state.value)
      : refuse({ code: "state.malformed", reason: `algorithm: ${identity.algorithm} expected` });
  };

  const resume = async (value: unknown): Promise<RemoteOutcome> => {
    const parsed = read(value);
    if (!parsed.ok) return { status: "refused", refusal: parsed.refusal };
    let state = parsed.value;
    for (let steps = 0; steps < mostSteps; steps++) {
      if (state.signatures.length >= state.digests.length) return done(state);
      if (now() > state.expiresAt) return { status: "refused", refusal: { code: "remote.expired" } };
      const outcome = await step(state);
      if ("refusal" in outcome) return { status: "refused", refusal: outcome.refusal };
      state = { ...state, ...outcome.next };
      if (outcome.pollAfterMs !== undefined) return { status: "pending", state, pollAfterMs: outcome.pollAfterMs };
    }
    return { status: "refused", refusal: { code: "remote.malformed", reason: "no end of questions" } };
  };

  return { ...identity, begin, resume, start: (job) => resume(begin(job)) };
};

/** Goes on until the job is done, refused or expired. */
export const awaitRemote = async (
  remote: RemoteSigner,
  job: RemoteJob,
  { wait = pause }: Reach = {},
): Promise<Result<readonly Uint8Array[], RemoteRefusal | StateRefusal>> => {
  let outcome = await remote.start(job);
  while (outcome.status === "pending") {
    await wait(outcome.pollAfterMs);
    outcome = await remote.resume(outcome.state);
  }
  return outcome.status === "done" ? accept(outcome.signatures) : refuse(outcome.refusal);
};
