import { refusalText } from "../refusal-text.ts";
import { earlierSignatures } from "../sign/earlier-signatures.ts";
import { openForSigning, unlessUnreadable } from "../sign/open-for-signing.ts";
import type { SigningRefusal } from "../refusal.ts";
import type { Result } from "../result.ts";
import { verifyDocument } from "../verify/verify-document.ts";
import { exitStatus } from "./exit-status.ts";
import { fileStructure } from "./file-structure.ts";
import { inspected } from "./inspect-line.ts";
import { localMoment } from "./local-moment.ts";
import { readInput } from "./read-input.ts";
import type { InspectSettings, Work } from "./task.ts";
import { reasonOf, type Trouble } from "./trouble.ts";

/** Whether the file could be signed now, without a key. */
const mayBeSigned = (
  pdf: Uint8Array,
  password: string | undefined,
): Promise<Result<"none" | "clean", SigningRefusal>> =>
  unlessUnreadable<"none" | "clean", SigningRefusal>(async () => {
    const at = localMoment(new Date());
    const secret = password === undefined ? {} : { password };
    const file = await openForSigning(pdf, { at, ...secret });
    if (!file.ok) return file;
    return earlierSignatures(await verifyDocument(pdf, { trust: [], at, policy: "lenient", ...secret }));
  });

const troubleOf = (refusal: SigningRefusal): Trouble => ({ code: refusal.code, ...refusalText(refusal) });

/** Looks at one file after another. */
export const inspectWork =
  (settings: InspectSettings): Work =>
  async (task) => {
    const input = readInput(task);
    if (!input.ok) return inspected(task, settings, { bytes: 0, trouble: input.trouble, status: exitStatus.notAPdf });
    const bytes = input.bytes.length;
    const answer = await mayBeSigned(input.bytes, settings.password);
    const trouble = answer.ok ? null : troubleOf(answer.refusal);
    if (trouble?.code === "pdf.not-a-pdf")
      return inspected(task, settings, { bytes, trouble, status: exitStatus.notAPdf });
    try {
      const structure = await fileStructure(input.bytes, settings.password);
      return inspected(task, settings, { bytes, structure, trouble, status: exitStatus.done });
    } catch (error) {
      return inspected(task, settings, {
        bytes,
        trouble: trouble ?? troubleOf({ code: "pdf.unreadable", reason: reasonOf(error) }),
        status: exitStatus.indeterminate,
      });
    }
  };
