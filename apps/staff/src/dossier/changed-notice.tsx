import { eventText, shortMomentText } from "@motcua/messages";
import { Button, Notice } from "@motcua/ui";
import type { SeenDossier } from "../api/trpc.ts";
import { useLanguage } from "../language/language.tsx";

interface Props {
  readonly seen: SeenDossier;
  /** The sequence this person had in front of him. */
  readonly since: number;
  readonly isStillPossible: boolean;
  readonly onSeen: () => void;
  readonly onClose: () => void;
}

const takeFocus = (box: HTMLElement | null): void => box?.focus();

/** Hồ sơ vừa thay đổi: what others did meanwhile, before anything is done on top of it. */
export function ChangedNotice({ seen, since, isStillPossible, onSeen, onClose }: Props) {
  const { language, texts } = useLanguage();
  const words = texts.dossier;
  const steps = seen.events.slice(since);
  return (
    <div ref={takeFocus} tabIndex={-1} className="problem-box">
      <Notice tone="warning" title={words.changedTitle} isLive language={language}>
        <p>{steps.length > 0 ? words.changedBy : words.changedUnknown}</p>
        <ul>
          {steps.map((event, at) => {
            const { title, detail, by } = eventText(event, language, "staff");
            return (
              <li key={since + at}>
                <strong>{title}</strong> · {shortMomentText(event.at)} · {by}
                {detail !== null && <> · {detail}</>}
              </li>
            );
          })}
        </ul>
        {!isStillPossible && <p>{words.noLonger}</p>}
        <Button look="secondary" onClick={isStillPossible ? onSeen : onClose}>
          {isStillPossible ? words.seen : texts.acts.cancel}
        </Button>
      </Notice>
    </div>
  );
}
