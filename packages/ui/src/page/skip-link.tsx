import { pieceTexts, type Language } from "@motcua/messages";

export interface SkipLinkProps {
  readonly language?: Language;
  /** Id of the main landmark. */
  readonly target?: string;
}

/** Bỏ qua đến nội dung chính: the first stop of the Tab key. */
export const SkipLink = ({ language = "vi", target = "main" }: SkipLinkProps) => (
  <a className="skip-link" href={`#${target}`}>
    {pieceTexts[language].skipToContent}
  </a>
);
