import { dueText } from "@motcua/messages";
import { Button, DueExplanation, Notice } from "@motcua/ui";
import { Link } from "wouter";
import type { Outputs } from "../api/trpc.ts";
import { NewTabLink } from "../frame/new-tab-link.tsx";
import { useLanguage } from "../language/language.tsx";
import { files, paths } from "../paths.ts";

export type Received = Outputs["staff"]["receiveAtCounter"] & {
  /** Kept because it is not complete. */
  readonly isKept: boolean;
};

const takeFocus = (box: HTMLElement | null): void => box?.focus();

/** Đã tiếp nhận: the code large enough to read aloud, the date and why, the receipt, and the next person. */
export function ReceivedWalkIn({ received, onNext }: { readonly received: Received; readonly onNext: () => void }) {
  const { language, texts } = useLanguage();
  const words = texts.dossier;
  const { id, code, due } = received;
  if (received.isKept || received.isToScan) return <KeptWalkIn received={received} onNext={onNext} />;
  if (code === null) return <TakenInWalkIn received={received} onNext={onNext} />;
  return (
    <div ref={takeFocus} tabIndex={-1} className="problem-box">
      <Notice tone="success" title={words.receivedTitle} language={language}>
        <p className="big-code">
          {words.receivedCode}: <Link href={paths.dossier(id)}>{code}</Link>
        </p>
        {due !== null && (
          <p>
            {words.due}: <strong>{dueText(due, language)}</strong>
          </p>
        )}
        <div className="buttons">
          <NewTabLink href={files.form(id, "receipt")} className="button">
            {words.printReceipt}
          </NewTabLink>
          <Button look="secondary" onClick={onNext}>
            {words.nextWalkIn}
          </Button>
        </div>
        {due !== null && <DueExplanation due={due} language={language} level={2} />}
      </Notice>
    </div>
  );
}

/** Đã nhận thay: it has a code to follow; the office that decides gives it its own and the date. */
function TakenInWalkIn({ received, onNext }: { readonly received: Received; readonly onNext: () => void }) {
  const { language, texts } = useLanguage();
  const words = texts.counter;
  return (
    <div ref={takeFocus} tabIndex={-1} className="problem-box">
      <Notice tone="success" title={words.takenInTitle} language={language}>
        <p className="big-code">
          {texts.dossier.trackingCode}: <Link href={paths.dossier(received.id)}>{received.trackingCode}</Link>
        </p>
        <p>{words.takenInNext}</p>
        <Button look="secondary" onClick={onNext}>
          {texts.dossier.nextWalkIn}
        </Button>
      </Notice>
    </div>
  );
}

/** Chưa tiếp nhận: not complete, or not scanned yet; what is left to do is done on its own page. */
function KeptWalkIn({ received, onNext }: { readonly received: Received; readonly onNext: () => void }) {
  const { language, texts } = useLanguage();
  const words = texts.counter;
  return (
    <div ref={takeFocus} tabIndex={-1} className="problem-box">
      <Notice tone="warning" title={received.isKept ? words.keptTitle : words.toScanTitle} language={language}>
        <p>{received.isKept ? words.keptNext : words.toScanNext}</p>
        <div className="buttons">
          <Link href={paths.dossier(received.id)} className="button">
            {words.openKept}
          </Link>
          <Button look="secondary" onClick={onNext}>
            {texts.dossier.nextWalkIn}
          </Button>
        </div>
      </Notice>
    </div>
  );
}
