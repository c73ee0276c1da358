import { refusalText, vnd } from "@motcua/messages";
import { Notice } from "@motcua/ui";
import type { SeenDossier } from "../api/trpc.ts";
import { Facts, type Fact } from "../frame/facts.tsx";
import { Section } from "../frame/section.tsx";
import { useLanguage } from "../language/language.tsx";

/** Phí, lệ phí: not configured is not free. */
export function FeeSection({ seen }: { readonly seen: SeenDossier }) {
  const { language, texts } = useLanguage();
  const words = texts.dossier;
  const { fee, feeRefusal, paidVnd, receivedAt } = seen.dossier;
  const waived = fee?.waived ?? [];
  return (
    <Section title={words.fee}>
      {feeRefusal !== null && (
        <Notice tone="warning" title={words.feeStops(refusalText(feeRefusal, language).title)} language={language} />
      )}
      {fee === null && feeRefusal === null && <p>{receivedAt === null ? words.feeBefore : words.feeNone}</p>}
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
      {waived.length > 0 && (
        <Facts
          facts={waived.map(({ title, exemption, evidence }): Fact => [
            `${words.feeWaived}: ${title}`,
            `${exemption} (${evidence})`,
          ])}
        />
      )}
    </Section>
  );
}
