import { createPrivateKey } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { KeyKind } from "@motcua/dev-pki";
import { describe, expect, it } from "vitest";
import { readSignedData, oids } from "../cms/signed-data.ts";
import { algorithmFacts } from "../crypto/signing-algorithm.ts";
import { schemeOf } from "../crypto/algorithm.ts";
import { latin1 } from "../pdf/characters.ts";
import type { SignatureAlgorithm, Signer } from "../signer.ts";
import { pkcs12Signer } from "../signers/pkcs12-signer.ts";
import { webCryptoSigner } from "../signers/web-crypto-signer.ts";
import { inFolder, runIn } from "../testing/in-folder.ts";
import { administrativeResult } from "../testing/sample-files.ts";
import { sampleKey, sampleKeyPassword, sampleKeyTrust } from "../testing/sample-keys.ts";
import { officerRequest, signedAt, valueOf } from "../testing/sample-signers.ts";
import { hasTools, pdfsig } from "../testing/second-tools.ts";
import { verifyDocument } from "../verify/verify-document.ts";
import { signDocument } from "./sign-document.ts";

const keyKinds: Readonly<Record<SignatureAlgorithm, KeyKind>> = {
  "rsa-pkcs1-sha256": "rsa-2048",
  "rsa-pkcs1-sha384": "rsa-2048",
  "rsa-pkcs1-sha512": "rsa-2048",
  "rsa-pss-sha256": "rsa-2048",
  "rsa-pss-sha384": "rsa-2048",
  "rsa-pss-sha512": "rsa-2048",
  "ecdsa-p256-sha256": "p-256",
  "ecdsa-p384-sha384": "p-384",
  "ecdsa-p521-sha512": "p-521",
};

const algorithms = Object.keys(keyKinds) as SignatureAlgorithm[];

const softSigner = (algorithm: SignatureAlgorithm): Signer =>
  valueOf(pkcs12Signer(sampleKey(keyKinds[algorithm]).pkcs12, sampleKeyPassword, { algorithm }));

const browserSigner = async (algorithm: SignatureAlgorithm): Promise<Signer> => {
  const { privateKeyPem, certificateChain } = sampleKey(keyKinds[algorithm]);
  const pkcs8 = Uint8Array.from(createPrivateKey(privateKeyPem).export({ type: "pkcs8", format: "der" }));
  const { scheme, keyKind } = algorithmFacts[algorithm];
  const name = { "rsa-pkcs1": "RSASSA-PKCS1-v1_5", "rsa-pss": "RSA-PSS", ecdsa: "ECDSA" }[scheme.scheme];
  const imported = { name, hash: scheme.hash, namedCurve: keyKind };
  return valueOf(
    webCryptoSigner(await crypto.subtle.importKey("pkcs8", pkcs8, imported, false, ["sign"]), certificateChain),
  );
};

const signedBy = async (signer: Signer): Promise<Uint8Array> =>
  valueOf(await signDocument(administrativeResult, officerRequest({ signer, trust: sampleKeyTrust }))).pdf;

/** The CMS and the bytes it covers, as any reader of the file finds them. */
const partsOf = (pdf: Uint8Array): { readonly cms: Uint8Array; readonly content: Uint8Array } => {
  const [, ...range] = /\/ByteRange\[(\d+) (\d+) +(\d+) +(\d+) *\]/.exec(latin1(pdf)) ?? [];
  const [start = 0, length = 0, second = 0, rest = 0] = range.map(Number);
  return {
    cms: Uint8Array.from(Buffer.from(latin1(pdf.subarray(start + length + 1, second - 1)), "hex")),
    content: Buffer.concat([pdf.subarray(start, length), pdf.subarray(second, second + rest)]),
  };
};

const acceptedByOpenssl = (pdf: Uint8Array): Promise<string> =>
  inFolder((folder) => {
    const { cms, content } = partsOf(pdf);
    writeFileSync(join(folder, "cms"), cms);
    writeFileSync(join(folder, "content"), content);
    writeFileSync(join(folder, "root.pem"), sampleKeyTrust.join(""));
    const time = String(Math.floor(Date.parse(signedAt) / 1000));
    const words = ["-inform", "DER", "-in", "cms", "-content", "content", "-CAfile", "root.pem", "-attime", time];
    runIn(folder, "openssl", "cms", "-verify", "-cades", "-binary", "-purpose", "any", "-out", "out", ...words);
    return "accepted";
  });

describe.each(algorithms)("a signature with %s", (algorithm) => {
  it("verifies, soft key and browser key alike", async () => {
    for (const signer of [softSigner(algorithm), await browserSigner(algorithm)]) {
      expect(signer.algorithm).toBe(algorithm);
      const report = await verifyDocument(await signedBy(signer), { trust: sampleKeyTrust, at: signedAt });
      expect(report.verdict).toBe("TOTAL-PASSED");
    }
  });

  it.runIf(hasTools("openssl", "pdfsig"))("is accepted by openssl, as CAdES, and by poppler", async () => {
    const pdf = await signedBy(softSigner(algorithm));
    expect(await acceptedByOpenssl(pdf)).toBe("accepted");
    expect(pdfsig(pdf)).toEqual(["Signature is Valid."]);
  });

  it("says in its CMS what it is, and has the attributes of PAdES and no others", async () => {
    const { cms } = partsOf(await signedBy(softSigner(algorithm)));
    const { signers, digestAlgorithms } = readSignedData(cms);
    expect([...(signers[0]?.attributes.keys() ?? [])].toSorted()).toEqual(
      [oids.contentType, oids.messageDigest, oids.signingCertificateV2].toSorted(),
    );
    const [signer] = signers;
    expect(signer && schemeOf(signer.signatureAlgorithm, null)).toMatchObject(algorithmFacts[algorithm].scheme);
    expect(digestAlgorithms[0]?.raw).toEqual(signer?.digestAlgorithm.raw);
  });
});

describe("key of the browser (WebCrypto)", () => {
  it("is refused where it cannot sign or is of a kind that documents do not carry", async () => {
    const { publicKey } = await crypto.subtle.generateKey({ name: "ECDSA", namedCurve: "P-256" }, true, [
      "sign",
      "verify",
    ]);
    const sha1 = await crypto.subtle.generateKey(
      { name: "RSASSA-PKCS1-v1_5", hash: "SHA-1", modulusLength: 2048, publicExponent: Uint8Array.of(1, 0, 1) },
      false,
      ["sign", "verify"],
    );
    for (const key of [publicKey, sha1.privateKey])
      expect(webCryptoSigner(key, [])).toEqual({ ok: false, refusal: { code: "key.unsupported" } });
  });
});
