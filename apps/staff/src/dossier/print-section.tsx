import type { SeenDossier } from "../api/trpc.ts";
import { NewTabLink } from "../frame/new-tab-link.tsx";
import { Section } from "../frame/section.tsx";
import { useLanguage } from "../language/language.tsx";
import { files } from "../paths.ts";

/** In biểu mẫu: the forms that exist by now. */
export function PrintSection({ seen }: { readonly seen: SeenDossier }) {
  const { texts } = useLanguage();
  const words = texts.dossier;
  if (seen.forms.length === 0) return null;
  return (
    <Section title={words.forms}>
      <ul>
        {seen.forms.map((kind) => (
          <li key={kind}>
            <NewTabLink href={files.form(seen.dossier.id, kind)}>{words.form[kind]}</NewTabLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}
