import type { PrefixDigests } from "../crypto/digest/prefix-digests.ts";
import { unlock } from "../encryption/unlock.ts";
import { PdfFile } from "../pdf/pdf-file.ts";
import type { SigningRefusal } from "../refusal.ts";
import { accept, refuse, type Result } from "../result.ts";
import { appendTimestamp } from "../timestamp/append-timestamp.ts";
import type { Timestamp } from "../timestamp/request-timestamp.ts";
import type { EvidenceNeed } from "../verify/evidence-need.ts";
import { needOfToken } from "../verify/evidence-need.ts";
import { type Certificate, certificatesOfPem } from "../x509/certificate.ts";
import { readRevocationList } from "../x509/revocation-list.ts";
import { keepEvidence } from "./keep-evidence.ts";
import { type LevelOptions, reaches } from "./level-options.ts";

/** A file that was just signed, with the timestamp that its signature carries. */
type FreshSignature = {
  readonly pdf: Uint8Array<ArrayBuffer>;
  readonly contents: Uint8Array;
  readonly certificate: Certificate;
  readonly issuers: readonly Certificate[];
  readonly timestamp: Timestamp;
  readonly digests: PrefixDigests;
};

export type RaisingConditions = LevelOptions & {
  readonly at: string;
  readonly trust: readonly string[];
  readonly revocationLists?: readonly Uint8Array[];
  readonly password?: string;
};

/** Opens what was just written; it cannot be unreadable. */
export const reopened = async (pdf: Uint8Array, password: string | undefined): Promise<PdfFile> => {
  const file = PdfFile.open(pdf);
  await unlock(file, password);
  return file;
};

/** The file at its final level, and the document timestamp that was asked for last. */
type RaisedFile = {
  readonly pdf: Uint8Array<ArrayBuffer>;
  readonly archived: Timestamp | null;
  readonly digests: PrefixDigests;
};

/** Appends what B-LT and B-LTA want to a file with a fresh signature that carries its timestamp. */
export const raiseSignature = async (
  { pdf, contents, certificate, issuers, timestamp, digests }: FreshSignature,
  conditions: RaisingConditions,
): Promise<Result<RaisedFile, SigningRefusal>> => {
  const { level, timestamps, revocation, trust, password, revocationLists = [] } = conditions;
  if (!timestamps || !reaches(level, "B-LT")) return accept({ pdf, archived: null, digests });
  const anchors = trust.flatMap(certificatesOfPem);
  const own: EvidenceNeed = { certificate, others: issuers, at: timestamp.info.at };
  const kept = await keepEvidence(await reopened(pdf, password), [{ contents, needs: [own, needOfToken(timestamp)] }], {
    anchors,
    known: { certificates: [], responses: [], lists: revocationLists.map(readRevocationList) },
    source: revocation ?? null,
    at: Math.max(Date.parse(conditions.at), timestamp.info.at),
  });
  if (!kept.ok) return kept;
  const raised = kept.value ?? pdf;
  if (!reaches(level, "B-LTA")) return accept({ pdf: raised, archived: null, digests });
  const stamped = await appendTimestamp(await reopened(raised, password), timestamps, { anchors, digests });
  return stamped.ok
    ? accept({ pdf: stamped.value.pdf, archived: stamped.value.timestamp, digests: stamped.value.digests })
    : refuse(stamped.refusal);
};
