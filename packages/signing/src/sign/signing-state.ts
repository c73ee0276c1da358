import { sameBytes } from "../asn1/write-der.ts";
import { signedAttributes } from "../cms/write-signed-data.ts";
import { digestOf } from "../crypto/digest/digest.ts";
import { PrefixDigests } from "../crypto/digest/prefix-digests.ts";
import { algorithmFacts, isSignatureAlgorithm } from "../crypto/signing-algorithm.ts";
import { base64Of } from "../json/base64.ts";
import {
  base64,
  count,
  exactly,
  finite,
  listOf,
  oneOf,
  orNull,
  readShape,
  type Shape,
  ShapeError,
  text,
} from "../json/shape.ts";
import { withAppended } from "../pdf/bytes-with-room.ts";
import { latin1 } from "../pdf/characters.ts";
import type { StateRefusal } from "../refusal.ts";
import { accept, refuse, type Result } from "../result.ts";
import type { SignatureAlgorithm } from "../signer.ts";
import type { Rectangle } from "../rectangle.ts";
import { byteRangeText } from "./append-signature.ts";
import type { SignatureDraft } from "./draft.ts";
import { signingTime } from "./signing-time.ts";

/**
 * Trạng thái chờ ký: plain JSON from which the same bytes are built again, in another process and hours later. It holds what is
 * appended to the file, not the file; binary values are base64.
 */
export type SigningState = {
  readonly version: 1;
  readonly at: string;
  readonly expiresAt: string;
  readonly algorithm: SignatureAlgorithm;
  readonly certificateChain: readonly string[];
  /** DER of the signed attributes, which hold the document's digest; and their own digest, which the key signs. */
  readonly attributes: string;
  readonly digest: string;
  /** Length of the file that was prepared. */
  readonly baseLength: number;
  /** What is appended before the CMS, bytes kept for the CMS, and what follows. */
  readonly head: string;
  readonly room: number;
  readonly tail: string;
  readonly field: string;
  readonly place: Rectangle | null;
  readonly earlierSignatures: "none" | "clean";
};

const maximumRoom = 4_194_304;

const algorithm: Shape<SignatureAlgorithm> = (value, path) => {
  const name = text(value, path);
  if (!isSignatureAlgorithm(name)) throw new ShapeError(`${path}: signature algorithm expected`);
  return name;
};

const moment: Shape<string> = (value, path) => {
  const at = text(value, path);
  if (!signingTime(at)) throw new ShapeError(`${path}: moment with offset expected`);
  return at;
};

const room: Shape<number> = (value, path) => {
  const bytes = count(value, path);
  if (bytes > maximumRoom) throw new ShapeError(`${path}: at most ${maximumRoom} expected`);
  return bytes;
};

const stateShape = exactly({
  version: oneOf(1),
  at: moment,
  expiresAt: moment,
  algorithm,
  certificateChain: listOf(base64),
  attributes: base64,
  digest: base64,
  baseLength: count,
  head: base64,
  room,
  tail: base64,
  field: text,
  place: orNull(exactly({ page: count, x: finite, y: finite, width: finite, height: finite })),
  earlierSignatures: oneOf("none", "clean"),
});

/** Writes a draft down. */
export const stateOf = (draft: SignatureDraft, expiresAt: string): SigningState => ({
  version: 1,
  at: draft.at,
  expiresAt,
  algorithm: draft.algorithm,
  certificateChain: draft.certificateChain.map(base64Of),
  attributes: base64Of(draft.toBeSigned.attributes),
  digest: base64Of(draft.toBeSigned.digest),
  baseLength: draft.baseLength,
  head: base64Of(draft.pdf.subarray(draft.baseLength, draft.gap.start)),
  room: (draft.gap.end - draft.gap.start - 2) / 2,
  tail: base64Of(draft.pdf.subarray(draft.gap.end)),
  field: draft.field,
  place: draft.place,
  earlierSignatures: draft.earlierSignatures,
});

/** Builds the draft again over the same file. Nothing in the state is believed that does not follow from the bytes; the place is only told again. */
export const draftOf = async (
  pdf: Uint8Array,
  written: unknown,
  now: number,
): Promise<Result<SignatureDraft, StateRefusal>> => {
  const read = readShape(stateShape, written);
  if (!read.ok) return refuse({ code: "state.malformed", reason: read.reason });
  const state = read.value;
  const [own] = state.certificateChain;
  if (!own) return refuse({ code: "state.malformed", reason: "certificateChain: certificate expected" });
  if (now > Date.parse(state.expiresAt)) return refuse({ code: "state.expired", expiresAt: state.expiresAt });
  if (pdf.length !== state.baseLength) return refuse({ code: "state.other-file" });
  const start = pdf.length + state.head.length;
  const gap = { start, end: start + state.room * 2 + 2 };
  const whole = withAppended(pdf, [state.head, `<${"0".repeat(state.room * 2)}>`, state.tail]);
  if (!latin1(state.head).includes(byteRangeText(gap, whole.length)))
    return refuse({ code: "state.malformed", reason: "room: as much as /ByteRange leaves out expected" });
  const { hash } = algorithmFacts[state.algorithm].scheme;
  const digests = new PrefixDigests();
  const documentDigest = await digests.digestOf(hash, [whole.subarray(0, gap.start), whole.subarray(gap.end)]);
  const attributes = signedAttributes(documentDigest, await digestOf("SHA-256", [own]));
  const digest = await digestOf(hash, [attributes]);
  if (!sameBytes(attributes, state.attributes) || !sameBytes(digest, state.digest))
    return refuse({ code: "state.other-file" });
  const { algorithm: chosen, certificateChain, field, place, at, earlierSignatures } = state;
  return accept({
    pdf: whole,
    gap,
    baseLength: state.baseLength,
    toBeSigned: { attributes, digest },
    algorithm: chosen,
    certificateChain,
    field,
    place,
    at,
    earlierSignatures,
    digests,
  });
};
