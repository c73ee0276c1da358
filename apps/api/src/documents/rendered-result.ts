import type { Documents } from "@motcua/casework";
import { momentAt, parseDay, type FormField, type Procedure } from "@motcua/domain";
import { renderResult, type Result, type SignaturePlace } from "@motcua/documents";
import { shortDayText } from "@motcua/messages";
import { followUrl, officeOf, signatoryOf } from "./heading.ts";
import { maritalStatusPaper } from "./marital-status-paper.ts";

type ResultPrinting = Parameters<Documents["result"]>[0];

/** Kết quả giải quyết, number and date already in the page. */
export function renderedResult(
  printing: ResultPrinting,
  publicUrl: string,
): { readonly pdf: Uint8Array; readonly signaturePlace: SignaturePlace } {
  const { procedure, dossier } = printing;
  const { agency } = officeOf(printing);
  const frame = {
    office: { parent: agency.superior, name: agency.name, place: agency.place },
    number: printing.number,
    issuedAt: momentAt(printing.issuedOn, 0),
    dossierCode: dossier.code ?? dossier.trackingCode,
    verifyUrl: followUrl(printing, publicUrl),
    signatory: signatoryOf(printing, printing.approver.name),
    recipients: ["Như trên", "Lưu: VT"],
  };
  const body =
    procedure.results[0].template === "marital-status-confirmation" ? maritalStatusPaper(dossier) : decision(printing);
  const { pdf, signaturePlace } = renderResult({ ...frame, ...body } satisfies Result);
  return { pdf, signaturePlace };
}

/** Which earlier document this one corrects or replaces, as it must say itself. */
function mending({ mends }: ResultPrinting): readonly string[] {
  if (!mends) return [];
  const earlier = `Văn bản số ${mends.number} ngày ${shortDayText(mends.issuedOn)}`;
  return mends.kind === "correction"
    ? [`Văn bản này đính chính ${earlier}.`]
    : [`Văn bản này thay thế ${earlier}; văn bản bị thay thế không còn hiệu lực.`];
}

function decision(printing: ResultPrinting) {
  const { procedure, dossier } = printing;
  return {
    template: "general-decision" as const,
    title: procedure.results[0].title,
    summary: procedure.title,
    bases: procedure.legalBasis.slice(0, 4).map((basis) => basis.title),
    paragraphs: [
      ...mending(printing),
      ...(dossier.proposal?.conclusion ?? "").split(/\n+/).filter((line) => line.trim() !== ""),
    ],
    facts: [
      { label: "Chủ hồ sơ", value: dossier.owner.fullName },
      { label: "Số định danh cá nhân", value: dossier.owner.personalNumber },
      { label: "Nơi cư trú", value: dossier.owner.address },
      ...answeredFacts(procedure, dossier.answers).slice(0, 12),
    ],
  };
}

/** Answers with their labels, as a person reads them. */
function answeredFacts(
  procedure: Procedure,
  answers: Readonly<Record<string, string | readonly string[]>>,
): readonly { readonly label: string; readonly value: string }[] {
  return procedure.form.pages
    .flatMap((page) => page.fields)
    .flatMap((field) => {
      const given = answers[field.id];
      return given === undefined || given.length === 0
        ? []
        : [{ label: field.label.vi, value: answerText(field, given) }];
    });
}

function answerText(field: FormField, given: string | readonly string[]): string {
  const values = typeof given === "string" ? [given] : given;
  const shown = values.map((value) => {
    if (field.kind === "choice" || field.kind === "choices")
      return field.options.find((option) => option.value === value)?.label.vi ?? value;
    const on = field.kind === "day" ? parseDay(value) : null;
    return on ? shortDayText(on) : value;
  });
  return shown.join("; ");
}
