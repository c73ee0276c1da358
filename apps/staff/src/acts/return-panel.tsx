import { RadioGroup, TextInput } from "@motcua/ui";
import { useLanguage } from "../language/language.tsx";
import { ActForm } from "./act-form.tsx";
import { useKept } from "./acting.ts";

type By = "counter" | "post";

const BY = "act-by";
const RECEIVER = "act-receiver";
const IDENTITY = "act-identity";

const isBy = (value: string): value is By => value === "counter" || value === "post";

/** Trả kết quả: who took it and what paper was seen. */
export function ReturnPanel() {
  const { language, texts } = useLanguage();
  const words = texts.acts.giveBack;
  const [by, setBy] = useKept<By | null>("by", null);
  const [receiver, setReceiver] = useKept("receiver", "");
  const [identitySeen, setIdentitySeen] = useKept("identity", "");
  const request = () => {
    const problems = [
      ...(by === null ? [{ field: BY, text: words.byMissing }] : []),
      ...(receiver.trim() === "" ? [{ field: RECEIVER, text: words.receiverMissing }] : []),
      ...(by !== "post" && identitySeen.trim() === "" ? [{ field: IDENTITY, text: words.identityMissing }] : []),
    ];
    return by === null || problems.length > 0
      ? problems
      : ({ type: "return-result", by, receiver, identitySeen } as const);
  };
  return (
    <ActForm request={request}>
      {(errorOf) => (
        <>
          <RadioGroup
            id={BY}
            label={words.by}
            error={errorOf(BY)}
            language={language}
            options={[
              { value: "counter", label: words.counter },
              { value: "post", label: words.post },
            ]}
            value={by ?? undefined}
            onChoose={(value) => isBy(value) && setBy(value)}
          />
          <TextInput
            id={RECEIVER}
            label={words.receiver}
            error={errorOf(RECEIVER)}
            language={language}
            maxLength={120}
            autoComplete="off"
            value={receiver}
            onChange={({ target }) => setReceiver(target.value)}
          />
          {by !== "post" && (
            <TextInput
              id={IDENTITY}
              label={words.identity}
              hint={words.identityHint}
              error={errorOf(IDENTITY)}
              language={language}
              maxLength={120}
              autoComplete="off"
              value={identitySeen}
              onChange={({ target }) => setIdentitySeen(target.value)}
            />
          )}
        </>
      )}
    </ActForm>
  );
}
