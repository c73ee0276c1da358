import type { SealAppearance, SignatureAppearance } from "../appearance/appearance.ts";
import type { Rectangle } from "../rectangle.ts";
import { refusalText } from "../refusal-text.ts";
import { sealDocument } from "../seal/seal-document.ts";
import { signDocument } from "../sign/sign-document.ts";
import type { Signer } from "../signer.ts";
import { pkcs12Signer } from "../signers/pkcs12-signer.ts";
import { displayName, readCertificate } from "../x509/certificate.ts";
import { defaultPlace, withinPage } from "./default-place.ts";
import { exitStatus } from "./exit-status.ts";
import { localMoment } from "./local-moment.ts";
import { refused } from "./refused.ts";
import { given } from "./given.ts";
import { stopwatch } from "./stopwatch.ts";
import { anchorsOfSigner } from "./anchors.ts";
import { reaches } from "../levels/level-options.ts";
import { warningText } from "../levels/signing-warning.ts";
import { onlineRevocation } from "../revocation/online-revocation.ts";
import type { SignedDocument } from "../sign/signing-request.ts";
import type { Trouble } from "./trouble.ts";
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

const noUsage: Trouble = {
  code: "certificate.no-key-usage",
  vi: "Chứng thư không nêu mục đích sử dụng khóa.",
  en: "The certificate does not say what its key is for.",
};

const placeOf = async (pdf: Uint8Array, settings: SignSettings): Promise<Rectangle | undefined> => {
  const { rect, page } = settings;
  if (!rect) return undefined;
  const [x, y, width, height] = rect;
  return withinPage(pdf, { page, x, y, width, height }, settings.password);
};

const signatureAppearance = async (
  pdf: Uint8Array,
  settings: SignSettings,
  name: string,
): Promise<SignatureAppearance | undefined> => {
  const { image } = settings;
  const place = await placeOf(pdf, settings);
  const description = `Chữ ký số của ${name}`;
  if (image) return { image, place: place ?? (await defaultPlace(pdf, settings)), description };
  return place && { lines: "name-and-time", place, description };
};

const sealAppearance = async (
  pdf: Uint8Array,
  settings: SignSettings,
  name: string,
): Promise<SealAppearance | undefined> => {
  const { image, diameterMm } = settings;
  const place = await placeOf(pdf, settings);
  const look = { diameterMm, description: `Dấu số của ${name}`, ...(place ? { place } : {}) };
  if (image) return { ...look, image };
  return place && { ...look, lines: "name-and-time" };
};

/** Signs or seals one file after another with one key. */
export const signWork = async (settings: SignSettings): Promise<Work> => {
  const signer = openKey(settings);
  const own = readCertificate(signer.certificateChain[0] ?? new Uint8Array());
  const name = displayName(own.subject);
  const { at, field, reason, location, password, command, level, authorities } = settings;
  const timestamps = authorities.length > 0 ? { urls: authorities } : null;
  const anchors = await anchorsOfSigner(settings, signer, timestamps);
  const request = {
    signer,
    level,
    trust: anchors.trust,
    ...given({ field, reason, location, password, timestamps: timestamps ?? undefined }),
    // Nobody is asked over the network but for the levels that keep evidence.
    ...(reaches(level, "B-LT") ? { revocation: onlineRevocation() } : {}),
  };
  const sign = async (pdf: Uint8Array): ReturnType<typeof signDocument> => {
    const now = { ...request, at: at ?? localMoment(new Date()) };
    if (command === "sign") {
      const appearance = await signatureAppearance(pdf, settings, name);
      return signDocument(pdf, { ...now, ...given({ appearance }) });
    }
    const appearance = await sealAppearance(pdf, settings, name);
    const earlierSigners = settings.trust.length > 0 ? "trusted" : "intact";
    return sealDocument(pdf, { ...now, earlierSigners, ...given({ appearance }) });
  };
  const warnings = (signed: SignedDocument): readonly Trouble[] => [
    ...(own.keyUsage === null ? [noUsage] : []),
    ...anchors.warnings,
    ...signed.warnings.map((warning) => ({ code: warning.code, ...warningText(warning) })),
  ];
  return async (task: Task): Promise<Outcome> => {
    const elapsed = stopwatch();
    const input = readInput(task);
    if (!input.ok)
      return unsigned(task, settings, { trouble: input.trouble, ms: elapsed(), status: exitStatus.notAPdf });
    const signed = await sign(input.bytes);
    if (!signed.ok) return unsigned(task, settings, { ...refused(signed.refusal), ms: elapsed() });
    const { pdf } = signed.value;
    const trouble = task.out === undefined || task.out === "-" ? null : writeOutput(task.out, pdf);
    if (trouble) return unsigned(task, settings, { trouble, ms: elapsed() });
    const text = signedLine(task, settings, { ...signed.value, warnings: warnings(signed.value), ms: elapsed() });
    return { text, status: exitStatus.done, ...(task.out === "-" ? { bytes: pdf } : {}) };
  };
};
