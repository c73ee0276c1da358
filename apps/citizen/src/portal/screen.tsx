import { filingTexts } from "@motcua/messages";
import { useEffect, useRef, type ReactNode } from "react";
import { useLanguage } from "./language.ts";

interface ScreenProps {
  readonly title: string;
  /** Official names are Vietnamese on an English page too. */
  readonly titleLanguage?: "vi" | undefined;
  readonly above?: ReactNode;
  /** For tables; text stays narrow enough to read. */
  readonly isWide?: boolean;
  readonly children?: ReactNode;
}

let isFirst = true;

/** Một màn hình: its heading takes focus when one comes here from another, and names the window. */
export function Screen({ title, titleLanguage, above, isWide = false, children }: ScreenProps): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  const { product } = filingTexts[useLanguage()].frame;
  useEffect(() => {
    document.title = `${title} – ${product}`;
  }, [title, product]);
  useEffect(() => {
    if (!isFirst) heading.current?.focus();
    isFirst = false;
  }, []);
  return (
    <div className={isWide ? undefined : "reading"}>
      {above}
      <h1 ref={heading} tabIndex={-1} lang={titleLanguage}>
        {title}
      </h1>
      {children}
    </div>
  );
}
