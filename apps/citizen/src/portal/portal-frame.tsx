import { filingTexts } from "@motcua/messages";
import { Button, LanguageSwitch, PageFooter, PageHeader, SkipLink } from "@motcua/ui";
import type { ReactNode } from "react";
import { forgetLocalCopies } from "../filing/local-copies.ts";
import { useLanguage } from "./language.ts";
import { MINE_PATH, usePath } from "./route.ts";

interface PortalFrameProps {
  readonly signedInAs: string | null;
  /** Whoever is stuck in a form needs a person to call. */
  readonly hotline: string | null;
  readonly children: ReactNode;
}

/** Đầu trang, màn hình, chân trang of the filing application. */
export function PortalFrame({ signedInAs, hotline, children }: PortalFrameProps): ReactNode {
  const language = useLanguage();
  const path = usePath();
  const { frame, words } = filingTexts[language];
  return (
    <>
      <SkipLink language={language} />
      <PageHeader
        product={frame.product}
        home="/"
        navigationLabel={frame.navigation}
        links={[{ href: MINE_PATH, label: frame.mine, isCurrent: path === MINE_PATH }]}
      >
        <LanguageSwitch language={language} hrefOf={(each) => `${path}?lang=${each}`} />
        {signedInAs !== null && (
          <form action="/dang-xuat" method="post" className="account" onSubmit={() => forgetLocalCopies(localStorage)}>
            <span>{signedInAs}</span>
            <Button type="submit" look="link">
              {words.signOut}
            </Button>
          </form>
        )}
      </PageHeader>
      <main id="main" className="width" tabIndex={-1}>
        {children}
      </main>
      <PageFooter
        links={[
          { href: "/tro-nang", label: frame.accessibility },
          { href: "/rieng-tu", label: frame.privacy },
        ]}
      >
        {hotline !== null && <p>{frame.help(hotline)}</p>}
      </PageFooter>
    </>
  );
}
