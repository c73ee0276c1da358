import { faults } from "../faults.ts";
import { byLanguage } from "../language.ts";
import { words } from "../words.ts";
import { accessibility } from "./accessibility.ts";
import { dossier } from "./dossier.ts";
import { filing } from "./filing.ts";
import { follow } from "./follow.ts";
import { frame } from "./frame.ts";
import { home } from "./home.ts";
import { keeping } from "./keeping.ts";
import { mine } from "./mine.ts";
import { privacy } from "./privacy.ts";
import { procedure } from "./procedure.ts";
import { procedures } from "./procedures.ts";
import { questions } from "./questions.ts";
import { signIn } from "./sign-in.ts";
import { verify } from "./verify.ts";

/** Lời của các trang đọc, one entry per page. */
export const citizenTexts = /* @__PURE__ */ byLanguage({
  words,
  faults,
  frame,
  home,
  procedures,
  procedure,
  follow,
  verify,
  accessibility,
  privacy,
  signIn,
});

/** Lời của phần nộp hồ sơ, apart from the reading pages so that neither carries the other's words. */
export const filingTexts = /* @__PURE__ */ byLanguage({ words, faults, frame, signIn, filing, keeping, mine, dossier });

export { procedureTitle } from "./procedure-title.ts";
export { dueChangeText, stepText } from "./step-text.ts";

/** Câu hỏi ngoài tờ khai, in both languages at once, as e-forms have them. */
export const filingQuestions = questions;
