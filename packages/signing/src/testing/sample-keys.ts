import { createDevPki, type DevIdentity, type KeyKind } from "@motcua/dev-pki";

const password = "mật khẩu thử";

const kinds: readonly KeyKind[] = ["rsa-2048", "rsa-pss-2048", "p-256", "p-384", "p-521"];

const pki = createDevPki({
  now: new Date("2026-11-22T03:00:00Z"),
  password,
  holders: kinds.map((key) => ({ id: key, key, subject: { commonName: `Khóa ${key}`, organisation: "UBND Ví Dụ" } })),
});

/** One key and certificate of each kind, under a PKI of their own. */
export const sampleKey = (kind: KeyKind): DevIdentity => {
  const identity = pki.holders.get(kind);
  if (!identity) throw new Error(`no sample key ${kind}`);
  return identity;
};

export const sampleKeyPassword = password;
export const sampleKeyTrust = pki.trust;
export const samplePki = pki;
