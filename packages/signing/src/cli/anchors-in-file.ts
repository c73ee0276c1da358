import { unlock } from "../encryption/unlock.ts";
import { PdfFile } from "../pdf/pdf-file.ts";
import { readSignature } from "../verify/read-signature.ts";
import { signedFields } from "../verify/signed-fields.ts";
import { timedSignatures } from "../verify/timed-signatures.ts";
import type { Certificate } from "../x509/certificate.ts";
import { highest } from "./anchors.ts";
import { pemOf } from "./pem.ts";

const nothing = { certificates: [], lists: [], responses: [] };

type Shown = { readonly own: Certificate | null; readonly others: readonly Certificate[] };

/** The highest certificates that a file's own signatures and timestamps show; none where it cannot be read. */
export const anchorsInFile = async (pdf: Uint8Array, password: string | undefined): Promise<readonly string[]> => {
  try {
    const file = PdfFile.open(pdf);
    await unlock(file, password);
    const written = signedFields(file).map((field) => readSignature(file, field));
    const conditions = { anchors: [], evidence: nothing, at: Date.now(), isRevocationRequired: false } as const;
    const { all, store } = await timedSignatures(file, written, { ...conditions, policy: "lenient" });
    const kept = store.certificates.map(({ value }) => value);
    const shown: readonly Shown[] = all.flatMap(({ value, tokens }) => [
      { own: value.certificate, others: value.otherCertificates },
      ...tokens.map(({ authority, others }) => ({ own: authority, others })),
    ]);
    const tops: string[] = [];
    for (const { own, others } of shown) if (own) tops.push(pemOf((await highest(own, [...others, ...kept])).raw));
    return tops;
  } catch {
    return [];
  }
};
