import { shortDayText } from "@motcua/messages";
import { useState } from "react";
import type { SeenDossier } from "../api/trpc.ts";
import { NewTabLink } from "../frame/new-tab-link.tsx";
import { useLanguage } from "../language/language.tsx";
import { files } from "../paths.ts";
import { ActForm } from "./act-form.tsx";
import { PinInput } from "./pin-input.tsx";

const PIN = "act-pin";

/** Ký số: the officer reads the very document before the PIN. */
export function SignPanel({ seen }: { readonly seen: SeenDossier }) {
  const { texts } = useLanguage();
  const words = texts.acts.sign;
  const [pin, setPin] = useState("");
  const { result, id } = seen.dossier;
  return (
    <ActForm request={() => (pin === "" ? [{ field: PIN, text: words.pinMissing }] : { type: "sign", pin })}>
      {(errorOf) => (
        <>
          {result !== null && <p>{words.result(result.number, shortDayText(result.issuedOn))}</p>}
          <p>
            <NewTabLink href={files.result(id, "draft")}>{words.check}</NewTabLink>
          </p>
          <PinInput id={PIN} label={words.pin} error={errorOf(PIN)} value={pin} onType={setPin} />
        </>
      )}
    </ActForm>
  );
}
