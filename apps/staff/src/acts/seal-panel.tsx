import { Notice, RadioGroup } from "@motcua/ui";
import { useState } from "react";
import type { SeenDossier } from "../api/trpc.ts";
import { NewTabLink } from "../frame/new-tab-link.tsx";
import { useLanguage } from "../language/language.tsx";
import { files } from "../paths.ts";
import { ActForm } from "./act-form.tsx";
import { useKept } from "./acting.ts";
import { PinInput } from "./pin-input.tsx";

const SEAL = "act-seal";
const PIN = "act-pin";

/** Đóng dấu: one of the seals this clerk keeps. */
export function SealPanel({ seen }: { readonly seen: SeenDossier }) {
  const { language, texts } = useLanguage();
  const words = texts.acts.seal;
  const [sealId, setSealId] = useKept("seal", "");
  const [pin, setPin] = useState("");
  const request = () => {
    const problems = [
      ...(sealId === "" ? [{ field: SEAL, text: words.sealMissing }] : []),
      ...(pin === "" ? [{ field: PIN, text: words.pinMissing }] : []),
    ];
    return problems.length > 0 ? problems : ({ type: "seal", sealId, pin } as const);
  };
  return (
    <ActForm request={request}>
      {(errorOf) => (
        <>
          <p>
            <NewTabLink href={files.result(seen.dossier.id, "signed")}>{words.check}</NewTabLink>
          </p>
          {seen.seals.length === 0 ? (
            <Notice tone="warning" title={words.none} language={language} />
          ) : (
            <RadioGroup
              id={SEAL}
              label={words.seal}
              error={errorOf(SEAL)}
              language={language}
              options={seen.seals.map(({ id, title }) => ({ value: id, label: title }))}
              value={sealId}
              onChoose={setSealId}
            />
          )}
          <PinInput id={PIN} label={words.pin} error={errorOf(PIN)} value={pin} onType={setPin} />
        </>
      )}
    </ActForm>
  );
}
