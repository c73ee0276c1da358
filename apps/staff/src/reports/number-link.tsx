import { numberText } from "@motcua/messages";
import { VisuallyHidden } from "@motcua/ui";
import { Link } from "wouter";
import { useLanguage } from "../language/language.tsx";
import { reportAddress, type NumberOfReport, type ReportPlace } from "./report-address.ts";

interface Props {
  readonly count: number;
  /** Where the reader is; none where the number has no list, as in a frozen month. */
  readonly place: ReportPlace | null;
  readonly number: NumberOfReport;
  readonly name: string;
}

/** Một con số, that leads to the dossiers it counts. */
export function NumberLink({ count, place, number, name }: Props) {
  const { language, texts } = useLanguage();
  const text = numberText(count, language);
  if (place === null || count === 0) return text;
  return (
    <Link href={reportAddress({ ...place, number, page: 1 })}>
      {text}
      <VisuallyHidden>: {texts.reports.openList(name)}</VisuallyHidden>
    </Link>
  );
}
