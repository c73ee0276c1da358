import { pieceTexts, type Language } from "@motcua/messages";
import { useId, type ReactNode } from "react";
import { Button } from "../form/button.tsx";

export interface DialogProps {
  readonly title: ReactNode;
  readonly children: ReactNode;
  readonly onClose: () => void;
  readonly language?: Language;
}

/** Closing on the way out gives focus back to what opened it. */
const showModal = (dialog: HTMLDialogElement | null): (() => void) | undefined => {
  if (dialog === null) return undefined;
  dialog.showModal();
  return () => dialog.close();
};

/** Hộp thoại: open while it is rendered; Escape and the close button ask the owner to take it away. */
export function Dialog({ title, children, onClose, language = "vi" }: DialogProps) {
  const titleId = useId();
  return (
    <dialog
      ref={showModal}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClose={onClose}
    >
      <div className="dialog-head">
        <h2 id={titleId}>{title}</h2>
        <Button look="link" onClick={onClose}>
          {pieceTexts[language].close}
        </Button>
      </div>
      {children}
    </dialog>
  );
}
