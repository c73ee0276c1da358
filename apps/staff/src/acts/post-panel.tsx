import { TextInput } from "@motcua/ui";
import type { SeenDossier } from "../api/trpc.ts";
import { useLanguage } from "../language/language.tsx";
import { ActForm } from "./act-form.tsx";
import { useKept } from "./acting.ts";

const NUMBER = "act-number";
const ADDRESS = "act-address";

/** Bàn giao bưu chính. */
export function PostPanel({ seen }: { readonly seen: SeenDossier }) {
  const { language, texts } = useLanguage();
  const words = texts.acts.post;
  const [number, setNumber] = useKept("number", "");
  const [address, setAddress] = useKept("address", seen.dossier.postalAddress ?? "");
  const request = () => {
    const problems = [
      ...(number.trim() === "" ? [{ field: NUMBER, text: words.numberMissing }] : []),
      ...(address.trim() === "" ? [{ field: ADDRESS, text: words.addressMissing }] : []),
    ];
    return problems.length > 0
      ? problems
      : ({ type: "hand-to-post", number: number.trim(), address: address.trim() } as const);
  };
  return (
    <ActForm request={request}>
      {(errorOf) => (
        <>
          <TextInput
            id={NUMBER}
            label={words.number}
            error={errorOf(NUMBER)}
            language={language}
            room={20}
            maxLength={120}
            autoComplete="off"
            value={number}
            onChange={({ target }) => setNumber(target.value)}
          />
          <TextInput
            id={ADDRESS}
            label={words.address}
            error={errorOf(ADDRESS)}
            language={language}
            maxLength={200}
            autoComplete="off"
            value={address}
            onChange={({ target }) => setAddress(target.value)}
          />
        </>
      )}
    </ActForm>
  );
}
