import "./calls.css";
import { callText, shortMomentText } from "@motcua/messages";
import { Busy, Button, Table, VisuallyHidden } from "@motcua/ui";
import { useRef } from "react";
import { Link } from "wouter";
import type { CallToMake } from "../api/trpc.ts";
import { LostScreen } from "../frame/lost-screen.tsx";
import { ProblemNotice } from "../frame/problem-notice.tsx";
import { ScreenHeading } from "../frame/screen-heading.tsx";
import { useLanguage } from "../language/language.tsx";
import { useAnnounce } from "../live/announcer.tsx";
import { paths } from "../paths.ts";
import { useMe } from "../session/me.ts";
import { useCallMade, useDueCalls } from "./use-calls.ts";

/** Danh sách phải gọi: whom no message reached, and what to tell them. */
export function CallsScreen() {
  return useMe().mayCall ? <Calls /> : <LostScreen />;
}

function Calls() {
  const { language, texts } = useLanguage();
  const words = texts.calls;
  const { data, error, isPending, hasNextPage, isFetchingNextPage, fetchNextPage } = useDueCalls();
  const announce = useAnnounce();
  const made = useCallMade();
  const list = useRef<HTMLDivElement>(null);
  const calls = data?.pages.flatMap((page) => page.calls) ?? [];
  const record = ({ dossier, sequence, to, medium, name }: CallToMake) => {
    if (made.isPending) return;
    made.mutate(
      { dossier, sequence, to, medium },
      {
        onSuccess: () => {
          announce(words.done(name));
          // The line that was pressed goes away: focus stays with the list.
          list.current?.focus();
        },
      },
    );
  };
  return (
    <div className="calls" ref={list} tabIndex={-1}>
      <ScreenHeading title={words.title} />
      <p className="quiet">{words.intro}</p>
      {error && <ProblemNotice error={error} />}
      {made.error && <ProblemNotice error={made.error} takesFocus />}
      <Busy isBusy={isPending} text={texts.frame.loading} language={language} />
      {data && calls.length === 0 && <p>{words.none}</p>}
      {calls.length > 0 && (
        <Table
          caption={<VisuallyHidden>{words.title}</VisuallyHidden>}
          columns={[
            {
              key: "person",
              header: words.person,
              cell: ({ name, to }) => (
                <>
                  <strong lang="vi">{name}</strong>
                  <br />
                  <span className="quiet">{words.to[to]}</span>
                </>
              ),
            },
            {
              key: "number",
              header: words.number,
              cell: ({ phone }) =>
                phone === "" ? (
                  words.noNumber
                ) : (
                  <a className="code" href={`tel:${phone}`}>
                    {phone}
                  </a>
                ),
            },
            {
              key: "dossier",
              header: words.dossier,
              cell: ({ dossier, code }) => (
                <Link className="code" href={paths.dossier(dossier)}>
                  {code}
                </Link>
              ),
            },
            { key: "say", header: words.say, cell: (call) => callText(call, language) },
            {
              key: "cause",
              header: words.cause,
              cell: ({ cause, at }) => (
                <>
                  {words.causes[cause]}
                  <br />
                  <span className="quiet day">
                    {words.since} {shortMomentText(at)}
                  </span>
                </>
              ),
            },
            {
              key: "made",
              header: words.record,
              cell: (call) => (
                <Button
                  look="secondary"
                  isBusy={made.isPending && made.variables.dossier === call.dossier}
                  aria-label={words.madeFor(call.name, call.code)}
                  onClick={() => record(call)}
                >
                  {words.made}
                </Button>
              ),
            },
          ]}
          rows={calls}
          rowKey={({ dossier, sequence, to }) => `${dossier} ${sequence} ${to}`}
        />
      )}
      {hasNextPage && (
        <Button look="secondary" isBusy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {isFetchingNextPage ? words.loadingMore : words.more}
        </Button>
      )}
    </div>
  );
}
