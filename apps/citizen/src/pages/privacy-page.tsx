import { citizenTexts } from "@motcua/messages";
import type { ReactNode } from "react";
import type { PageOf } from "./page-of.ts";
import { ReadingSections } from "./reading-sections.tsx";

/** Bảo vệ dữ liệu cá nhân. */
export function PrivacyPage({ request: { language, centre } }: { readonly request: PageOf<"privacy"> }): ReactNode {
  const { privacy } = citizenTexts[language];
  return (
    <>
      <h1>{privacy.title}</h1>
      <p className="lead">{privacy.lead}</p>
      <ReadingSections sections={privacy.sections} />
      <h2>{privacy.contact}</h2>
      <p>{privacy.contactText(centre.hotline, centre.address)}</p>
      <p className="quiet">{privacy.law}</p>
    </>
  );
}
