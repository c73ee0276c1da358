import {
  dayOf,
  decidingAgency,
  yearOf,
  type Dossier,
  type Facts,
  type FileRef,
  type SignaturePlace,
} from "@motcua/domain";
import type { Caller, Desk, MendedResult, Transaction } from "./ports.ts";

/** Ký hiệu of a refusal as a result. */
const REFUSAL_SYMBOL = "TC";

/** Dự thảo kết quả: numbered, dated and drawn, waiting for the signature. */
export interface DraftedResult {
  readonly resultNumber: string;
  readonly draft: FileRef;
  readonly signaturePlace: SignaturePlace;
}

/** Stands where a draft will stand while the domain is only asked whether it would allow one. */
export const undrafted: DraftedResult = {
  resultNumber: "",
  draft: { sha256: "", mediaType: "application/pdf", bytes: 0 },
  signaturePlace: { page: 1, x: 0, y: 0, width: 0, height: 0 },
};

interface Drafting {
  readonly dossier: Dossier;
  readonly tx: Transaction;
  readonly facts: Facts;
  /** Of a draft that is only dated again. */
  readonly number?: string;
  readonly mends?: MendedResult;
}

/** Number and date go into the page; the number is the agency's next of the year (NĐ 30/2020, Điều 15). */
export async function draftResult(
  desk: Desk,
  caller: Caller,
  { dossier, tx, facts: { procedure, pack, at }, number, mends }: Drafting,
): Promise<DraftedResult> {
  const issuedOn = dayOf(at);
  const agency = decidingAgency({ office: dossier.office, procedure: procedure.code, pack }) ?? dossier.office;
  const symbol = dossier.proposal?.outcome === "refuse" ? REFUSAL_SYMBOL : procedure.results[0].symbol;
  const resultNumber =
    number ?? `${String(await tx.nextResultNumber(agency, yearOf(issuedOn))).padStart(2, "0")}/${symbol}`;
  const drawn = await desk.documents.result({
    dossier,
    events: [],
    procedure,
    pack,
    number: resultNumber,
    issuedOn,
    approver: caller.actor,
    ...(mends && { mends }),
  });
  return {
    resultNumber,
    draft: await desk.files.put(drawn.pdf, "application/pdf"),
    signaturePlace: drawn.signaturePlace,
  };
}

/** The version that the present one was made to mend. */
export function mendedBefore({ earlierResults }: Dossier): MendedResult | undefined {
  const earlier = earlierResults.at(-1);
  return (
    earlier && {
      kind: earlier.standing === "corrected" ? "correction" : "replacement",
      number: earlier.number,
      issuedOn: earlier.issuedOn,
    }
  );
}
