import { sameBytes } from "../asn1/write-der.ts";
import { schemeOf } from "../crypto/algorithm.ts";
import { checkSignature } from "../crypto/check-signature.ts";
import type { Certificate } from "./certificate.ts";

/** What was found on the way from a certificate to an anchor: đường dẫn chứng thực. */
export type ChainOutcome =
  | { readonly outcome: "trusted"; readonly chain: readonly Certificate[] }
  | { readonly outcome: "no-chain" }
  | {
      readonly outcome: "broken";
      readonly reason: "not-an-authority" | "path-too-long" | "critical-extension" | "out-of-validity";
    };

type Search = {
  readonly anchors: readonly Certificate[];
  readonly others: readonly Certificate[];
  readonly at: number;
};

const maximumLength = 8;

const isSignedBy = async (certificate: Certificate, issuer: Certificate): Promise<boolean> => {
  const scheme = schemeOf(certificate.signatureAlgorithm, null);
  if (!scheme || scheme.hash === "SHA-1") return false;
  const { toBeSigned: message, signature } = certificate;
  return (await checkSignature({ spki: issuer.publicKey, scheme, message, signature })) === true;
};

const faultOf = (
  authority: Certificate,
  depth: number,
  at: number,
): Exclude<ChainOutcome, { outcome: "trusted" }> | null => {
  if (!authority.isAuthority || (authority.keyUsage && !authority.keyUsage.has("keyCertSign")))
    return { outcome: "broken", reason: "not-an-authority" };
  if (authority.pathLength !== null && authority.pathLength < depth)
    return { outcome: "broken", reason: "path-too-long" };
  if (authority.unknownCriticalExtensions.length > 0) return { outcome: "broken", reason: "critical-extension" };
  if (at < authority.notBefore || at > authority.notAfter) return { outcome: "broken", reason: "out-of-validity" };
  return null;
};

/** Looks for a chain to one of the anchors; an anchor is trusted by itself, whoever issued it. */
export const findChain = async (leaf: Certificate, search: Search): Promise<ChainOutcome> => {
  let best: ChainOutcome = { outcome: "no-chain" };
  const climb = async (chain: readonly Certificate[]): Promise<ChainOutcome | null> => {
    const top = chain.at(-1);
    if (!top || chain.length > maximumLength) return null;
    if (search.anchors.some((anchor) => sameBytes(anchor.raw, top.raw))) return { outcome: "trusted", chain };
    for (const issuer of [...search.anchors, ...search.others]) {
      if (!sameBytes(issuer.subject.raw, top.issuer.raw) || chain.some((seen) => sameBytes(seen.raw, issuer.raw)))
        continue;
      if (!(await isSignedBy(top, issuer))) continue;
      const fault = faultOf(issuer, chain.length - 1, search.at);
      if (fault) {
        best = fault;
        continue;
      }
      const found = await climb([...chain, issuer]);
      if (found) return found;
    }
    return null;
  };
  if (leaf.unknownCriticalExtensions.length > 0) return { outcome: "broken", reason: "critical-extension" };
  return (await climb([leaf])) ?? best;
};
