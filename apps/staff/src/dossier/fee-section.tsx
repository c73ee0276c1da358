import { vnd } from "@motcua/messages";
import { Notice } from "@motcua/ui";
import type { SeenDossier } from "../api/trpc.ts";
import { Facts, type Fact } from "../frame/facts.tsx";
import { Section } from "../frame/section.tsx";
import { useLanguage } from "../language/language.tsx";

/** Phí, lệ phí: not configured is not free. */
export function FeeSection({ seen }: { readonly seen: SeenDossier }) {
  const { language, texts } = useLanguage();
  const words = texts.dossier;
  const { fee, feeNotConfigured, paidVnd, receivedAt } = seen.dossier;
  return (
    <Section title={words.fee}>
      {feeNotConfigured !== null && (
        <Notice tone="warning" title={words.feeNotConfigured(feeNotConfigured)} language={language} />
      )}
      {fee === null && feeNotConfigured === null && <p>{receivedAt === null ? words.feeBefore : words.feeNone}</p>}
      {fee !== null && fee.totalVnd === 0 && <p>{words.feeNone}</p>}
      {fee !== null && fee.totalVnd > 0 && (
        <Facts
          facts={[
            ...fee.lines.map(({ title, vnd: amount }): Fact => [title, vnd(amount, language)]),
            [words.feeTotal, vnd(fee.totalVnd, language)],
            [words.paid, vnd(paidVnd, language)],
            [words.owed, <strong key="owed">{vnd(seen.owedVnd, language)}</strong>],
          ]}
        />
      )}
    </Section>
  );
}
