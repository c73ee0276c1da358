import type { InventedCitizen } from "@motcua/api/invented-people";
import type { Api } from "./api-of.ts";
import { PROCEDURE } from "./marital-status-form.ts";

export interface FiledDossier {
  readonly id: string;
  readonly trackingCode: string;
}

/** What this person answers in the e-form of the marital status. */
export const answersOf = (person: InventedCitizen) => ({
  "asking-for": "self",
  "requester-full-name": person.name,
  "requester-personal-number": person.personalNumber,
  "requester-born-on": person.bornOn,
  "requester-residence": person.address,
  "requester-phone": person.phone,
  "person-sex": "female",
  "person-ethnic-group": "Kinh",
  "person-nationality": "Việt Nam",
  period: "now",
  "marital-status": "never-married",
  purpose: "property",
  "earlier-certificate": "no",
  exemption: "none",
  declaration: ["truthful"],
});

/** A dossier of this person, filed without walking through the pages. */
export async function filedDossier(
  { citizen }: Api,
  person: InventedCitizen,
  { email }: { readonly email?: string } = {},
): Promise<FiledDossier> {
  const { id, revision } = await citizen.beginDraft.mutate({ procedure: PROCEDURE });
  await citizen.saveDraft.mutate({
    id,
    revision,
    change: {
      answers: answersOf(person),
      phone: person.phone,
      ...(email !== undefined && { email }),
      address: person.address,
      returnBy: "online",
    },
  });
  return citizen.submit.mutate({ id });
}
