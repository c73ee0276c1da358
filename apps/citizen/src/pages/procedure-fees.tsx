import { channelText, citizenTexts, feeText, vnd } from "@motcua/messages";
import { Table } from "@motcua/ui";
import type { ReactNode } from "react";
import type { FeeLineOfChannel } from "./page-request.ts";
import type { PageOf } from "./page-of.ts";
import { sourceText } from "./source-text.ts";

/** Phí, lệ phí: per channel, or per page and copy where it is counted so. */
export function ProcedureFees({ request }: { readonly request: PageOf<"procedure"> }): ReactNode {
  const { language, procedure, fees } = request;
  const { procedure: words } = citizenTexts[language];
  const isCounted = fees.some(({ isPerUnit }) => isPerUnit);
  return (
    <>
      <h2 id="fee">{words.fee}</h2>
      {isCounted ? (
        <ul>
          {procedure.fees.map(({ id, title, amount }) => (
            <li key={id}>
              <span lang={language === "vi" ? undefined : "vi"}>{title}</span>: {feeText(amount, language)}
            </li>
          ))}
        </ul>
      ) : (
        <FeeTable fees={fees} request={request} />
      )}
      {procedure.fees.map(({ id, exemptions, source }) => (
        <div key={id} lang={language === "vi" ? undefined : "vi"}>
          {exemptions.length > 0 && (
            <p>
              {words.feeExempt}: {exemptions.join("; ")}.
            </p>
          )}
          <p className="quiet">
            {words.source}: {sourceText(source)}
          </p>
        </div>
      ))}
    </>
  );
}

function FeeTable({ fees, request: { language } }: { readonly fees: readonly FeeLineOfChannel[]; readonly request: PageOf<"procedure"> }): ReactNode {
  const { procedure: words } = citizenTexts[language];
  const amount = ({ fee }: FeeLineOfChannel): string => (fee === null ? words.feeUnset : fee.totalVnd === 0 ? words.feeFree : vnd(fee.totalVnd, language));
  return (
    <Table
      caption={words.feeCaption}
      columns={[
        { key: "channel", header: words.feeChannel, cell: ({ channel }) => channelText(channel, language) },
        { key: "amount", header: words.feeAmount, cell: amount },
      ]}
      rows={fees}
      rowKey={({ channel }) => channel}
    />
  );
}
