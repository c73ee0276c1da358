import { answerFaultText, staffTexts, type Language } from "@motcua/messages";
import type { SummedProblem } from "@motcua/ui";
import type { OfferedProcedure } from "../api/trpc.ts";
import { paperName } from "../form/paper-name.ts";
import type { WalkInFault } from "./walk-in-faults.ts";

/** A fault in words, with the field it leads to. */
export const walkInProblem = (fault: WalkInFault, procedure: OfferedProcedure, language: Language): SummedProblem => ({
  field: fault.at,
  text: textOf(fault, procedure, language),
});

function textOf(fault: WalkInFault, procedure: OfferedProcedure, language: Language): string {
  const words = staffTexts[language].counter;
  switch (fault.kind) {
    case "choose":
      return words.choose(words[fault.what]);
    case "person": {
      const label = words[fault.what];
      return answerFaultText(
        fault.fault,
        fault.whose === "owner" ? words.ofOwner(label) : words.ofApplicant(label),
        language,
      );
    }
    case "answer": {
      const field = procedure.form.pages.flatMap((page) => page.fields).find((each) => each.id === fault.field);
      return answerFaultText(fault.fault, field?.label[language] ?? fault.field, language);
    }
    case "postal-number":
      return words.fill(words.postalNumber);
    case "postal-items":
      return words.postalItemsWrong;
    case "moment":
      return staffTexts[language].deskActs.when.wrong;
    case "count":
      return words.count;
    case "paper-missing": {
      const component = procedure.components.find(({ code }) => code === fault.component);
      return words.paperMissing(component ? paperName(component, language) : fault.component);
    }
    case "evidence":
      return staffTexts[language].exemption.evidenceMissing;
    case "postal-address":
      return words.fill(words.postalAddress);
  }
}
