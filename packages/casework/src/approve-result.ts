import { dayOf, decide, yearOf, type Dossier, type Facts, type LaterAct, type Result } from "@motcua/domain";
import { actOnDossier, type ActRefusal, type Target } from "./act-on-dossier.ts";
import { nothing } from "./nothing-signed.ts";
import type { Caller, Desk, Transaction } from "./ports.ts";

/** Ký hiệu of a refusal as a result. */
const REFUSAL_SYMBOL = "TC";

/** Phê duyệt: number and date go into the page, then the draft waits for the signature. A renewed approval keeps its number. */
export const approveResult = (desk: Desk, caller: Caller, target: Target): Promise<Result<Dossier, ActRefusal>> =>
  actOnDossier(desk, caller, {
    target,
    act: async (dossier, tx, facts) => {
      const blank = {
        type: "approve",
        resultNumber: "",
        draft: nothing.file,
        signaturePlace: { page: 1, x: 0, y: 0, width: 0, height: 0 },
      } as const;
      // Nothing is drawn and no number is taken for an approval that will be refused.
      return decide(dossier, blank, facts).ok ? draftResult(desk, caller, { dossier, tx, facts }) : blank;
    },
  });

interface Drafting {
  readonly dossier: Dossier;
  readonly tx: Transaction;
  readonly facts: Facts;
}

async function draftResult(
  desk: Desk,
  caller: Caller,
  { dossier, tx, facts: { procedure, pack, at } }: Drafting,
): Promise<LaterAct> {
  const issuedOn = dayOf(at);
  const agency = pack.offices.find((office) => office.id === dossier.office)?.agency ?? dossier.office;
  const symbol = dossier.proposal?.outcome === "refuse" ? REFUSAL_SYMBOL : procedure.results[0].symbol;
  const number =
    dossier.result?.number ??
    `${String(await tx.nextResultNumber(agency, yearOf(issuedOn))).padStart(2, "0")}/${symbol}`;
  const drawn = await desk.documents.result({
    dossier,
    events: [],
    procedure,
    pack,
    number,
    issuedOn,
    approver: caller.actor,
  });
  return {
    type: "approve",
    resultNumber: number,
    draft: await desk.files.put(drawn.pdf, "application/pdf"),
    signaturePlace: drawn.signaturePlace,
  };
}
