import { citizenTexts } from "@motcua/messages";
import type { ReactNode } from "react";
import type { PageOf } from "./page-of.ts";
import { ReadingSections } from "./reading-sections.tsx";

/** Hỗ trợ tiếp cận. */
export function AccessibilityPage({
  request: { language, centre },
}: {
  readonly request: PageOf<"accessibility">;
}): ReactNode {
  const { accessibility } = citizenTexts[language];
  return (
    <>
      <h1>{accessibility.title}</h1>
      <p className="lead">{accessibility.lead}</p>
      <ReadingSections sections={accessibility.sections} />
      <h2>{accessibility.report}</h2>
      <p>{accessibility.reportText(centre.hotline)}</p>
    </>
  );
}
