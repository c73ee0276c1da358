import { sameBytes } from "../asn1/write-der.ts";
import { schemeOf, type SignatureScheme } from "../crypto/algorithm.ts";
import { checkSignature } from "../crypto/check-signature.ts";
import { isWeakScheme } from "../crypto/weak-scheme.ts";
import type { Certificate } from "./certificate.ts";
import { sameName } from "./name.ts";
import { isNameAllowed } from "./name-constraints.ts";

type Fault =
  | "not-an-authority"
  | "path-too-long"
  | "critical-extension"
  | "out-of-validity"
  | "name-not-allowed"
  | "too-many-ways";

/** What was found on the way from a certificate to an anchor: đường dẫn chứng thực. */
export type ChainOutcome =
  | { readonly outcome: "trusted"; readonly chain: readonly Certificate[] }
  | { readonly outcome: "no-chain" }
  | { readonly outcome: "broken"; readonly reason: Fault };

type Search = {
  readonly anchors: readonly Certificate[];
  readonly others: readonly Certificate[];
  readonly at: number;
};

const maximumLength = 10;
/** Cross certificates multiply the ways; nobody honest needs more. */
const maximumTries = 200;

const schemeIn = (certificate: Certificate): SignatureScheme | null => {
  try {
    return schemeOf(certificate.signatureAlgorithm, null);
  } catch {
    return null;
  }
};

const bearsSignatureOf = async (certificate: Certificate, issuer: Certificate): Promise<boolean> => {
  const scheme = schemeIn(certificate);
  if (!scheme || isWeakScheme(scheme)) return false;
  const { toBeSigned: message, signature } = certificate;
  try {
    return (await checkSignature({ spki: issuer.publicKey, scheme, message, signature })) === true;
  } catch {
    // A key that the platform cannot take has signed nothing.
    return false;
  }
};

const issued = new WeakMap<Certificate, WeakMap<Certificate, Promise<boolean>>>();

/** Whether a certificate bears the issuer's signature: that never changes and is checked once for each pair. */
export const isIssuedBy = (certificate: Certificate, issuer: Certificate): Promise<boolean> => {
  const answers = issued.get(certificate) ?? new WeakMap<Certificate, Promise<boolean>>();
  issued.set(certificate, answers);
  const answer = answers.get(issuer) ?? bearsSignatureOf(certificate, issuer);
  answers.set(issuer, answer);
  return answer;
};

const isSelfIssued = ({ subject, issuer }: Certificate): boolean => sameName(subject, issuer);

/** What forbids an authority to stand above the certificates below it (RFC 5280, 6.1.4). */
const faultOf = (authority: Certificate, below: readonly Certificate[], at: number): Fault | null => {
  if (!authority.isAuthority || (authority.keyUsage && !authority.keyUsage.has("keyCertSign")))
    return "not-an-authority";
  const depth = below.slice(1).filter((certificate) => !isSelfIssued(certificate)).length;
  if (authority.pathLength !== null && authority.pathLength < depth) return "path-too-long";
  if (authority.unknownCriticalExtensions.length > 0) return "critical-extension";
  const { nameConstraints } = authority;
  if (
    nameConstraints &&
    !below.every((one, place) => (place > 0 && isSelfIssued(one)) || isNameAllowed(one, nameConstraints))
  )
    return "name-not-allowed";
  return at < authority.notBefore || at > authority.notAfter ? "out-of-validity" : null;
};

/** Who may have issued a certificate, the likeliest first: anchors, then those whose key it names. */
const candidatesFor = (certificate: Certificate, { anchors, others }: Search): readonly Certificate[] => {
  const wanted = certificate.authorityKeyIdentifier;
  const isLikely = ({ subjectKeyIdentifier: own }: Certificate): boolean => !wanted || !own || sameBytes(wanted, own);
  const named = [...anchors, ...others].filter((issuer) => sameName(issuer.subject, certificate.issuer));
  return [...named.filter(isLikely), ...named.filter((issuer) => !isLikely(issuer))];
};

/** A chain that was found without a detour, from when until when it will be found again. */
type KnownChain = Search & { readonly until: number; readonly chain: readonly Certificate[] };

const known = new WeakMap<Certificate, KnownChain>();

const sameList = (one: readonly Certificate[], other: readonly Certificate[]): boolean =>
  one.length === other.length && one.every((certificate, index) => certificate === other[index]);

/** The way to an anchor that the same search found before; null where it must be looked for. */
export const foundBefore = (leaf: Certificate, { anchors, others, at }: Search): ChainOutcome | null => {
  const found = known.get(leaf);
  if (!found || at < found.at || at > found.until) return null;
  return sameList(found.anchors, anchors) && sameList(found.others, others)
    ? { outcome: "trusted", chain: found.chain }
    : null;
};

const remember = (leaf: Certificate, { anchors, others }: Search, chain: readonly Certificate[]): void => {
  const above = chain.slice(1);
  const at = Math.max(...above.map(({ notBefore }) => notBefore));
  const until = Math.min(...above.map(({ notAfter }) => notAfter));
  known.set(leaf, { anchors, others, at, until, chain });
};

/**
 * Looks for a chain to one of the anchors; an anchor is trusted by itself, whoever issued it. Cross certificates make several ways:
 * all are tried, none twice through the same key.
 */
export const findChain = async (leaf: Certificate, search: Search): Promise<ChainOutcome> => {
  const again = foundBefore(leaf, search);
  if (again) return again;
  let best: ChainOutcome = { outcome: "no-chain" };
  let tries = 0;
  const climb = async (chain: readonly Certificate[]): Promise<ChainOutcome | null> => {
    const top = chain.at(-1);
    if (!top || chain.length > maximumLength) return null;
    if (search.anchors.some((anchor) => sameBytes(anchor.raw, top.raw))) return { outcome: "trusted", chain };
    for (const issuer of candidatesFor(top, search)) {
      if (chain.some((seen) => sameName(seen.subject, issuer.subject) && sameBytes(seen.publicKey, issuer.publicKey)))
        continue;
      if (tries++ >= maximumTries) {
        best = { outcome: "broken", reason: "too-many-ways" };
        return null;
      }
      if (!(await isIssuedBy(top, issuer))) continue;
      const fault = faultOf(issuer, chain, search.at);
      if (fault) {
        best = { outcome: "broken", reason: fault };
        continue;
      }
      const found = await climb([...chain, issuer]);
      if (found) return found;
    }
    return null;
  };
  if (leaf.unknownCriticalExtensions.length > 0) return { outcome: "broken", reason: "critical-extension" };
  const found = await climb([leaf]);
  // Where another way was tried and left because of the moment, the next moment may lead along it.
  if (found?.outcome === "trusted" && best.outcome === "no-chain") remember(leaf, search, found.chain);
  return found ?? best;
};
