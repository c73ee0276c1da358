import { SkipLink } from "@motcua/ui";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { useLanguage } from "../language/language.tsx";
import { paths } from "../paths.ts";
import { LanguageButtons } from "./language-buttons.tsx";

interface Props {
  readonly office?: string;
  readonly navigation?: ReactNode;
  readonly account?: ReactNode;
  readonly children: ReactNode;
}

/** Khung của bàn làm việc: one header, one main. */
export function DeskFrame({ office, navigation, account, children }: Props) {
  const { language, texts } = useLanguage();
  return (
    <>
      <SkipLink language={language} />
      <header className="page-header">
        <div>
          <Link className="product" href={paths.queue}>
            {texts.frame.product}
            {office !== undefined && <small>{office}</small>}
          </Link>
          {navigation}
          {account}
          <LanguageButtons />
        </div>
      </header>
      <main id="main" className="width" tabIndex={-1}>
        {children}
      </main>
    </>
  );
}
