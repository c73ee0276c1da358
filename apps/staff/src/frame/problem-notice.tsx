import type { NameOf } from "@motcua/messages";
import { Notice } from "@motcua/ui";
import { useCallback, type ReactNode } from "react";
import { isSignedOut, problemOf } from "../api/problem.ts";
import { problemText } from "../api/problem-text.ts";
import { useLanguage } from "../language/language.tsx";

interface Props {
  readonly error: unknown;
  readonly nameOf?: NameOf;
  /** It answers what the person has just done, so it takes focus. */
  readonly takesFocus?: boolean;
  readonly children?: ReactNode;
}

/** Vì sao không được, và làm gì tiếp. */
export function ProblemNotice({ error, nameOf, takesFocus = false, children }: Props) {
  const { language } = useLanguage();
  const focus = useCallback((box: HTMLElement | null) => (takesFocus ? box?.focus() : undefined), [takesFocus]);
  // The sign-in dialog already says so, and the words would outlive it.
  if (isSignedOut(error)) return null;
  const { title, next } = problemText(problemOf(error), language, nameOf);
  return (
    <div ref={focus} tabIndex={-1} className="problem-box">
      <Notice tone="problem" title={title} isLive language={language}>
        <p>{next}</p>
        {children}
      </Notice>
    </div>
  );
}
