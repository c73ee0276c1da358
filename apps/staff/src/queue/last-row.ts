import { useEffect, type RefObject } from "react";

let opened: string | null = null;

export const rowLink = (dossier: string): string => `row-${dossier}`;

/** The dossier that was opened from the queue last. */
export const rememberRow = (dossier: string): void => {
  opened = dossier;
};

/** Back from a dossier, the keyboard stands where it left the queue. */
export function useBackToLastRow(box: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (opened !== null) box.current?.querySelector<HTMLElement>(`#${rowLink(opened)}`)?.focus();
    opened = null;
  }, [box]);
}
