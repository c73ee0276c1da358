import { carriedEvidence } from "../cms/carried-evidence.ts";
import { PrefixDigests } from "../crypto/digest/prefix-digests.ts";
import { readSecurityStore, type SecurityStore } from "../dss/read-dss.ts";
import type { PdfFile } from "../pdf/pdf-file.ts";
import { readOcspResponse } from "../x509/ocsp-response.ts";
import { readRevocationList } from "../x509/revocation-list.ts";
import type { EvidencePool } from "./check-signer.ts";
import { type CheckedSignature, checkTimes, type TimeConditions, type TimedSignature } from "./check-times.ts";
import { checkValue } from "./check-value.ts";
import type { WrittenSignature } from "./read-signature.ts";

const pooled = (given: EvidencePool, store: SecurityStore, own: EvidencePool): EvidencePool => ({
  certificates: [...given.certificates, ...store.certificates.map(({ value }) => value)],
  lists: [...given.lists, ...store.lists.map(({ value }) => value), ...own.lists],
  responses: [...given.responses, ...store.responses.map(({ value }) => value), ...own.responses],
});

const readable = <T>(raw: readonly Uint8Array[], read: (bytes: Uint8Array) => T): readonly T[] =>
  raw.flatMap((bytes) => {
    try {
      return [read(bytes)];
    } catch {
      return [];
    }
  });

/** The evidence that signatures bring along in their CMS; like all other it must be signed by whom it is about. */
const carried = (checked: readonly CheckedSignature[]): EvidencePool => {
  const pieces = checked.flatMap(({ value: { cms } }) => (cms ? [carriedEvidence(cms.signedData, cms.signer)] : []));
  return {
    certificates: [],
    lists: pieces.flatMap(({ lists }) => readable(lists, readRevocationList)),
    responses: pieces.flatMap(({ responses }) => readable(responses, readOcspResponse)),
  };
};

/** Checks the values of signatures and what their timestamps and the file's own evidence prove. */
export const timedSignatures = async (
  file: PdfFile,
  written: readonly WrittenSignature[],
  conditions: TimeConditions,
): Promise<{ readonly store: SecurityStore; readonly all: readonly TimedSignature[] }> => {
  const store = readSecurityStore(file);
  const digests = conditions.digests ?? new PrefixDigests();
  const checked: CheckedSignature[] = [];
  for (const one of written) checked.push({ written: one, value: await checkValue(file, one, digests) });
  const evidence = pooled(conditions.evidence, store, carried(checked));
  return { store, all: await checkTimes(checked, { ...conditions, evidence }) };
};
