import { Button, TextInput } from "@motcua/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useDeferredValue, useEffect, useState } from "react";
import { useTRPC, type OfferedProcedure } from "../api/trpc.ts";
import { ProblemNotice } from "../frame/problem-notice.tsx";
import { useLanguage } from "../language/language.tsx";

const QUERY = "procedure-query";

/** Chọn thủ tục, by any word a person at the counter says; Enter takes the first. */
export function ProcedurePicker({ onPick }: { readonly onPick: (procedure: OfferedProcedure) => void }) {
  const { language, texts } = useLanguage();
  const trpc = useTRPC();
  const words = texts.counter;
  const [typed, setTyped] = useState("");
  const query = useDeferredValue(typed.trim());
  const { data, error } = useQuery(
    trpc.staff.procedures.queryOptions({ query }, { placeholderData: keepPreviousData, staleTime: 300_000 }),
  );
  useEffect(() => document.querySelector<HTMLInputElement>(`#${QUERY}`)?.focus(), []);
  const found = data ?? [];
  return (
    <>
      <form
        role="search"
        onSubmit={(event) => {
          event.preventDefault();
          if (found[0]) onPick(found[0]);
        }}
      >
        <TextInput
          id={QUERY}
          label={words.findProcedure}
          hint={words.findHint}
          language={language}
          type="search"
          autoComplete="off"
          maxLength={200}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
      </form>
      {error && <ProblemNotice error={error} />}
      <p role="status">{data && words.found(found.length)}</p>
      <ul className="procedures" aria-label={words.procedures}>
        {found.map((procedure) => (
          <li key={procedure.code}>
            <Button look="secondary" onClick={() => onPick(procedure)}>
              <span>
                <strong lang="vi">{procedure.title}</strong> <span className="quiet">{procedure.code}</span>
                {procedure.summary && (
                  <>
                    <br />
                    <span className="procedure-summary">{procedure.summary[language]}</span>
                  </>
                )}
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
