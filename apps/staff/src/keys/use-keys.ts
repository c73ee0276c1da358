import { useEffect, useEffectEvent } from "react";
import { areKeysOn } from "./key-setting.ts";

type KeyActs = Readonly<Record<string, (event: KeyboardEvent) => void>>;

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches("input:not([type=checkbox], [type=radio]), textarea, select"));

const isDialogOpen = (): boolean => document.querySelector("dialog[open]") !== null;

/** Named keys of a field, list or radio group stay theirs. */
const isArrow = (key: string): boolean => key.startsWith("Arrow");
const ownsArrows = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches("input, textarea, select, [role=tab]");

/** Phím tắt: silent while a person types, while a dialog is open, with a modifier key, and when switched off (WCAG 2.1.4). */
export function useKeys(acts: KeyActs): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (
      event.defaultPrevented ||
      event.ctrlKey ||
      event.metaKey ||
      event.altKey ||
      isTyping(event.target) ||
      isDialogOpen()
    )
      return;
    if (isArrow(event.key) ? ownsArrows(event.target) : event.key.length === 1 && !areKeysOn()) return;
    const act = acts[event.key];
    if (act === undefined) return;
    event.preventDefault();
    act(event);
  });
  useEffect(() => {
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
}
