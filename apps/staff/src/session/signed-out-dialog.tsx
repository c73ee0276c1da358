import { Button } from "@motcua/ui";
import { useId } from "react";
import { useLanguage } from "../language/language.tsx";
import { SignInForm } from "./sign-in-form.tsx";

interface Props {
  readonly account: string;
  readonly onSignedIn: () => void;
  readonly onLeave: () => void;
}

const showModal = (dialog: HTMLDialogElement | null): void => {
  if (dialog !== null && !dialog.open) dialog.showModal();
};

/** Phiên đã hết: signing in again over the screen keeps the place and what was typed. Escape does not lead around it. */
export function SignedOutDialog({ account, onSignedIn, onLeave }: Props) {
  const { texts } = useLanguage();
  const titleId = useId();
  return (
    <dialog
      ref={showModal}
      aria-labelledby={titleId}
      onCancel={(event) => event.preventDefault()}
      onClose={({ currentTarget }) => showModal(currentTarget)}
    >
      <h2 id={titleId}>{texts.signIn.expiredTitle}</h2>
      <p>{texts.signIn.expiredNext}</p>
      <SignInForm account={account} onSignedIn={onSignedIn} />
      <Button look="link" onClick={onLeave}>
        {texts.signIn.leave}
      </Button>
    </dialog>
  );
}
