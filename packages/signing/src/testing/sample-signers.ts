import { createPrivateKey, X509Certificate } from "node:crypto";
import { createDevPki, faultyIdentities, sampleSeal, sampleSignature } from "@motcua/dev-pki";
import { sealDocument } from "../seal/seal-document.ts";
import { signDocument } from "../sign/sign-document.ts";
import type { SealRequest, SignatureRequest, SignedDocument } from "../sign/signing-request.ts";
import type { Signer } from "../signer.ts";
import { pkcs12Signer } from "../signers/pkcs12-signer.ts";
import type { Result } from "../result.ts";
import type { SigningRefusal } from "../refusal.ts";
import type { Rectangle } from "../rectangle.ts";
import { signaturePlace } from "./sample-files.ts";

const now = new Date("2026-11-22T03:00:00Z");
const password = "mật khẩu thử";

export const signedAt = "2026-11-22T10:15:42+07:00";
export const sealedAt = "2026-11-22T10:20:05+07:00";

const pki = createDevPki({
  now,
  password,
  holders: [
    { id: "officer", subject: { commonName: "Trần Văn Mẫu", organisation: "UBND phường Ví Dụ" } },
    { id: "second-officer", key: "p-256", subject: { commonName: "Lê Thị Thử", organisation: "UBND phường Ví Dụ" } },
    {
      id: "seal",
      subject: { commonName: "Trung tâm Phục vụ hành chính công Ví Dụ", organisation: "UBND phường Ví Dụ" },
    },
    { id: "tsa", usage: "timestamping", subject: { commonName: "Dấu thời gian Ví Dụ" } },
  ],
});

const faulty = faultyIdentities(pki, now, password);

export const { trust } = pki;
export const otherRootPem = faulty.otherRootPem;

/** Key and certificate chain of the timestamp authority, as PEM, for openssl. */
export const timestampAuthority = {
  key: pki.holders.get("tsa")?.privateKeyPem ?? "",
  chain: (pki.holders.get("tsa")?.certificateChain ?? []).map((raw) => new X509Certificate(raw).toString()),
};

/** Keys and chains themselves, for signatures made by hand. */
export const handKeys = {
  officer: {
    key: createPrivateKey(pki.holders.get("officer")?.privateKeyPem ?? ""),
    certificateChain: pki.holders.get("officer")?.certificateChain ?? [],
  },
  secondOfficer: {
    key: createPrivateKey(pki.holders.get("second-officer")?.privateKeyPem ?? ""),
    certificateChain: pki.holders.get("second-officer")?.certificateChain ?? [],
  },
} as const;

const signerOf = (pkcs12: Uint8Array): Signer => {
  const signer = pkcs12Signer(pkcs12, password);
  if (!signer.ok) throw new Error(signer.refusal.code);
  return signer.value;
};

const holder = (id: string): Uint8Array => pki.holders.get(id)?.pkcs12 ?? new Uint8Array();

export const officer = signerOf(holder("officer"));
export const officerKeyFile = { pkcs12: holder("officer"), password };
/** Key files of the same password: an expired certificate, and one of another root. */
export const expiredKeyFile = faulty.expired.pkcs12;
export const otherRootKeyFile = faulty.otherRoot.pkcs12;
export const secondOfficer = signerOf(holder("second-officer"));
export const sealKey = signerOf(holder("seal"));
export const faultySigners = {
  expired: signerOf(faulty.expired.pkcs12),
  "not yet valid": signerOf(faulty.notYetValid.pkcs12),
  "of the wrong usage": signerOf(faulty.wrongUsage.pkcs12),
  "of another root": signerOf(faulty.otherRoot.pkcs12),
  revoked: signerOf(faulty.revoked.pkcs12),
  "issued by an officer": signerOf(faulty.issuedByOfficer.pkcs12),
} as const;

/** The issuing CA's list that names the revoked signer, and the root's empty one. */
export const revocationLists = [faulty.revocationList, ...pki.revocationLists.slice(0, 1)];

export const officerImage = sampleSignature("Trần Văn Mẫu");
export const sealImagePng = sampleSeal({
  ringText: "Ủy ban nhân dân phường Ví Dụ",
  centreLines: ["Trung tâm", "Phục vụ", "Hành chính công"],
});

/** The usual request of an officer, changed where a test wants it. */
export const officerRequest = (change: Partial<SignatureRequest> = {}): SignatureRequest => ({
  signer: officer,
  at: signedAt,
  trust,
  appearance: { image: officerImage, place: signaturePlace, description: "Chữ ký số của ông Trần Văn Mẫu" },
  ...change,
});

export const sealRequest = (change: Partial<SealRequest> = {}): SealRequest => ({
  signer: sealKey,
  at: sealedAt,
  trust,
  appearance: {
    image: sealImagePng,
    diameterMm: 38,
    description: "Dấu số của Trung tâm Phục vụ hành chính công Ví Dụ",
  },
  ...change,
});

export const valueOf = <T>(result: Result<T, SigningRefusal>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
};

export const signed = async (pdf: Uint8Array, change?: Partial<SignatureRequest>): Promise<SignedDocument> =>
  valueOf(await signDocument(pdf, officerRequest(change)));

/** Signed by the officer, then sealed. */
export const signedAndSealed = async (pdf: Uint8Array): Promise<SignedDocument> =>
  valueOf(await sealDocument((await signed(pdf)).pdf, sealRequest()));

/** Where a visible signature stands. */
export const placeOfVisible = ({ place }: SignedDocument): Rectangle => {
  if (!place) throw new Error("the signature is invisible");
  return place;
};
