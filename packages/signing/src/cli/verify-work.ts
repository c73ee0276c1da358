import type { VerificationReport, Verdict } from "../verify/report.ts";
import { verifyDocument } from "../verify/verify-document.ts";
import { type ExitStatus, exitStatus } from "./exit-status.ts";
import { readInput } from "./read-input.ts";
import type { VerifySettings, Work } from "./task.ts";
import { unverified } from "./unverified.ts";
import { verifyLine } from "./verify-line.ts";
import { verifyText } from "./verify-text.ts";

const statuses: Readonly<Record<Verdict, ExitStatus>> = {
  "TOTAL-PASSED": exitStatus.done,
  "TOTAL-FAILED": exitStatus.failed,
  INDETERMINATE: exitStatus.indeterminate,
  "NOT-SIGNED": exitStatus.notSigned,
};

const statusOf = ({ verdict, findings }: VerificationReport): ExitStatus =>
  findings.some(({ code }) => code === "pdf.not-a-pdf") ? exitStatus.notAPdf : statuses[verdict];

/** Verifies one file after another. */
export const verifyWork =
  (settings: VerifySettings): Work =>
  async (task) => {
    const { isJson, trust, policy, at, password } = settings;
    const input = readInput(task);
    if (!input.ok) return unverified(task.path, settings, { trouble: input.trouble, status: exitStatus.notAPdf });
    const report = await verifyDocument(input.bytes, {
      trust,
      policy,
      ...(at === undefined ? {} : { at }),
      ...(password === undefined ? {} : { password }),
    });
    return { text: (isJson ? verifyLine : verifyText)(task.path, report), status: statusOf(report) };
  };
