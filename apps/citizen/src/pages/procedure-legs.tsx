import type { Leg } from "@motcua/domain";
import { citizenTexts, limitText, type Language } from "@motcua/messages";
import { Table } from "@motcua/ui";
import type { ReactNode } from "react";

/** Các phần việc of an interlinked procedure (liên thông). */
export function ProcedureLegs({
  legs,
  language,
}: {
  readonly legs: readonly Leg[];
  readonly language: Language;
}): ReactNode {
  const { procedure: words } = citizenTexts[language];
  if (legs.length === 0) return null;
  return (
    <Table
      caption={words.legs}
      columns={[
        { key: "title", header: words.leg, cell: ({ title }) => title[language] },
        { key: "agency", header: words.legAgency, cell: ({ agency }) => <span lang="vi">{agency}</span> },
        { key: "limit", header: words.legLimit, cell: ({ limit }) => limitText(limit, language) },
      ]}
      rows={legs}
      rowKey={({ id }) => id}
    />
  );
}
