import { askedAnswers, tidyPersonalNumber, tidyPhone } from "@motcua/domain";
import type { Inputs, OfferedProcedure } from "../api/trpc.ts";
import { claimedExemptions } from "../form/claimed-exemptions.ts";
import { countedPapers } from "../form/paper-counts.ts";
import { typedMoment } from "../form/typed-moment.ts";
import { channelOf, HELP_CONSENTS, HELP_REASONS, helpReasonOf, takenForOf } from "./desk-of.ts";
import { applicantOf, countedComponents, quantities, type TypedPerson, type WalkIn } from "./walk-in.ts";

type Filing = Inputs["staff"]["receiveAtCounter"];

/** What is sent to the server. Only a form without faults is turned into one. */
export function walkInFiling(walkIn: WalkIn, procedure: OfferedProcedure): Filing {
  const { id, office, caseCode, returnBy, postalAddress } = walkIn;
  const channel = channelOf(walkIn, procedure);
  const takenFor = takenForOf(walkIn, procedure);
  if (channel === null || returnBy === null) throw new Error("a walk-in is filed only when nothing is left to choose");
  return {
    id,
    procedure: procedure.code,
    office: takenFor === "" ? office : takenFor,
    caseCode,
    channel,
    owner: personOf(walkIn.owner),
    applicant: personOf(applicantOf(walkIn)),
    answers: mutableAnswers(walkIn, procedure),
    papers: countedPapers(walkIn.counts, countedComponents(procedure)),
    returnBy,
    ...(returnBy === "post" ? { postalAddress: postalAddress.trim() } : {}),
    exemptions: claimedExemptions(procedure.exemptible, walkIn.exemptions),
    ...quantities(walkIn, procedure),
    ...(takenFor === "" ? {} : { takenAt: office }),
    ...(channel === "online" ? { assisted: helpOf(walkIn, procedure) } : {}),
    ...(channel === "post" && walkIn.postalRecord.isKept ? { postalRecord: recordOf(walkIn) } : {}),
  };
}

function helpOf(walkIn: WalkIn, procedure: OfferedProcedure): NonNullable<Filing["assisted"]> {
  const reason = HELP_REASONS.find((each) => each === helpReasonOf(walkIn, procedure));
  const consent = HELP_CONSENTS.find((each) => each === walkIn.help.consent);
  if (reason === undefined || consent === undefined) throw new Error("help is filed with its reason and the consent");
  const note = walkIn.help.note.trim();
  return { reason, consent, ...(note === "" ? {} : { note }) };
}

function recordOf({ postalRecord }: WalkIn): NonNullable<Filing["postalRecord"]> {
  const { number, items, complete, signed } = postalRecord;
  const signedAt = typedMoment(signed);
  if (signedAt === null) throw new Error("a record is filed with the moment it was signed");
  return {
    number: number.trim(),
    items: Number(items),
    complete: complete === "yes",
    ...(signedAt === undefined ? {} : { signedAt }),
  };
}

function personOf({ fullName, personalNumber, phone, email, address }: TypedPerson): Filing["owner"] {
  return {
    fullName: fullName.trim().replaceAll(/\s+/g, " "),
    personalNumber: tidyPersonalNumber(personalNumber),
    phone: tidyPhone(phone) ?? phone.trim(),
    address: address.trim(),
    ...(email.trim() === "" ? {} : { email: email.trim() }),
  };
}

const mutableAnswers = ({ answers }: WalkIn, { form }: OfferedProcedure): Filing["answers"] =>
  Object.fromEntries(
    Object.entries(askedAnswers(form, answers)).map(([field, given]) => [
      field,
      typeof given === "string" ? given.trim() : [...given],
    ]),
  );
