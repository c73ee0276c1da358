import type { Printing } from "@motcua/casework";
import { renderReceipt, type Receipt } from "@motcua/documents";
import { channelText, limitText, segmentText } from "@motcua/messages";
import { feeCollection } from "./fee-collection.ts";
import { heading, momentOf, officeOf, officerOf } from "./heading.ts";

/** Mẫu 01. Renewed when a supplement or a proof gave a new date. */
export function receipt(printing: Printing, publicUrl: string): Uint8Array {
  const { dossier } = printing;
  const first = printing.events.find((event) => event.type === "received");
  const due = dossier.due ?? dossier.dueOriginal;
  if (!first || !due) throw new Error("a receipt is printed after reception");
  const second = dossier.phases.find((phase) => phase.startsOn === "obligation-proved");
  const model: Receipt = {
    ...heading(printing, publicUrl, momentOf(printing, "received", "supplement-accepted", "obligation-proved")),
    copy: "Giao khách hàng",
    feeCollection: feeCollection(dossier),
    components: received(printing),
    sets: 1,
    timeLimit: limitText(dossier.phases[0]!.limit, "vi"),
    receivedAt: first.at,
    dueAt: due.at,
    ...(second
      ? {
          secondStage: {
            waitsFor: "chứng từ hoàn thành nghĩa vụ tài chính",
            timeLimit: limitText(second.limit, "vi"),
            ...(dossier.obligation?.provedAt && dossier.due
              ? { receivedAt: dossier.obligation.provedAt, dueAt: dossier.due.at }
              : {}),
          },
        }
      : {}),
    dueReasons: due.segments
      .map((segment) => segmentText(segment, "vi"))
      .map(({ text, basis }) => (basis ? { text, source: basis } : { text })),
    returnTo:
      dossier.returnBy === "counter" ? officeOf(printing).office.shortName : channelText(dossier.returnBy, "vi"),
    officer: officerOf(printing, "received"),
  };
  return renderReceipt(model).pdf;
}

/** Thành phần hồ sơ: the declaration first, then every paper that came. */
function received({ dossier, procedure }: Printing): Receipt["components"] {
  const forms = procedure.components.filter((component) => component.need === "form").map(({ code }) => code);
  const papers = dossier.papers.filter(
    (paper) => paper.file || paper.originals + paper.certified + paper.photocopies > 0,
  );
  const declaration = dossier.channel === "online" ? "Tờ khai điện tử" : "Tờ khai, do cán bộ nhập theo lời khai";
  const isOnPaper = papers.some((paper) => forms.includes(paper.component));
  return [
    ...(isOnPaper ? [] : [{ name: declaration, originals: 0, certifiedCopies: 0, photocopies: 0 }]),
    ...papers.map((paper) => ({
      name: paper.file ? `${paper.title} (bản điện tử: ${paper.file.name})` : paper.title,
      originals: paper.originals,
      certifiedCopies: paper.certified,
      photocopies: paper.photocopies,
    })),
  ];
}
