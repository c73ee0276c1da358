import type { Law, MailRoom } from "@motcua/casework";
import { emailText, smsText } from "@motcua/messages";

interface Addresses {
  /** Of the portal, without a slash at the end. */
  readonly publicUrl: string;
  /** The tenant that answers there. */
  readonly defaultTenant: string;
}

/** Lời báo tin: of the office that holds the dossier, with the page where its code can be looked up. */
export const writeNotification =
  (law: Pick<Law, "pack">, { publicUrl, defaultTenant }: Addresses): MailRoom["write"] =>
  ({ tenant, event, code, procedureTitle, office: id }, medium) => {
    const pack = law.pack(tenant);
    const office = pack?.offices.find((each) => each.id === id);
    const [host] = pack?.hosts ?? [];
    const portal = tenant === defaultTenant || host === undefined ? publicUrl : `https://${host}`;
    const facts = {
      event,
      code,
      procedureTitle,
      officeName: (medium === "sms" ? office?.shortName : office?.name) ?? id,
      officePhone: office?.phone ?? pack?.contact.hotline ?? "",
      followUrl: `${portal}/theo-doi?ma=${encodeURIComponent(code)}`,
    };
    if (medium === "sms") return { subject: "", text: smsText(facts) };
    const { subject, body } = emailText(facts);
    return { subject, text: body };
  };
