import type { Der } from "../asn1/der.ts";
import { readName, isWithin } from "./name.ts";
import type { Certificate } from "./certificate.ts";

const directory = 0xa4;
const mail = 0x81;
const host = 0x82;
const address = 0x86;
const network = 0x87;

const text = (name: Der): string => String.fromCharCode(...name.content).toLowerCase();

const isHostWithin = (name: string, base: string): boolean => {
  const bare = base.replace(/^\./, "");
  return bare === "" || name === bare || name.endsWith(`.${bare}`);
};

const isMailWithin = (name: string, base: string): boolean => {
  if (base.includes("@")) return name === base;
  const domain = name.slice(name.lastIndexOf("@") + 1);
  return base.startsWith(".") ? domain.endsWith(base) : domain === base;
};

const isNetworkWithin = (name: Uint8Array, base: Uint8Array): boolean =>
  base.length === name.length * 2 &&
  name.every((byte, at) => ((byte ^ (base[at] ?? 0)) & (base[name.length + at] ?? 0)) === 0);

const hostOf = (url: string): string => /^[a-z][a-z0-9+.-]*:\/\/(?:[^/?#@]*@)?([^/?#:]+)/.exec(url)?.[1] ?? "";

/** Whether a name lies within a base of the same form; null where the form is not understood. */
const liesWithin = (name: Der, base: Der): boolean | null => {
  if (name.tag === directory)
    return isWithin(readName(name.child(0)).relativeNames, readName(base.child(0)).relativeNames);
  if (name.tag === mail) return isMailWithin(text(name), text(base));
  if (name.tag === host) return isHostWithin(text(name), text(base));
  if (name.tag === address) {
    const [own, wanted] = [hostOf(text(name)), text(base)];
    return own !== "" && (wanted.startsWith(".") ? own.endsWith(wanted) : own === wanted);
  }
  return name.tag === network ? isNetworkWithin(name.content, base.content) : null;
};

const basesOf = (constraints: Der, tag: number): readonly Der[] =>
  (constraints.tagged(tag)?.children ?? []).map((subtree) => subtree.child(0));

const isAllowed = (name: Der, permitted: readonly Der[], excluded: readonly Der[]): boolean => {
  const ofSameForm = permitted.filter((base) => base.tag === name.tag);
  if (ofSameForm.length > 0 && !ofSameForm.some((base) => liesWithin(name, base) === true)) return false;
  return excluded.every((base) => base.tag !== name.tag || liesWithin(name, base) === false);
};

const isSubjectAllowed = (
  subject: Certificate["subject"],
  permitted: readonly Der[],
  excluded: readonly Der[],
): boolean => {
  const isIn = (base: Der): boolean => isWithin(subject.relativeNames, readName(base.child(0)).relativeNames);
  const [inside, outside] = [permitted, excluded].map((bases) => bases.filter(({ tag }) => tag === directory));
  if (inside && inside.length > 0 && !inside.some(isIn)) return false;
  return !outside?.some(isIn);
};

/** Whether an authority's name constraints (RFC 5280, 4.2.1.10) let it name this subject; what cannot be read forbids. */
export const isNameAllowed = ({ subject, subjectAlternativeNames }: Certificate, constraints: Der): boolean => {
  try {
    const [permitted, excluded] = [basesOf(constraints, 0xa0), basesOf(constraints, 0xa1)];
    if (subject.relativeNames.length > 0 && !isSubjectAllowed(subject, permitted, excluded)) return false;
    return subjectAlternativeNames.every((name) => isAllowed(name, permitted, excluded));
  } catch {
    return false;
  }
};
