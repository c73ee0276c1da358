import type { Documents, FormKind, Printing } from "@motcua/casework";
import { controlSheet } from "./control-sheet.ts";
import { reappointment } from "./reappointment.ts";
import { receipt } from "./receipt.ts";
import { refusalSlip, refusalAsResult } from "./refusal-slip.ts";
import { renderedResult } from "./rendered-result.ts";
import { stopNotice } from "./stop-notice.ts";
import { supplementRequest } from "./supplement-request.ts";

/** Turns dossiers into the models of the templates; knows both, and nothing else does. */
export function typstDocuments(publicUrl: string): Documents {
  const form: Record<FormKind, (printing: Printing, publicUrl: string) => Uint8Array> = {
    receipt,
    "supplement-request": supplementRequest,
    refusal: refusalSlip,
    "stop-notice": stopNotice,
    reappointment,
    "control-sheet": controlSheet,
  };
  return {
    form: async (kind, printing) => form[kind](printing, publicUrl),
    result: async (printing) =>
      printing.dossier.proposal?.outcome === "refuse"
        ? refusalAsResult(printing, publicUrl)
        : renderedResult(printing, publicUrl),
  };
}
