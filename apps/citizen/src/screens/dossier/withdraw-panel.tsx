import { filingTexts } from "@motcua/messages";
import { Button, Dialog, LongTextInput } from "@motcua/ui";
import { useState, type ReactNode, type SubmitEvent } from "react";
import { api } from "../../portal/api.ts";
import { failureOf } from "../../portal/failure.ts";
import { failureText } from "../../portal/failure-text.ts";
import { useLanguage } from "../../portal/language.ts";

interface WithdrawPanelProps {
  readonly target: { readonly id: string; readonly sequence: number };
  readonly onDone: (said: string) => void;
}

/** Rút hồ sơ: with a reason, and after a second question. */
export function WithdrawPanel({ target: { id, sequence }, onDone }: WithdrawPanelProps): ReactNode {
  const language = useLanguage();
  const { dossier: words } = filingTexts[language];
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);

  const withdraw = async (): Promise<void> => {
    setBusy(true);
    try {
      await api.citizen.withdraw.mutate({ target: { id, sequence }, reason });
      setOpen(false);
      onDone(words.withdrawn);
    } catch (error) {
      setProblem(failureText(failureOf(error), language));
    } finally {
      setBusy(false);
    }
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (isBusy) return;
    if (reason.trim() !== "") void withdraw();
    else {
      setProblem(words.withdrawMissing);
      document.getElementById("withdraw-reason")?.focus();
    }
  };

  return (
    <div className="buttons">
      <Button look="secondary" onClick={() => setOpen(true)}>
        {words.withdraw}
      </Button>
      {isOpen && (
        <Dialog title={words.withdraw} onClose={() => setOpen(false)} language={language}>
          <p>{words.withdrawLead}</p>
          <form noValidate onSubmit={submit}>
            <LongTextInput
              id="withdraw-reason"
              label={words.withdrawReason}
              error={problem}
              language={language}
              value={reason}
              maxLength={2000}
              onChange={(event) => setReason(event.target.value)}
            />
            <div className="buttons">
              <Button type="submit" isBusy={isBusy}>
                {words.withdrawYes}
              </Button>
              <Button look="secondary" onClick={() => setOpen(false)}>
                {words.stay}
              </Button>
            </div>
          </form>
        </Dialog>
      )}
    </div>
  );
}
