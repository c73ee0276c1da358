import { type CertificateOrder, type Identity, issueCertificate, type KeyKind } from "@motcua/dev-pki";
import { describe, expect, it } from "vitest";
import { type Certificate, readCertificate } from "./certificate.ts";
import { type ChainOutcome, findChain } from "./certificate-chain.ts";

const at = Date.parse("2026-11-22T03:00:00Z");
const year = 365 * 86_400_000;

const issued = (commonName: string, change: Partial<CertificateOrder> = {}): Identity =>
  issueCertificate({
    subject: { commonName },
    usage: "authority",
    notBefore: new Date(at - year),
    notAfter: new Date(at + year),
    key: "p-256",
    ...change,
  });

const read = ({ certificate }: Identity): Certificate => readCertificate(certificate);

const chainOf = (
  leaf: Identity,
  anchors: readonly Identity[],
  others: readonly Identity[] = [],
): Promise<ChainOutcome> => findChain(read(leaf), { anchors: anchors.map(read), others: others.map(read), at });

const namesOf = (found: ChainOutcome): unknown =>
  found.outcome === "trusted" ? found.chain.map(({ subject }) => subject.commonName) : found;

const leafOf = (issuer: Identity, change: Partial<CertificateOrder> = {}): Identity =>
  issued("người ký", { usage: "signature", issuer, ...change });

const root = issued("gốc");

describe("chain of certificates (đường dẫn chứng thực)", () => {
  it.each<KeyKind>(["rsa-2048", "rsa-pss-2048", "p-256", "p-384", "ed25519"])(
    "leads to an anchor with keys %s",
    async (key) => {
      const top = issued("gốc khác", { key });
      const middle = issued("trung gian", { key, issuer: top });
      expect(namesOf(await chainOf(leafOf(middle), [top], [middle]))).toEqual(["người ký", "trung gian", "gốc khác"]);
      const pretender = issued("gốc khác", { key });
      expect(await chainOf(leafOf(middle), [pretender], [middle])).toEqual({ outcome: "no-chain" });
    },
  );

  it("takes the way that leads to an anchor where a cross certificate opens several", async () => {
    const own = issued("CA");
    const other = issued("gốc khác");
    const cross = issued("CA", { issuer: other, keyOf: own });
    const leaf = leafOf(own);
    expect(namesOf(await chainOf(leaf, [own], [cross]))).toEqual(["người ký", "CA"]);
    expect(namesOf(await chainOf(leaf, [other], [own, cross]))).toEqual(["người ký", "CA", "gốc khác"]);
  });

  it("goes round no circle of authorities that certify each other", async () => {
    const [one, two] = [issued("A"), issued("B")];
    const crossed = [issued("A", { issuer: two, keyOf: one }), issued("B", { issuer: one, keyOf: two })];
    expect(await chainOf(leafOf(one), [root], crossed)).toEqual({ outcome: "no-chain" });
  });

  it("stops looking where authorities are made to multiply the ways", async () => {
    const layers = [0, 1, 2, 3, 4, 5].map((layer) => issued(`tầng ${layer}`));
    const copies = layers
      .slice(0, -1)
      .flatMap((own, layer) =>
        Array.from({ length: 8 }, () => issued(`tầng ${layer}`, { keyOf: own, issuer: layers[layer + 1] ?? own })),
      );
    const started = performance.now();
    const [lowest = root] = layers;
    expect(await chainOf(leafOf(lowest), [root], copies)).toEqual({ outcome: "broken", reason: "too-many-ways" });
    expect(performance.now() - started).toBeLessThan(1000);
  });

  it("keeps to the number of authorities that one allows below it", async () => {
    const strict = issued("chặt", { pathLength: 0 });
    const below = issued("dưới", { issuer: strict });
    expect(namesOf(await chainOf(leafOf(strict), [strict]))).toEqual(["người ký", "chặt"]);
    expect(await chainOf(leafOf(below), [strict], [below])).toEqual({ outcome: "broken", reason: "path-too-long" });
  });

  it("keeps to the names that an authority may give", async () => {
    const narrow = issued("hẹp", { issuer: root, onlyFor: "UBND phường Ví Dụ" });
    const named = (organisation?: string): Identity =>
      leafOf(narrow, { subject: { commonName: "người ký", ...(organisation !== undefined && { organisation }) } });
    expect(namesOf(await chainOf(named("UBND phường Ví Dụ"), [root], [narrow]))).toEqual(["người ký", "hẹp", "gốc"]);
    expect(namesOf(await chainOf(named("UBND  Phường ví dụ"), [root], [narrow]))).toEqual(["người ký", "hẹp", "gốc"]);
    for (const organisation of ["UBND phường Khác", undefined])
      expect(await chainOf(named(organisation), [root], [narrow])).toEqual({
        outcome: "broken",
        reason: "name-not-allowed",
      });
  });

  it("trusts no authority with a critical extension that it does not understand, and no such signer", async () => {
    const strange = issued("lạ", { issuer: root, isStrange: true });
    const refused = { outcome: "broken", reason: "critical-extension" };
    expect(await chainOf(leafOf(strange), [root], [strange])).toEqual(refused);
    expect(await chainOf(leafOf(root, { isStrange: true }), [root])).toEqual(refused);
  });

  it("trusts no signer as an authority", async () => {
    const officer = leafOf(root);
    expect(await chainOf(leafOf(officer), [root], [officer])).toEqual({
      outcome: "broken",
      reason: "not-an-authority",
    });
  });

  it("looks at dates at the moment that it is given", async () => {
    const ended = issued("đã hết hạn", { issuer: root, notAfter: new Date(at - 1000) });
    const leaf = leafOf(ended);
    expect(await chainOf(leaf, [root], [ended])).toEqual({ outcome: "broken", reason: "out-of-validity" });
    const before = { anchors: [read(root)], others: [read(ended)], at: at - 60_000 };
    expect(namesOf(await findChain(read(leaf), before))).toEqual(["người ký", "đã hết hạn", "gốc"]);
  });
});
