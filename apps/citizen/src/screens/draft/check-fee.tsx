import { filingTexts, vnd } from "@motcua/messages";
import { SummaryList } from "@motcua/ui";
import type { ReactNode } from "react";
import { feeToPay } from "../../filing/fee-to-pay.ts";
import type { Standing } from "../../filing/steps.ts";
import { useLanguage } from "../../portal/language.ts";

/** Tiền phải nộp, before one submits. */
export function CheckFee({ standing }: { readonly standing: Standing }): ReactNode {
  const language = useLanguage();
  const { filing } = filingTexts[language];
  const fee = feeToPay(standing);
  return (
    <>
      <h2>{filing.feeSection}</h2>
      {fee === null && <p>{filing.feeLater}</p>}
      {fee?.totalVnd === 0 && <p>{filing.feeFree}</p>}
      {fee !== null && fee.totalVnd > 0 && (
        <>
          <SummaryList
            language={language}
            rows={[
              ...fee.lines.map(({ id, title, vnd: amount }) => ({
                key: id,
                question: title,
                answer: vnd(amount, language),
              })),
              ...(fee.lines.length > 1
                ? [{ key: "total", question: filing.feeTotal, answer: vnd(fee.totalVnd, language) }]
                : []),
            ]}
          />
          <p>{filing.feeWhen}</p>
        </>
      )}
    </>
  );
}
