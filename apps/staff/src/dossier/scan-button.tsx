import { Button } from "@motcua/ui";
import { useRef } from "react";
import { useLanguage } from "../language/language.tsx";

interface Props {
  /** Of the paper, for whoever does not see the row. */
  readonly name: string;
  readonly isBusy: boolean;
  readonly onChoose: (file: File) => void;
}

const ACCEPTED = "application/pdf,image/jpeg,image/png";

/** Gắn bản quét: the browser's own file choice behind a button of the row. */
export function ScanButton({ name, isBusy, onChoose }: Props) {
  const { texts } = useLanguage();
  const words = texts.dossier;
  const box = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button look="link" aria-label={words.scanOf(name)} isBusy={isBusy} onClick={() => box.current?.click()}>
        {isBusy ? words.scanning : words.scan}
      </Button>
      <input
        ref={box}
        type="file"
        accept={ACCEPTED}
        hidden
        aria-label={words.scanOf(name)}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // The same file may be chosen again after a refusal.
          target.value = "";
          if (file) onChoose(file);
        }}
      />
    </>
  );
}
