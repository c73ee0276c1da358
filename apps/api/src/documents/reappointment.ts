import type { Printing } from "@motcua/casework";
import { renderReappointment } from "@motcua/documents";
import { channelText } from "@motcua/messages";
import { heading, momentOf, officeOf, officerOf, signatoryOf } from "./heading.ts";

/** Mẫu 04. */
export function reappointment(printing: Printing, publicUrl: string): Uint8Array {
  const { dossier } = printing;
  const letter = printing.events.findLast((event) => event.type === "reappointed");
  if (!letter || !dossier.dueOriginal) throw new Error("no new date was given");
  const { office, agency } = officeOf(printing);
  return renderReappointment({
    ...heading(printing, publicUrl, momentOf(printing, "reappointed")),
    receivedAt: dossier.receivedAt ?? dossier.submittedAt,
    promisedAt: dossier.dueOriginal.at,
    postponedTo: letter.data.due.at,
    responsibleUnit: agency.name,
    reason: letter.data.reason,
    returnTo: dossier.returnBy === "counter" ? office.shortName : channelText(dossier.returnBy, "vi"),
    signatory: signatoryOf(printing, officerOf(printing, "reappointed").name),
    recipients: ["Như trên", office.shortName, "Lưu: VT"],
  }).pdf;
}
