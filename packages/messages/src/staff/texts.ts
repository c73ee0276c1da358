import { byLanguage } from "../language.ts";
import { words } from "../words.ts";
import { acts } from "./acts.ts";
import { appraisal } from "./appraisal.ts";
import { calls, told } from "./calls.ts";
import { counter } from "./counter.ts";
import { many } from "./many.ts";
import { deskActs } from "./desk-acts.ts";
import { dossier } from "./dossier.ts";
import { due } from "./due.ts";
import { frame } from "./frame.ts";
import { exemption } from "./exemption.ts";
import { issuedResult } from "./issued-result.ts";
import { problem } from "./problem.ts";
import { queue } from "./queue.ts";
import { reports } from "./reports.ts";
import { seals } from "./seals.ts";
import { shortcuts } from "./shortcuts.ts";
import { signIn } from "./sign-in.ts";

export { maritalConclusion, plainConclusion } from "./conclusion.ts";

/** Lời của bàn làm việc cán bộ, one entry per screen. */
export const staffTexts = byLanguage({
  words,
  frame,
  signIn,
  queue,
  due,
  dossier,
  acts,
  deskActs,
  appraisal,
  exemption,
  issuedResult,
  calls,
  told,
  counter,
  many,
  reports,
  seals,
  shortcuts,
  problem,
});
