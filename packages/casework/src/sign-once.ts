import { accept, type Moment, type Result, type SigningRefused } from "@motcua/domain";
import type { Desk, KeptSignature, Signed, SigningKey } from "./ports.ts";

/**
 * Signs an input once, whatever happens: what was made is kept before its file is stored. A restart proves the PIN again
 * and goes on with what was kept; only where its bytes went down with the crash, or another key made it, does the new file take its place.
 */
export async function signOnce(
  desk: Desk,
  { tenant, at, ...key }: SigningKey & { readonly tenant: string; readonly at: Moment },
  sign: (at: Moment) => Promise<Result<Signed, SigningRefused>>,
): Promise<Result<KeptSignature, SigningRefused>> {
  const done = await sign(at);
  if (!done.ok) return done;
  const { pdf, certificate, level } = done.value;
  const made = { at, file: desk.files.refOf(pdf, "application/pdf"), certificate, level };
  for (let lost: string | undefined; ;) {
    const kept = await desk.casebook.keepSignature(tenant, key, { made, ...(lost !== undefined && { lost }) });
    if (kept.file.sha256 === made.file.sha256) {
      await desk.files.put(pdf, "application/pdf");
      return accept(kept);
    }
    // Made with another key, as another seal of the agency: what the log will say is sealed now must be what was sealed.
    const isSameKey = kept.certificate.sha256 === certificate.sha256;
    if (isSameKey && (await desk.files.get(kept.file.sha256))) return accept(kept);
    lost = kept.file.sha256;
  }
}
