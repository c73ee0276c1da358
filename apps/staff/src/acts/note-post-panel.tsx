import type { SeenDossier } from "../api/trpc.ts";
import { useLanguage } from "../language/language.tsx";
import { ActForm } from "./act-form.tsx";
import { useKept } from "./acting.ts";
import { blanks } from "./blanks.ts";
import { TypedChoice } from "./typed-choice.tsx";
import { TypedText } from "./typed-text.tsx";

const STATES = ["delivered", "returned-to-sender", "lost"] as const;

/** Ghi tin bưu chính báo about the item that was handed over. */
export function NotePostPanel({ seen }: { readonly seen: SeenDossier }) {
  const { texts } = useLanguage();
  const words = texts.deskActs.notePost;
  const item = seen.dossier.postalItem?.number ?? "";
  const [typed, setTyped] = useKept("typed", { state: "", note: "" });
  const request = () => {
    const state = STATES.find((each) => each === typed.state);
    if (state === undefined) return blanks(typed, { state: words.stateMissing });
    const note = typed.note.trim();
    return { type: "note-post", item, state, ...(note === "" ? {} : { note }) } as const;
  };
  return (
    <ActForm request={request}>
      {(errorOf) => {
        const wired = { typed, onType: setTyped, errorOf };
        return (
          <>
            <p>
              {words.item(item)} {words.hint}
            </p>
            <TypedChoice
              {...wired}
              field="state"
              label={words.state}
              options={STATES.map((value) => ({ value, label: words.states[value] }))}
            />
            <TypedText {...wired} field="note" label={words.note} isOptional rows={2} />
          </>
        );
      }}
    </ActForm>
  );
}
