import { actText } from "@motcua/messages";
import { Button } from "@motcua/ui";
import { useLanguage } from "../language/language.tsx";
import { weightOf, type Pressing } from "./act-order.ts";
import type { ScreenAct } from "./act-request.ts";

interface Props {
  readonly acts: readonly ScreenAct[];
  readonly pressing: Pressing;
  readonly open: ScreenAct | null;
  /** Id of the panel that a button opens. */
  readonly panel: string;
  readonly onChoose: (act: ScreenAct) => void;
}

/** Only the first nine have a key. */
export const MOST_KEYS = 9;

export const actButton = (act: ScreenAct): string => `do-${act}`;

/** Thanh việc: each act with its number key. */
export function ActBar({ acts, pressing, open, panel, onChoose }: Props) {
  const { language } = useLanguage();
  return (
    <ul className="acts">
      {acts.map((act, at) => {
        const weight = weightOf(act, pressing);
        const key = at < MOST_KEYS ? String(at + 1) : undefined;
        const isOpen = open === act;
        return (
          <li key={act}>
            <Button
              id={actButton(act)}
              look={weight === "forward" ? "primary" : "secondary"}
              className={weight}
              aria-expanded={isOpen}
              aria-controls={isOpen ? panel : undefined}
              aria-keyshortcuts={key}
              onClick={() => onChoose(act)}
            >
              {key !== undefined && (
                <kbd aria-hidden="true" className="act-key">
                  {key}
                </kbd>
              )}
              {actText(act, language)}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
