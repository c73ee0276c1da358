import { citizenTexts } from "@motcua/messages";
import { Button, LanguageSwitch, PageFooter, PageHeader, SkipLink } from "@motcua/ui";
import type { ReactNode } from "react";
import { inLanguage, signInHref } from "./local-links.ts";
import type { PageRequest } from "./page-request.ts";

interface PageFrameProps {
  readonly request: PageRequest;
  readonly children: ReactNode;
}

/** Đầu trang, nội dung, chân trang. */
export function PageFrame({ request, children }: PageFrameProps): ReactNode {
  const { language, centre, path, page, signedInAs } = request;
  const { frame } = citizenTexts[language];
  return (
    <>
      <SkipLink language={language} />
      <PageHeader
        product={frame.product}
        home="/"
        office={centre.name}
        navigationLabel={frame.navigation}
        links={[
          { href: "/thu-tuc", label: frame.procedures, isCurrent: page === "procedures" },
          { href: "/theo-doi", label: frame.follow, isCurrent: page === "follow" },
          { href: "/kiem-tra", label: frame.verify, isCurrent: page === "verify" },
          ...(signedInAs === null ? [] : [{ href: "/ho-so", label: frame.mine }]),
        ]}
      >
        <LanguageSwitch language={language} hrefOf={(each) => inLanguage(path, each)} />
        <Account request={request} />
      </PageHeader>
      <main id="main" className="width" tabIndex={-1}>
        {children}
      </main>
      <PageFooter
        links={[
          { href: "/tro-nang", label: frame.accessibility, isCurrent: page === "accessibility" },
          { href: "/rieng-tu", label: frame.privacy, isCurrent: page === "privacy" },
        ]}
      >
        <address>
          <strong lang="vi">{centre.name}</strong>
          <br />
          {frame.address}: <span lang="vi">{centre.address}</span>
          <br />
          {frame.hotline}: <a href={`tel:${centre.hotline.replaceAll(/[^\d+]/g, "")}`}>{centre.hotline}</a>
          <br />
          {frame.hours}: <span lang="vi">{centre.hours}</span>
        </address>
      </PageFooter>
    </>
  );
}

function Account({ request: { language, path, signedInAs } }: { readonly request: PageRequest }): ReactNode {
  const { words } = citizenTexts[language];
  if (signedInAs === null) return <a href={signInHref(path)}>{words.signIn}</a>;
  return (
    <form action="/dang-xuat" method="post" className="account">
      <span>{signedInAs}</span>
      <Button type="submit" look="link">
        {words.signOut}
      </Button>
    </form>
  );
}
