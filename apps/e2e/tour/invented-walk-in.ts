import { randomUUID } from "node:crypto";
import type { AppRouter } from "@motcua/trpc";
import type { inferRouterInputs } from "@trpc/server";
import { filledForm, INVENTED, type Offered } from "../people/filled-form.ts";

type Filing = inferRouterInputs<AppRouter>["staff"]["receiveAtCounter"];

interface Visit {
  readonly office: string;
  readonly name: string;
  readonly channel: "counter" | "post";
}

/** Người dân hư cấu at the counter, with a form of any procedure filled in somehow. */
export function inventedWalkIn(procedure: Offered, { office, name, channel }: Visit): Filing {
  const person = {
    fullName: name,
    personalNumber: INVENTED.personalNumber,
    phone: INVENTED.phone,
    address: INVENTED.address,
  };
  const [kase] = procedure.cases;
  const [returnBy] = procedure.returnChannels;
  if (kase === undefined || returnBy === undefined) throw new Error(`${procedure.code} has no case or no return`);
  return {
    id: randomUUID(),
    procedure: procedure.code,
    office,
    caseCode: kase.code,
    channel,
    owner: person,
    applicant: person,
    answers: filledForm(procedure, name),
    papers: procedure.components
      .filter(({ need }) => need === "required")
      .map(({ code, title }) => ({ component: code, title, originals: 1, certified: 0, photocopies: 0 })),
    returnBy,
    ...(returnBy === "post" ? { postalAddress: INVENTED.address } : {}),
    units: 1,
    pagesOfOriginal: 1,
  };
}
