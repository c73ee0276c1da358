import { PrefixDigests } from "../crypto/digest/prefix-digests.ts";
import { readSecurityStore, type SecurityStore } from "../dss/read-dss.ts";
import type { PdfFile } from "../pdf/pdf-file.ts";
import type { EvidencePool } from "./check-signer.ts";
import { type CheckedSignature, checkTimes, type TimeConditions, type TimedSignature } from "./check-times.ts";
import { checkValue } from "./check-value.ts";
import type { WrittenSignature } from "./read-signature.ts";

const pooled = (given: EvidencePool, store: SecurityStore): EvidencePool => ({
  certificates: [...given.certificates, ...store.certificates.map(({ value }) => value)],
  lists: [...given.lists, ...store.lists.map(({ value }) => value)],
  responses: [...given.responses, ...store.responses.map(({ value }) => value)],
});

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
  return { store, all: await checkTimes(checked, { ...conditions, evidence: pooled(conditions.evidence, store) }) };
};
