import { eventText } from "@motcua/messages";
import { Timeline } from "@motcua/ui";
import type { SeenDossier } from "../api/trpc.ts";
import { Section } from "../frame/section.tsx";
import { useLanguage } from "../language/language.tsx";

/** Quá trình giải quyết: every step with its place and actor, the latest first. */
export function StepsSection({ seen }: { readonly seen: SeenDossier }) {
  const { language, texts } = useLanguage();
  const steps = seen.events
    .map((event, at) => ({ key: String(at), at: event.at, text: eventText(event, language, "staff") }))
    .toReversed();
  return (
    <Section title={texts.dossier.steps}>
      <Timeline steps={steps} language={language} />
    </Section>
  );
}
