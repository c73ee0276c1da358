import { citizenTexts, procedureTitle } from "@motcua/messages";
import { Breadcrumbs } from "@motcua/ui";
import type { ReactNode } from "react";
import { AccessibilityPage } from "./accessibility-page.tsx";
import { FollowPage } from "./follow-page.tsx";
import { HomePage } from "./home-page.tsx";
import type { PageRequest } from "./page-request.ts";
import { PrivacyPage } from "./privacy-page.tsx";
import { ProcedurePage } from "./procedure-page.tsx";
import { ProceduresPage } from "./procedures-page.tsx";
import { FaultPage, NotFoundPage, SignInFailedPage } from "./trouble-pages.tsx";
import { VerifyPage } from "./verify-page.tsx";

interface PageBody {
  readonly status: number;
  readonly title: string;
  readonly description?: string;
  /** Personal or passing: nothing for a search engine. */
  readonly isPrivate?: boolean;
  readonly content: ReactNode;
}

/** What each page says, and with which status. */
export function pageBody(request: PageRequest): PageBody {
  const { language } = request;
  const texts = citizenTexts[language];
  switch (request.page) {
    case "home":
      return {
        status: 200,
        title: texts.home.title,
        description: texts.home.lead,
        content: <HomePage request={request} />,
      };
    case "procedures":
      return {
        status: 200,
        title: request.query === "" ? texts.procedures.allTitle : texts.procedures.foundTitle(request.query),
        content: <ProceduresPage request={request} />,
      };
    case "procedure":
      return {
        status: 200,
        title: procedureTitle(request.procedure.title),
        ...(request.procedure.guidance && { description: request.procedure.guidance.summary[language] }),
        content: (
          <>
            <Breadcrumbs language={language} links={[{ href: "/thu-tuc", label: texts.frame.procedures }]} />
            <ProcedurePage request={request} />
          </>
        ),
      };
    case "follow": {
      const isMissing = request.found === null && request.query !== "";
      return {
        status: isMissing ? 404 : 200,
        title:
          request.found === null
            ? isMissing
              ? texts.follow.notFoundTitle
              : texts.follow.title
            : texts.follow.foundTitle(request.found.code),
        isPrivate: request.query !== "",
        content: <FollowPage request={request} />,
      };
    }
    case "verify":
      return {
        status: 200,
        title: texts.verify.title,
        description: texts.verify.lead,
        isPrivate: request.query !== "",
        content: <VerifyPage request={request} />,
      };
    case "accessibility":
      return { status: 200, title: texts.accessibility.title, content: <AccessibilityPage request={request} /> };
    case "privacy":
      return { status: 200, title: texts.privacy.title, content: <PrivacyPage request={request} /> };
    case "not-found":
      return {
        status: 404,
        title: texts.faults.notFoundTitle,
        isPrivate: true,
        content: <NotFoundPage request={request} />,
      };
    case "fault":
      return { status: 500, title: texts.faults.faultTitle, isPrivate: true, content: <FaultPage request={request} /> };
    case "sign-in-failed":
      return {
        status: 400,
        title: texts.signIn.failedTitle,
        isPrivate: true,
        content: <SignInFailedPage request={request} />,
      };
  }
}
