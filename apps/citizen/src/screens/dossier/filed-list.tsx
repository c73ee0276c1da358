import { dayOf } from "@motcua/domain";
import { filingTexts, procedureTitle, shortDayText } from "@motcua/messages";
import { Button, StatusTag, Table } from "@motcua/ui";
import type { AppRouter } from "@motcua/trpc";
import type { inferRouterOutputs } from "@trpc/server";
import { useState, type ReactNode } from "react";
import { api } from "../../portal/api.ts";
import { useLanguage } from "../../portal/language.ts";
import { dossierPath } from "../../portal/route.ts";

type DossierPage = inferRouterOutputs<AppRouter>["citizen"]["dossiers"];

/** Hồ sơ đã nộp, newest first. */
export function FiledList({ first }: { readonly first: DossierPage }): ReactNode {
  const language = useLanguage();
  const { mine } = filingTexts[language];
  const [later, setLater] = useState<readonly DossierPage[]>([]);
  const [isLoading, setLoading] = useState(false);
  const pages = [first, ...later];
  const next = pages.at(-1)?.next;

  const more = async (after: string): Promise<void> => {
    setLoading(true);
    try {
      const page = await api.citizen.dossiers.query({ after });
      setLater((before) => [...before, page]);
    } catch {
      // The button stays: one may press it again.
    } finally {
      setLoading(false);
    }
  };

  return (
    <>
      <Table
        caption={mine.filed}
        columns={[
          {
            key: "procedure",
            header: mine.procedure,
            cell: ({ id, procedureTitle: official, code, trackingCode }) => (
              <>
                <a href={dossierPath(id)} lang="vi">
                  {procedureTitle(official)}
                </a>
                <br />
                <span className="quiet">{code ?? trackingCode}</span>
              </>
            ),
          },
          {
            key: "status",
            header: mine.status,
            cell: ({ status }) => <StatusTag status={status} language={language} />,
          },
          { key: "submitted", header: mine.submittedAt, cell: ({ submittedAt }) => shortDayText(dayOf(submittedAt)) },
          { key: "due", header: mine.dueAt, cell: ({ dueAt }) => (dueAt === null ? "–" : shortDayText(dayOf(dueAt))) },
        ]}
        rows={pages.flatMap((page) => page.lines)}
        rowKey={({ id }) => id}
      />
      {next !== undefined && (
        <Button look="secondary" isBusy={isLoading} onClick={() => void more(next)}>
          {mine.more}
        </Button>
      )}
    </>
  );
}
