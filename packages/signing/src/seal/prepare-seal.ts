import type { SigningRefusal } from "../refusal.ts";
import type { Result } from "../result.ts";
import { type PreparedSignature, preparedOf } from "../sign/prepare-signature.ts";
import type { Prepared, SealRequest } from "../sign/signing-request.ts";
import { draftSeal } from "./draft-seal.ts";

/** Chuẩn bị đóng dấu: everything of the seal but its signature value. */
export const prepareSeal = async (
  pdf: Uint8Array,
  request: Prepared<SealRequest>,
): Promise<Result<PreparedSignature, SigningRefusal>> => preparedOf(await draftSeal(pdf, request), request.expiresAt);
