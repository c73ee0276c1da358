import { pieceTexts, type Language } from "@motcua/messages";

export interface BusyProps {
  readonly isBusy: boolean;
  readonly text?: string;
  readonly language?: Language;
}

/** Đang xử lý. Keep it mounted: a live region speaks only when what is in it changes. */
export const Busy = ({ isBusy, text, language = "vi" }: BusyProps) => (
  <output className="busy">
    {isBusy && (
      <>
        <span className="spinner" aria-hidden="true" />
        <span>{text ?? pieceTexts[language].busy}</span>
      </>
    )}
  </output>
);
