import { citizenTexts, phasesText, vnd } from "@motcua/messages";
import type { ReactNode } from "react";
import type { PageOf } from "./page-of.ts";

/** Tóm tắt: how long and how much, before anybody scrolls. */
export function ProcedureGlance({
  request: { language, limits, fees },
}: {
  readonly request: PageOf<"procedure">;
}): ReactNode {
  const { procedure: words } = citizenTexts[language];
  const [limit] = limits;
  const counted = fees.find(({ channel }) => channel === "online") ?? fees[0];
  const fee = counted === undefined || counted.isPerUnit ? null : counted.fee;
  return (
    <ul className="glance" aria-label={words.glance}>
      {limit !== undefined && (
        <li>
          {words.time}: <strong>{phasesText(limit.phases, language)}</strong>
          {limits.length > 1 && ` (${words.dependsOnCase})`}
        </li>
      )}
      {fee && (
        <li>
          {words.fee}: <strong>{fee.totalVnd === 0 ? words.feeFree : vnd(fee.totalVnd, language)}</strong>
        </li>
      )}
    </ul>
  );
}
