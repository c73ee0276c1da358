import type { Printing } from "@motcua/casework";
import { dayOf, type Moment } from "@motcua/domain";
import type { Circular, FormHeading, Office, Signatory } from "@motcua/documents";

/** TT 03/2025/TT-VPCP replaced TT 01/2018 on 15/09/2025; a dossier keeps the forms of its day. */
const circularOn = (day: string): Circular => (day < "2025-09-15" ? "01/2018/TT-VPCP" : "03/2025/TT-VPCP");

export const officeOf = ({ dossier, pack }: Printing) => {
  const office = pack.offices.find((each) => each.id === dossier.office);
  const agency = pack.agencies.find((each) => each.id === office?.agency);
  if (!office || !agency) throw new Error(`the pack has lost office ${dossier.office}`);
  return { office, agency };
};

/** Head of a paper of the centre itself. */
function deskHead(printing: Printing): Office {
  const { office, agency } = officeOf(printing);
  return { parent: agency.name, name: office.name, place: agency.place };
}

export const followUrl = (printing: Printing, publicUrl: string): string =>
  `${publicUrl}/theo-doi?ma=${encodeURIComponent(printing.dossier.code ?? printing.dossier.trackingCode)}`;

export const officerOf = (printing: Printing, ...types: readonly string[]): { readonly name: string } => ({
  name: printing.events.findLast((event) => types.includes(event.type))?.actor.name ?? "",
});

export const signatoryOf = (printing: Printing, fullName: string): Signatory => {
  const [first = "THỦ TRƯỞNG", ...rest] = officeOf(printing).agency.signatureLines;
  return { authority: [first, ...rest], fullName };
};

/** What every form bears. */
export function heading(printing: Printing, publicUrl: string, issuedAt: Moment): FormHeading {
  const { dossier, procedure, pack } = printing;
  const { office } = officeOf(printing);
  const { owner, applicant } = dossier;
  return {
    circular: circularOn(dayOf(dossier.receivedAt ?? dossier.submittedAt)),
    office: deskHead(printing),
    issuedAt,
    dossierCode: dossier.code ?? dossier.trackingCode,
    followUpUrl: followUrl(printing, publicUrl),
    applicant: {
      name: owner.fullName,
      ...(applicant.fullName === owner.fullName ? {} : { submittedBy: applicant.fullName }),
      identityNumber: owner.personalNumber,
      address: owner.address,
      phone: owner.phone,
      ...(owner.email ? { email: owner.email } : {}),
    },
    subject: procedure.title,
    contact: { name: office.shortName, phone: pack.contact.hotline, email: office.email, site: pack.contact.site },
  };
}

/** When an event of that type last happened; the paper bears that moment, so printing it again gives the same bytes. */
export const momentOf = (printing: Printing, ...types: readonly string[]): Moment =>
  printing.events.findLast((event) => types.includes(event.type))?.at ?? printing.dossier.submittedAt;
