import { citizenTexts, dayText, statusHint } from "@motcua/messages";
import { Button, Notice, StatusTag, SummaryList, TextInput } from "@motcua/ui";
import type { ReactNode } from "react";
import { signInHref } from "./local-links.ts";
import type { PageOf } from "./page-of.ts";
import type { FollowedDossier } from "./page-request.ts";

/** Tra cứu hồ sơ: where it stands, and nothing about the person. */
export function FollowPage({ request }: { readonly request: PageOf<"follow"> }): ReactNode {
  const { language, query, found } = request;
  const { follow } = citizenTexts[language];
  return (
    <>
      <h1>{found === null ? follow.title : follow.foundTitle(found.code)}</h1>
      {found !== null && <Found found={found} request={request} />}
      {found === null && query !== "" && (
        <Notice tone="warning" title={follow.notFoundTitle} language={language}>
          <p>{follow.notFoundNext}</p>
        </Notice>
      )}
      {found !== null && <h2>{follow.another}</h2>}
      {found === null && <p className="lead">{follow.lead}</p>}
      <form action="/theo-doi" method="get">
        <TextInput
          id="code"
          name="ma"
          label={follow.label}
          hint={follow.hint}
          language={language}
          defaultValue={found === null ? query : ""}
          maxLength={60}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
        />
        <Button type="submit">{follow.button}</Button>
      </form>
    </>
  );
}

function Found({
  found,
  request: { language, signedInAs },
}: {
  readonly found: FollowedDossier;
  readonly request: PageOf<"follow">;
}): ReactNode {
  const { follow, frame } = citizenTexts[language];
  const { now, todo } = statusHint(found.status, language);
  const days = [
    [follow.receivedOn, found.receivedOn],
    [follow.dueOn, found.endedOn === null ? found.dueOn : null],
    [follow.endedOn, found.endedOn],
  ] as const;
  return (
    <>
      <p>
        <StatusTag status={found.status} language={language} />
      </p>
      <p>{now}</p>
      {todo !== null && (
        <p>
          <strong>{follow.todo}:</strong> {todo}
        </p>
      )}
      <SummaryList
        language={language}
        rows={[
          { key: "procedure", question: follow.procedure, answer: <span lang="vi">{found.procedureTitle}</span> },
          { key: "office", question: follow.office, answer: <span lang="vi">{found.office}</span> },
          ...days.flatMap(([question, day]) =>
            day === null ? [] : [{ key: question, question, answer: dayText(day, language) }],
          ),
        ]}
      />
      <p>
        {follow.owner}{" "}
        {signedInAs === null ? (
          <a href={signInHref("/ho-so")}>{follow.ownerLink}</a>
        ) : (
          <a href="/ho-so">{frame.mine}</a>
        )}
      </p>
    </>
  );
}
