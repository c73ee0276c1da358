import { catalogOf } from "../form/signature-fields.ts";
import { decodeStream } from "../pdf/decode-stream.ts";
import type { PdfFile } from "../pdf/pdf-file.ts";
import { PdfLimitError } from "../pdf/syntax-error.ts";
import { isArray, type PdfDict, PdfRef, PdfStream, type PdfValue } from "../pdf/value.ts";
import { type Certificate, readCertificate } from "../x509/certificate.ts";
import { type OcspResponse, readOcspResponse } from "../x509/ocsp-response.ts";
import { readRevocationList, type RevocationList } from "../x509/revocation-list.ts";

/** A piece of evidence, its object, and where in the file it stands, which tells what covers it. */
type Stored<T> = { readonly value: T; readonly number: number | null; readonly offset: number };

/** Kho bằng chứng kiểm tra (DSS, ISO 32000-2, 12.8.4.3). Nothing in it is trusted for being there. */
export type SecurityStore = {
  readonly certificates: readonly Stored<Certificate>[];
  readonly responses: readonly Stored<OcspResponse>[];
  readonly lists: readonly Stored<RevocationList>[];
  /** How many of its streams are not what they should be. */
  readonly unreadable: number;
};

const maximumItems = 2000;
const maximumBytes = 24 * 1024 * 1024;

const emptyStore: SecurityStore = { certificates: [], responses: [], lists: [], unreadable: 0 };

/** What a damaged reference leads to is nothing; bounds on the whole file hold all the same. */
const unlessBroken = <T>(look: () => T | undefined): T | undefined => {
  try {
    return look();
  } catch (error) {
    if (error instanceof PdfLimitError) throw error;
    return undefined;
  }
};

type Found = { readonly stream: PdfStream | null; readonly number: number | null };

/** The streams under one key of the store and of its VRI entries, each once. */
const streamsOf = (file: PdfFile, holders: readonly PdfDict[], keys: readonly string[]): readonly Found[] => {
  const seen = new Set<number>();
  return holders.flatMap((holder, index) => {
    const array = unlessBroken(() => file.resolve(holder.get(keys[Math.min(index, 1)] ?? "")));
    return (isArray(array) ? array : []).flatMap((item: PdfValue): readonly Found[] => {
      const number = item instanceof PdfRef ? item.number : null;
      if (number !== null && seen.has(number)) return [];
      if (number !== null) seen.add(number);
      const stream = unlessBroken(() => file.resolve(item));
      return [{ stream: stream instanceof PdfStream ? stream : null, number }];
    });
  });
};

/** Reads what the newest state of a file keeps as evidence; what is damaged or beyond all measure is only counted. */
export const readSecurityStore = (file: PdfFile): SecurityStore => {
  const dss = unlessBroken(() => file.dict(catalogOf(file)?.get("DSS")));
  if (!dss) return emptyStore;
  const vri = unlessBroken(() => file.dict(dss.get("VRI")));
  const entries = [...(vri?.entries.values() ?? [])].slice(0, maximumItems);
  const holders = [dss, ...entries.flatMap(({ value }) => unlessBroken(() => file.dict(value)) ?? [])];
  let items = 0;
  let bytes = 0;
  let unreadable = 0;
  const read = <T>(keys: readonly [string, string], parse: (bytes: Uint8Array) => T): readonly Stored<T>[] =>
    streamsOf(file, holders, keys).flatMap(({ stream, number }) => {
      try {
        if (!stream || ++items > maximumItems) throw new RangeError("no evidence, or too much");
        const content = decodeStream(stream, maximumBytes - bytes);
        bytes += content.length;
        return [{ value: parse(content), number, offset: stream.dict.end }];
      } catch {
        unreadable++;
        return [];
      }
    });
  const certificates = read(["Certs", "Cert"], readCertificate);
  const responses = read(["OCSPs", "OCSP"], readOcspResponse);
  const lists = read(["CRLs", "CRL"], readRevocationList);
  return { certificates, responses, lists, unreadable };
};
