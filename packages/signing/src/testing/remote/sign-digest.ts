import { constants, createPrivateKey, privateEncrypt } from "node:crypto";
import type { DevIdentity } from "@motcua/dev-pki";

const digestInfoHeads: Readonly<Record<number, string>> = {
  32: "3031300d060960864801650304020105000420",
  48: "3041300d060960864801650304020205000430",
  64: "3051300d060960864801650304020305000440",
};

/** PKCS#1 v1.5 over a ready digest, as a service with a key in an HSM does it. */
export const pkcs1OfDigest = (identity: DevIdentity, digest: Buffer): string => {
  const block = Buffer.concat([Buffer.from(digestInfoHeads[digest.length] ?? "", "hex"), digest]);
  const key = createPrivateKey(identity.privateKeyPem);
  return privateEncrypt({ key, padding: constants.RSA_PKCS1_PADDING }, block).toString("base64");
};
