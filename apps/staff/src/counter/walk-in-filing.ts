import { askedAnswers, tidyPersonalNumber, tidyPhone } from "@motcua/domain";
import type { Inputs, OfferedProcedure } from "../api/trpc.ts";
import { countedPapers } from "../form/paper-counts.ts";
import { applicantOf, countedComponents, quantities, type TypedPerson, type WalkIn } from "./walk-in.ts";

type Filing = Inputs["staff"]["receiveAtCounter"];

/** What is sent to the server. Only a form without faults is turned into one. */
export function walkInFiling(walkIn: WalkIn, procedure: OfferedProcedure): Filing {
  const { id, office, caseCode, channel, returnBy, postalAddress } = walkIn;
  if (channel === null || returnBy === null) throw new Error("a walk-in is filed only when nothing is left to choose");
  return {
    id,
    procedure: procedure.code,
    office,
    caseCode,
    channel,
    owner: personOf(walkIn.owner),
    applicant: personOf(applicantOf(walkIn)),
    answers: mutableAnswers(walkIn, procedure),
    papers: countedPapers(walkIn.counts, countedComponents(procedure)),
    returnBy,
    ...(returnBy === "post" ? { postalAddress: postalAddress.trim() } : {}),
    ...quantities(walkIn, procedure),
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
