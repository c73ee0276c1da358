import { createPrivateKey } from "node:crypto";
import { createDevPki, sampleSeal, sampleSignature } from "@motcua/dev-pki";
import { pkcs12Signer, type SealRequest, type SignatureRequest, type Signer } from "@motcua/signing";

export const password = "bench";
export const at = "2026-11-22T10:15:42+07:00";

const pki = createDevPki({
  now: new Date("2026-11-22T03:00:00Z"),
  password,
  holders: [
    { id: "officer", subject: { commonName: "Trần Văn Mẫu", organisation: "UBND phường Ví Dụ" } },
    { id: "seal", subject: { commonName: "UBND phường Ví Dụ", organisation: "UBND phường Ví Dụ" } },
  ],
});

export const { trust } = pki;

const holder = (id: string) => {
  const found = pki.holders.get(id);
  if (!found) throw new Error(`nobody is called ${id}`);
  return found;
};

export const officerKey = createPrivateKey(holder("officer").privateKeyPem);
export const officerFile = holder("officer").pkcs12;

function signerOf(id: string): Signer {
  const signer = pkcs12Signer(holder(id).pkcs12, password);
  if (!signer.ok) throw new Error(signer.refusal.code);
  return signer.value;
}

const sealImage = sampleSeal({
  ringText: "Ủy ban nhân dân phường Ví Dụ",
  centreLines: ["Trung tâm", "Phục vụ", "Hành chính công"],
});

/** The officer's: a blue picture, at a place of the first page. */
export const officerRequest: SignatureRequest = {
  signer: signerOf("officer"),
  at,
  trust,
  appearance: {
    image: sampleSignature("Trần Văn Mẫu"),
    place: { page: 1, x: 368, y: 400, width: 113, height: 57 },
    description: "Chữ ký số của ông Trần Văn Mẫu",
  },
};

/** The organisation's seal over it, at its real size. */
export const sealRequest: SealRequest = {
  signer: signerOf("seal"),
  at,
  trust,
  appearance: { image: sealImage, diameterMm: 38, description: "Dấu của UBND phường Ví Dụ" },
};
