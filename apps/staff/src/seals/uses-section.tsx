import { numberText, shortMomentText } from "@motcua/messages";
import { Busy, Button, Table, VisuallyHidden } from "@motcua/ui";
import { useEffect, useRef, useState } from "react";
import { Link } from "wouter";
import type { SealInRegister } from "../api/trpc.ts";
import { ProblemNotice } from "../frame/problem-notice.tsx";
import { useLanguage } from "../language/language.tsx";
import { paths } from "../paths.ts";
import { useUses } from "./use-seals.ts";

/** Sổ sử dụng con dấu of one seal. */
export function UsesSection({ seal }: Pick<SealInRegister, "seal">) {
  const { language, texts } = useLanguage();
  const words = texts.seals;
  const { data, error, isPending, hasNextPage, isFetchingNextPage, fetchNextPage } = useUses(seal.id);
  const end = useRef<HTMLParagraphElement>(null);
  const isAll = data !== undefined && !hasNextPage;
  const [isMoreAsked, setIsMoreAsked] = useState(false);
  // The button that was pressed is gone with the last page: focus stays where it stood.
  useEffect(() => (isAll && isMoreAsked ? end.current?.focus() : undefined), [isAll, isMoreAsked]);
  const showMore = () => {
    setIsMoreAsked(true);
    void fetchNextPage();
  };
  const lines = data?.pages.flatMap((page) => page.lines) ?? [];
  return (
    <>
      <h3>{words.uses}</h3>
      {error && <ProblemNotice error={error} />}
      <Busy isBusy={isPending} text={texts.frame.loading} language={language} />
      {data && lines.length === 0 && <p className="quiet">{words.noUses}</p>}
      {lines.length > 0 && (
        <Table
          caption={
            <VisuallyHidden>
              {words.uses}: {seal.title}
            </VisuallyHidden>
          }
          columns={[
            { key: "at", header: words.at, cell: ({ at }) => <span className="day">{shortMomentText(at)}</span> },
            {
              key: "dossier",
              header: words.dossier,
              cell: ({ dossier, code }) => (
                <Link className="code" href={paths.dossier(dossier)}>
                  {code ?? words.noCode}
                </Link>
              ),
            },
            { key: "by", header: words.by, cell: ({ by }) => by.name },
            { key: "hash", header: words.fingerprint, cell: ({ sha256 }) => <code className="hash">{sha256}</code> },
          ]}
          rows={lines}
          rowKey={({ at, dossier, sha256 }) => `${at} ${dossier} ${sha256}`}
        />
      )}
      {hasNextPage ? (
        <Button look="secondary" isBusy={isFetchingNextPage} onClick={showMore}>
          {isFetchingNextPage ? words.loadingMore : words.more}
        </Button>
      ) : (
        lines.length > 0 && (
          <p ref={end} tabIndex={-1} className="quiet all-shown">
            {words.allShown(numberText(lines.length, language))}
          </p>
        )
      )}
    </>
  );
}
