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

/** The streams under one key of the store and of its VRI entries, each once. */
const streamsOf = (
  file: PdfFile,
  holders: readonly (readonly [PdfDict, string])[],
): readonly { readonly stream: PdfStream; readonly number: number | null }[] => {
  const seen = new Set<number>();
  return holders.flatMap(([holder, key]) => {
    const array = file.resolve(holder.get(key));
    return (isArray(array) ? array : []).flatMap((item: PdfValue) => {
      if (item instanceof PdfRef && seen.has(item.number)) return [];
      if (item instanceof PdfRef) seen.add(item.number);
      const stream = file.resolve(item);
      const number = item instanceof PdfRef ? item.number : null;
      return stream instanceof PdfStream ? [{ stream, number }] : [];
    });
  });
};

/** Reads what the newest state of a file keeps as evidence. */
export const readSecurityStore = (file: PdfFile): SecurityStore => {
  const dss = file.dict(catalogOf(file)?.get("DSS"));
  if (!dss) return emptyStore;
  const vri = file.dict(dss.get("VRI"));
  const entries = [...(vri?.entries.values() ?? [])].flatMap(({ value }) => file.dict(value) ?? []);
  let items = 0;
  let bytes = 0;
  let unreadable = 0;
  const read = <T>(keys: readonly [string, string], parse: (bytes: Uint8Array) => T): readonly Stored<T>[] => {
    const holders = [[dss, keys[0]] as const, ...entries.map((entry) => [entry, keys[1]] as const)];
    return streamsOf(file, holders).flatMap(({ stream, number }) => {
      if (++items > maximumItems || bytes > maximumBytes) throw new PdfLimitError("too much evidence");
      try {
        const content = decodeStream(stream, maximumBytes - bytes);
        bytes += content.length;
        return [{ value: parse(content), number, offset: stream.dict.end }];
      } catch {
        unreadable++;
        return [];
      }
    });
  };
  const certificates = read(["Certs", "Cert"], readCertificate);
  const responses = read(["OCSPs", "OCSP"], readOcspResponse);
  const lists = read(["CRLs", "CRL"], readRevocationList);
  return { certificates, responses, lists, unreadable };
};
