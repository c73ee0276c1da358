import { parseDay, type Answers, type ResultKind } from "@motcua/domain";
import { maritalConclusion as words, plainConclusion, shortDayText } from "@motcua/messages";

/** Kết luận soạn sẵn for granting: what was declared, in the words the result needs. The officer compares and corrects it. */
export function draftedConclusion(result: ResultKind | undefined, answers: Answers): string {
  if (result === undefined) return "";
  return result.template === "marital-status-confirmation" ? maritalConclusion(answers) : plainConclusion(result.title);
}

function maritalConclusion(answers: Answers): string {
  const said = (field: string): string => String(answers[field] ?? "").trim() || "…";
  const on = (field: string): string => {
    const day = parseDay(said(field));
    return day === null ? "…" : shortDayText(day);
  };
  switch (answers["marital-status"]) {
    case "never-married":
      return words.neverMarried;
    case "married":
      return words.married(
        said("spouse-full-name"),
        words.marriageCertificate(
          said("marriage-certificate-number"),
          on("marriage-registered-on"),
          said("marriage-registered-at"),
        ),
      );
    case "divorced": {
      const kind = words.divorcePaper[said("divorce-paper") as keyof typeof words.divorcePaper] ?? "…";
      return words.divorced(
        words.courtPaper({ kind, number: said("divorce-number"), on: on("divorce-on"), by: said("divorce-court") }),
      );
    }
    case "widowed":
      return words.widowed(
        said("late-spouse-full-name"),
        words.deathRecord(said("death-record-number"), on("death-recorded-on"), said("death-recorded-at")),
      );
    default:
      return "";
  }
}
