import { indicatorText } from "@motcua/messages";
import { VisuallyHidden } from "@motcua/ui";
import type { ReportView } from "../api/trpc.ts";
import { useLanguage } from "../language/language.tsx";

/** Tên chỉ số, with its formula and its source one press away. */
export function IndicatorName({ line }: { readonly line: ReportView["indicators"][number] }) {
  const { language, texts } = useLanguage();
  const words = texts.reports;
  const { definition } = line;
  if (definition === null)
    return (
      <>
        {line.id} <span className="quiet">{words.formulaChanged}</span>
      </>
    );
  const { formula, source } = definition;
  return (
    <>
      {indicatorText(definition, language)}{" "}
      <details className="definition">
        <summary>
          {words.definition}
          <VisuallyHidden>: {indicatorText(definition, language)}</VisuallyHidden>
        </summary>
        <p lang="vi">{words.formula(formula.numerator, formula.denominator)}</p>
        <p>
          {words.source}:{" "}
          <span lang="vi">{[source.document, source.clause, source.note].filter(Boolean).join(", ")}</span>
        </p>
      </details>
    </>
  );
}
