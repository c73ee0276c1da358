import { channelText, citizenTexts, feeText, vnd } from "@motcua/messages";
import { Table } from "@motcua/ui";
import type { ReactNode } from "react";
import type { FeeLineOfChannel } from "./page-request.ts";
import type { PageOf } from "./page-of.ts";
import { sourceText } from "./source-text.ts";

/** Phí, lệ phí: per channel, or per page and copy where it is counted so. */
export function ProcedureFees({ request }: { readonly request: PageOf<"procedure"> }): ReactNode {
  const { language, procedure } = request;
  const { procedure: words } = citizenTexts[language];
  const exemptions = distinct(procedure.fees.flatMap((fee) => fee.exemptions));
  const sources = distinct(procedure.fees.map(({ source }) => sourceText(source)));
  return (
    <>
      <h2 id="fee">{words.fee}</h2>
      <Amounts request={request} />
      {exemptions.length > 0 && (
        <p>
          {words.feeExempt}: <span lang="vi">{exemptions.join("; ")}</span>.
        </p>
      )}
      {sources.length > 0 && (
        <p className="quiet">
          {words.source}: <span lang="vi">{sources.join("; ")}</span>
        </p>
      )}
    </>
  );
}

const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)];

function Amounts({ request: { language, procedure, fees } }: { readonly request: PageOf<"procedure"> }): ReactNode {
  const { procedure: words } = citizenTexts[language];
  const isInWords = procedure.fees.some(({ amount }) => amount.by === "unlabelled");
  const isInCurrency = procedure.fees.some(({ amount }) => amount.by === "foreign-currency");
  if (isInWords || isInCurrency || fees.some(({ isPerUnit }) => isPerUnit)) {
    return (
      <>
        <ul>
          {procedure.fees.map(({ id, title, amount }) => (
            <li key={id}>
              <span lang="vi">{title}</span>: {feeText(amount, language)}
            </li>
          ))}
        </ul>
        {isInWords && <p>{words.feeInWords}</p>}
      </>
    );
  }
  if (fees.every(({ fee }) => fee === null)) return <p>{words.feeUnset}</p>;
  const amount = ({ fee }: FeeLineOfChannel): string =>
    fee === null ? words.feeUnset : fee.totalVnd === 0 ? words.feeFree : vnd(fee.totalVnd, language);
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
