import { reaches } from "../levels/level-options.ts";
import type { Signer } from "../signer.ts";
import { openContainer } from "../signers/pkcs12/open-container.ts";
import { shownCertificates, type TimestampAuthorities } from "../timestamp/request-timestamp.ts";
import { type Certificate, readableCertificates } from "../x509/certificate.ts";
import { isIssuedBy } from "../x509/certificate-chain.ts";
import { sameName } from "../x509/name.ts";
import { pemOf } from "./pem.ts";
import type { SignSettings } from "./task.ts";
import type { Trouble } from "./trouble.ts";
import { UsageError } from "./usage-error.ts";

const longestWay = 10;

const isRoot = ({ subject, issuer }: Certificate): boolean => sameName(subject, issuer);

/** The highest certificate to which others lead from one. */
export const highest = async (own: Certificate, others: readonly Certificate[]): Promise<Certificate> => {
  let top = own;
  for (let step = 0; step < longestWay && !isRoot(top); step++) {
    let above: Certificate | null = null;
    for (const other of others)
      if (above === null && sameName(other.subject, top.issuer) && (await isIssuedBy(top, other))) above = other;
    if (!above) break;
    top = above;
  }
  return top;
};

const ofKeyFile = async (settings: SignSettings, own: Certificate): Promise<Certificate> => {
  // Evidence is gathered for all that stands below the anchor; without evidence to gather, the own certificate is enough.
  if (!reaches(settings.level, "B-LT")) return own;
  const items = openContainer(settings.p12, settings.keyPassword);
  const certificates = items.ok ? items.value.filter(({ kind }) => kind === "certificate") : [];
  const top = await highest(own, readableCertificates(certificates.map(({ bytes }) => bytes)));
  if (top === own && !isRoot(own))
    throw new UsageError(
      `Mức ${settings.level} cần chứng thư của nơi cấp: trong tệp khóa hoặc bằng --trust.`,
      `The level ${settings.level} needs the issuer's certificate: in the key file or by --trust.`,
    );
  return top;
};

const highestOfAuthorities = async (authorities: TimestampAuthorities | null): Promise<readonly Certificate[]> => {
  const shown = authorities ? await shownCertificates({ ...authorities, timeoutMs: 5000 }) : [];
  const tops: Certificate[] = [];
  for (const [own, ...others] of shown) if (own) tops.push(await highest(own, others));
  return tops;
};

/** Authorities are trusted by the address at which they were asked, where no anchors are given. */
export const anchorsOfAuthorities = async (authorities: TimestampAuthorities | null): Promise<readonly string[]> =>
  (await highestOfAuthorities(authorities)).map(({ raw }) => pemOf(raw));

const below: Trouble = {
  code: "evidence.only-below-known",
  vi: "Không biết chứng thư gốc: bằng chứng chỉ có cho các chứng thư dưới chứng thư cao nhất đã biết. Nêu chứng thư gốc bằng --trust.",
  en: "No root is known: evidence is kept only for what stands below the highest known certificate. Name the root by --trust.",
};

export type SignerAnchors = { readonly trust: readonly string[]; readonly warnings: readonly Trouble[] };

/** Whoever gives no anchors trusts the key that he signs with; its dates and purpose are checked all the same. */
export const anchorsOfSigner = async (
  settings: SignSettings,
  { certificateChain }: Signer,
  authorities: TimestampAuthorities | null,
): Promise<SignerAnchors> => {
  const [own] = readableCertificates(certificateChain.slice(0, 1));
  if (settings.trust.length > 0 || !own) return { trust: settings.trust, warnings: [] };
  const tops = [await ofKeyFile(settings, own), ...(await highestOfAuthorities(authorities))];
  const isAllKnown = !reaches(settings.level, "B-LT") || tops.every(isRoot);
  return { trust: tops.map(({ raw }) => pemOf(raw)), warnings: isAllKnown ? [] : [below] };
};
