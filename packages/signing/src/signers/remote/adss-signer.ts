import { fieldsOf, finite, optional, text } from "../../json/shape.ts";
import type { KeyRefusal, RemoteRefusal } from "../../refusal.ts";
import type { Result } from "../../result.ts";
import type { SignatureAlgorithm } from "../../signer.ts";
import { bodyOf } from "./ask-service.ts";
import { type CscWords, openCsc } from "./csc-signer.ts";
import { poster } from "./http.ts";
import type { Patience, RemoteSigner } from "./remote-signer.ts";

/** A service of the shape of Ascertia ADSS, as Viettel MySign: CSC v1 behind a login of its own. */
export type AdssOptions = Patience & {
  /** As "https://service.example/adss/service/ras". */
  readonly url: string;
  readonly clientId: string;
  readonly clientSecret: () => Promise<string>;
  readonly userId: string;
  /** As "adss:ras:profile:001". */
  readonly profileId: string;
  readonly credentialId?: string;
  readonly algorithm?: SignatureAlgorithm;
};

/** The login was not accepted; on its way out of the token's callback. */
class NotLoggedIn extends Error {
  readonly refusal: RemoteRefusal;

  constructor(refusal: RemoteRefusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

const tokenShape = fieldsOf({ access_token: text, expires_in: optional(finite) });

const shortLife = 60;

const words = (options: AdssOptions): CscWords => ({
  service: "adss",
  hasInfo: false,
  hashes: "hash",
  hashAlgorithm: "hashAlgo",
  along: ({ id, description, digests }) => ({
    client_id: options.clientId,
    documents: digests.map((_, at) => ({ document_id: `${id}-${at}`, document_name: description })),
  }),
  authAlong: (data) => Object.fromEntries(data.map(({ id, value }) => [id, value])),
});

/** Ký số từ xa theo CSC v1 trên ADSS (Viettel MySign). The service answers when the person has confirmed, or has not. */
export const openAdssSigner = async (
  options: AdssOptions,
): Promise<Result<RemoteSigner, RemoteRefusal | KeyRefusal>> => {
  const reach = { answerSeconds: options.validSeconds ?? 180, ...options };
  const post = poster(reach);
  const now = options.now ?? Date.now;
  let kept = { token: "", until: 0 };
  const logIn = async (): Promise<string> => {
    if (now() < kept.until) return kept.token;
    const answer = await post(`${options.url}/v1/login`, {
      client_id: options.clientId,
      client_secret: await options.clientSecret(),
      profile_id: options.profileId,
      user_id: options.userId,
    });
    const given = answer.ok ? bodyOf(answer.value, tokenShape) : answer;
    if (!given.ok) throw new NotLoggedIn(given.refusal);
    const { access_token: token, expires_in: seconds = shortLife } = given.value;
    // Used for half its life: a job of long waiting must not meet its end.
    kept = { token, until: now() + seconds * 500 };
    return token;
  };
  const answered = async <T>(work: () => Promise<T>, otherwise: (refusal: RemoteRefusal) => T): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      if (error instanceof NotLoggedIn) return otherwise(error.refusal);
      throw error;
    }
  };
  const opened = await answered<Result<RemoteSigner, RemoteRefusal | KeyRefusal>>(
    () => openCsc({ ...reach, url: `${options.url}/csc/v1`, token: logIn, words: words(options) }),
    (refusal) => ({ ok: false, refusal }),
  );
  if (!opened.ok) return opened;
  const signer = opened.value;
  const resume: RemoteSigner["resume"] = (state) =>
    answered(
      () => signer.resume(state),
      (refusal) => ({ status: "refused", refusal }),
    );
  return { ok: true, value: { ...signer, resume, start: (job) => resume(signer.begin(job)) } };
};
