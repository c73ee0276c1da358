import { readAmount, vnd } from "@motcua/messages";
import { RadioGroup, TextInput } from "@motcua/ui";
import { useState } from "react";
import type { SeenDossier } from "../api/trpc.ts";
import { useLanguage } from "../language/language.tsx";
import { ActForm } from "./act-form.tsx";
import { typedVnd } from "./typed-vnd.ts";

type Means = "cash" | "transfer";

const AMOUNT = "act-vnd";
const MEANS = "act-means";

const isMeans = (value: string): value is Means => value === "cash" || value === "transfer";

/** Thu phí, lệ phí: exactly what is owed. */
export function PayFeePanel({ seen }: { readonly seen: SeenDossier }) {
  const { language, texts } = useLanguage();
  const words = texts.acts.payFee;
  const { owedVnd } = seen;
  const [amount, setAmount] = useState(() => (owedVnd > 0 ? vnd(owedVnd, "vi").replace(" đồng", "") : ""));
  const [means, setMeans] = useState<Means | null>(null);
  const given = typedVnd(amount);
  const request = () => {
    if (given !== owedVnd)
      return [{ field: AMOUNT, text: owedVnd > 0 ? words.vndWrong(vnd(owedVnd, language)) : words.nothingOwed }];
    if (means === null) return [{ field: MEANS, text: words.meansMissing }];
    return { type: "pay-fee", vnd: given, means } as const;
  };
  return (
    <ActForm request={request}>
      {(errorOf) => (
        <>
          <TextInput
            id={AMOUNT}
            label={words.vnd}
            hint={given === null ? undefined : words.inWords(readAmount(given))}
            error={errorOf(AMOUNT)}
            language={language}
            room={12}
            inputMode="numeric"
            autoComplete="off"
            value={amount}
            onChange={({ target }) => setAmount(target.value)}
          />
          <RadioGroup
            id={MEANS}
            label={words.means}
            error={errorOf(MEANS)}
            language={language}
            options={[
              { value: "cash", label: words.cash },
              { value: "transfer", label: words.transfer },
            ]}
            value={means ?? undefined}
            onChoose={(value) => isMeans(value) && setMeans(value)}
          />
        </>
      )}
    </ActForm>
  );
}
