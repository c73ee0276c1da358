import type { SealAppearance, SignatureAppearance } from "../appearance/appearance.ts";
import type { Rectangle } from "../rectangle.ts";
import { refusalText } from "../refusal-text.ts";
import { sealDocument } from "../seal/seal-document.ts";
import { signDocument } from "../sign/sign-document.ts";
import type { Signer } from "../signer.ts";
import { pkcs12Signer } from "../signers/pkcs12-signer.ts";
import { displayName, readCertificate } from "../x509/certificate.ts";
import { defaultPlace } from "./default-place.ts";
import { exitStatus } from "./exit-status.ts";
import { localMoment } from "./local-moment.ts";
import { pemOf } from "./pem.ts";
import { readInput } from "./read-input.ts";
import { signedLine, unsigned } from "./sign-line.ts";
import type { Outcome, SignSettings, Task, Work } from "./task.ts";
import { UsageError } from "./usage-error.ts";
import { writeOutput } from "./write-output.ts";

const openKey = ({ p12, keyPassword }: SignSettings): Signer => {
  const signer = pkcs12Signer(p12, keyPassword);
  if (signer.ok) return signer.value;
  const { vi, en } = refusalText(signer.refusal);
  throw new UsageError(`--p12: ${vi}`, en);
};

/** Whoever gives no anchors trusts the key that he signs with; its dates and purpose are checked all the same. */
const anchorsOf = ({ trust }: SignSettings, { certificateChain: [own] }: Signer): readonly string[] =>
  trust.length > 0 || !own ? trust : [pemOf(own)];

const placeOf = ({ rect, page }: SignSettings): Rectangle | undefined => {
  if (!rect) return undefined;
  const [x, y, width, height] = rect;
  return { page, x, y, width, height };
};

const signatureAppearance = async (
  pdf: Uint8Array,
  settings: SignSettings,
  name: string,
): Promise<SignatureAppearance | undefined> => {
  const { image } = settings;
  const place = placeOf(settings);
  const description = `Chữ ký số của ${name}`;
  if (image) return { image, place: place ?? (await defaultPlace(pdf, settings)), description };
  return place && { lines: "name-and-time", place, description };
};

const sealAppearance = (settings: SignSettings, name: string): SealAppearance | undefined => {
  const { image, diameterMm } = settings;
  const place = placeOf(settings);
  const look = { diameterMm, description: `Dấu số của ${name}`, ...(place ? { place } : {}) };
  if (image) return { ...look, image };
  return place && { ...look, lines: "name-and-time" };
};

/** Signs or seals one file after another with one key. */
export const signWork = (settings: SignSettings): Work => {
  const signer = openKey(settings);
  const [own = new Uint8Array()] = signer.certificateChain;
  const name = displayName(readCertificate(own).subject);
  const { at, field, reason, location, password, command } = settings;
  const request = {
    signer,
    trust: anchorsOf(settings, signer),
    ...(field === undefined ? {} : { field }),
    ...(reason === undefined ? {} : { reason }),
    ...(location === undefined ? {} : { location }),
    ...(password === undefined ? {} : { password }),
  };
  const sign = async (pdf: Uint8Array): ReturnType<typeof signDocument> => {
    const now = { ...request, at: at ?? localMoment(new Date()) };
    if (command === "sign") {
      const appearance = await signatureAppearance(pdf, settings, name);
      return signDocument(pdf, { ...now, ...(appearance ? { appearance } : {}) });
    }
    const appearance = sealAppearance(settings, name);
    const earlierSigners = settings.trust.length > 0 ? "trusted" : "intact";
    return sealDocument(pdf, { ...now, earlierSigners, ...(appearance ? { appearance } : {}) });
  };
  return async (task: Task): Promise<Outcome> => {
    const started = performance.now();
    const elapsed = (): number => Math.round((performance.now() - started) * 10) / 10;
    const input = readInput(task);
    if (!input.ok)
      return unsigned(task, settings, { trouble: input.trouble, ms: elapsed(), status: exitStatus.notAPdf });
    const signed = await sign(input.bytes);
    if (!signed.ok) {
      const { refusal } = signed;
      const status = refusal.code === "pdf.not-a-pdf" ? exitStatus.notAPdf : exitStatus.failed;
      return unsigned(task, settings, {
        trouble: { code: refusal.code, ...refusalText(refusal) },
        ms: elapsed(),
        status,
      });
    }
    const { pdf } = signed.value;
    const trouble = task.out === undefined || task.out === "-" ? null : writeOutput(task.out, pdf);
    if (trouble) return unsigned(task, settings, { trouble, ms: elapsed() });
    const text = signedLine(task, settings, { ...signed.value, ms: elapsed() });
    return { text, status: exitStatus.done, ...(task.out === "-" ? { bytes: pdf } : {}) };
  };
};
