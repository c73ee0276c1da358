import { LongTextInput } from "@motcua/ui";
import type { SeenDossier } from "../api/trpc.ts";
import { PaperCountTable } from "../form/paper-count-table.tsx";
import { countedPapers, isCountWrong, paperField, type TypedCounts } from "../form/paper-counts.ts";
import { useLanguage } from "../language/language.tsx";
import { ActForm } from "./act-form.tsx";
import { useKept } from "./acting.ts";

interface Props {
  readonly act: "complete" | "provide-supplement";
  readonly seen: SeenDossier;
}

const NOTE = "act-note";

/** Nộp bổ sung tại quầy: the papers that were asked for come first. Before reception only papers complete a filing. */
export function ProvidePanel({ act, seen }: Props) {
  const { language, texts } = useLanguage();
  const words = texts.acts.provide;
  const { dossier, procedure } = seen;
  const [counts, setCounts] = useKept<TypedCounts>("counts", {});
  const [note, setNote] = useKept("note", "");
  const asked = new Set((dossier.supplement ?? dossier.completion)?.items.map((item) => item.component));
  const components = procedure.components.toSorted((a, b) => Number(asked.has(b.code)) - Number(asked.has(a.code)));
  const takesNote = act === "provide-supplement";
  const request = () => {
    const wrong = components.filter(({ code }) => counts[code] !== undefined && isCountWrong(counts[code]));
    if (wrong.length > 0) return wrong.map(({ code }) => ({ field: paperField(code), text: texts.counter.count }));
    const papers = countedPapers(counts, components);
    const hasNote = takesNote && note.trim() !== "";
    if (papers.length === 0 && !hasNote)
      return [{ field: paperField(components[0]?.code ?? ""), text: takesNote ? words.nothing : words.nothingCounted }];
    return { type: act, papers, ...(hasNote ? { note: note.trim() } : {}) };
  };
  return (
    <ActForm request={request}>
      {(errorOf) => (
        <>
          <PaperCountTable
            caption={words.intro}
            components={components}
            counts={counts}
            onCount={setCounts}
            errorOf={errorOf}
          />
          {takesNote && (
            <LongTextInput
              id={NOTE}
              label={words.note}
              error={errorOf(NOTE)}
              isOptional
              language={language}
              rows={2}
              maxLength={2000}
              value={note}
              onChange={({ target }) => setNote(target.value)}
            />
          )}
        </>
      )}
    </ActForm>
  );
}
