import { pieceTexts, type Language } from "@motcua/messages";
import type { ReactNode } from "react";
import { VisuallyHidden } from "../page/visually-hidden.tsx";

export interface NoticeProps {
  readonly tone?: "info" | "success" | "warning" | "problem";
  readonly title: ReactNode;
  readonly children?: ReactNode;
  /** It appears while the person is on the page, so it is read out. */
  readonly isLive?: boolean;
  readonly language?: Language;
}

const SIGNS = { info: "ℹ", success: "✓", warning: "!", problem: "▲" } as const;
const WORDS = { info: "information", success: "success", warning: "warning", problem: "errorPrefix" } as const;

/** Thông báo: tone by sign and word, never by colour alone. */
export const Notice = ({ tone = "info", title, children, isLive = false, language = "vi" }: NoticeProps) => (
  <div className={`notice ${tone}`} role={isLive ? (tone === "problem" ? "alert" : "status") : undefined}>
    <p className="notice-title">
      <span className="sign" aria-hidden="true">
        {SIGNS[tone]}
      </span>
      <VisuallyHidden>{pieceTexts[language][WORDS[tone]].replace(/:$/, "")}: </VisuallyHidden>
      {title}
    </p>
    {children}
  </div>
);
