import { Der, tags } from "../asn1/der.ts";
import { derTime } from "../asn1/der-time.ts";
import { latin1 } from "../pdf/characters.ts";
import { type Certificate, pointAddresses } from "./certificate.ts";
import { type Name, readName } from "./name.ts";

/** For which certificates a list speaks (issuing distribution point, RFC 5280, 5.2.5). */
type ListScope = {
  readonly addresses: readonly string[];
  readonly subjects: "all" | "holders" | "authorities" | "none";
  /** Lists of some reasons only, of changes only, or of other authorities cannot say that a certificate is good. */
  readonly isPartial: boolean;
};

/** Danh sách chứng thư bị thu hồi (CRL). */
export type RevocationList = {
  readonly raw: Uint8Array;
  readonly toBeSigned: Uint8Array;
  readonly issuer: Name;
  readonly thisUpdate: number;
  readonly nextUpdate: number;
  /** When a certificate was revoked, by the content of its serial number; null where it is not listed. */
  readonly revokedAt: (serial: Uint8Array) => number | null;
  readonly scope: ListScope;
  /** An indirect list names certificates of several authorities. */
  readonly isIndirect: boolean;
  readonly signatureAlgorithm: Der;
  readonly signature: Uint8Array;
};

const isTime = (value: Der | undefined): value is Der =>
  value?.tag === tags.utcTime || value?.tag === tags.generalizedTime;

const understood = new Set(["2.5.29.20", "2.5.29.35", "2.5.29.28", "2.5.29.27"]);
const isTrue = (value: Der | undefined): boolean => value?.content[0] === 255;

type Extension = { readonly type: string; readonly isCritical: boolean; readonly value: Uint8Array };

const readExtension = (extension: Der): Extension => {
  const [type, second, third] = extension.children;
  const value = (third ?? second)?.expect(tags.octetString).content ?? new Uint8Array();
  return { type: type?.oid ?? "", isCritical: third !== undefined && isTrue(second), value };
};

const readScope = (extensions: readonly Extension[]): { readonly scope: ListScope; readonly isIndirect: boolean } => {
  const found = extensions.find(({ type }) => type === "2.5.29.28");
  const point = found ? Der.whole(found.value) : null;
  const flag = (tag: number): boolean => isTrue(point?.tagged(tag));
  const isPartial =
    extensions.some(({ type, isCritical }) => type === "2.5.29.27" || (isCritical && !understood.has(type))) ||
    point?.tagged(0x83) !== undefined;
  const subjects = flag(0x85) ? "none" : flag(0x81) ? "holders" : flag(0x82) ? "authorities" : "all";
  return {
    scope: { addresses: point ? pointAddresses([point]) : [], subjects, isPartial: isPartial || flag(0x84) },
    isIndirect: flag(0x84),
  };
};

const indexOf = (entries: Der | undefined): ReadonlyMap<string, Der> => {
  const index = new Map<string, Der>();
  const content = entries?.content ?? new Uint8Array();
  for (let at = 0; at < content.length;) {
    const entry = Der.first(content.subarray(at));
    index.set(latin1(Der.first(entry.content).expect(tags.integer).content), entry);
    at += entry.raw.length;
  }
  return index;
};

// Lists may have a hundred thousand entries and be asked for many certificates: only the serial numbers are read, and once.
const finder = (entries: Der | undefined): RevocationList["revokedAt"] => {
  let index: ReadonlyMap<string, Der> | null = null;
  return (serial) => {
    index ??= indexOf(entries);
    const entry = index.get(latin1(serial));
    return entry ? derTime(entry.child(1)) : null;
  };
};

/** Reads a DER revocation list; throws DerError. */
export const readRevocationList = (bytes: Uint8Array): RevocationList => {
  const list = Der.whole(bytes).expect(tags.sequence);
  const toBeSigned = list.child(0).expect(tags.sequence);
  const parts = toBeSigned.children.slice(toBeSigned.child(0).tag === tags.integer ? 1 : 0);
  const [, issuer, thisUpdate, ...rest] = parts;
  const nextUpdate = isTime(rest[0]) ? rest[0] : undefined;
  const extensions = (rest.find((part) => part.tag === 0xa0)?.child(0).children ?? []).map(readExtension);
  return {
    raw: bytes,
    toBeSigned: toBeSigned.raw,
    issuer: readName(issuer ?? toBeSigned),
    thisUpdate: derTime(thisUpdate ?? toBeSigned),
    nextUpdate: nextUpdate ? derTime(nextUpdate) : Number.NEGATIVE_INFINITY,
    revokedAt: finder(rest.find((part) => part.tag === tags.sequence)),
    ...readScope(extensions),
    signatureAlgorithm: list.child(1),
    signature: list.child(2).bits,
  };
};

/** Whether a list speaks for a certificate at all. */
export const isInScope = ({ scope }: RevocationList, certificate: Certificate): boolean => {
  const { addresses, subjects } = scope;
  if (subjects === "none" || (subjects === "holders" && certificate.isAuthority)) return false;
  if (subjects === "authorities" && !certificate.isAuthority) return false;
  return addresses.length === 0 || addresses.some((address) => certificate.revocationListAddresses.includes(address));
};
