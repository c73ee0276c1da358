import type { Refusal } from "@motcua/domain";
import { refusalText } from "@motcua/messages";
import type { OpenOffice } from "./open-office.ts";

/** Why something was not done and what to do next, in both languages; `subject` is the dossier's code or what was asked. */
export function sayRefusal({ say, pack }: Pick<OpenOffice, "say" | "pack">, refusal: Refusal, subject = ""): false {
  const names = new Map([...pack.offices, ...pack.agencies].map(({ id, name }) => [id, name]));
  const [vi, en] = (["vi", "en"] as const).map((language) =>
    refusalText(refusal, language, (code) => names.get(code) ?? code),
  );
  say(`✗ ${subject}${subject === "" ? "" : ": "}${vi!.title}. ${vi!.next}`);
  say(`  ${en!.title}. ${en!.next}`);
  return false;
}
