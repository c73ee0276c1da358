import { useEffect, useRef, type RefObject } from "react";
import { useKeys } from "../keys/use-keys.ts";

const linksIn = (box: HTMLElement | null): readonly HTMLAnchorElement[] => [
  ...(box?.querySelectorAll<HTMLAnchorElement>("tbody th a") ?? []),
];

const focusedRow = (links: readonly HTMLAnchorElement[]): number =>
  links.findIndex((link) => link.closest("tr")?.contains(document.activeElement) === true);

const focusRow = (links: readonly HTMLAnchorElement[], row: number): void =>
  links[Math.min(links.length - 1, Math.max(0, row))]?.focus();

/** j, k and the arrows move between the rows' links; Enter is the link's own key. */
export function useRowKeys(box: RefObject<HTMLElement | null>): void {
  const step = (by: 1 | -1) => () => {
    const links = linksIn(box.current);
    const row = focusedRow(links);
    focusRow(links, row === -1 ? (by === 1 ? 0 : links.length - 1) : row + by);
  };
  useKeys({ j: step(1), k: step(-1), ArrowDown: step(1), ArrowUp: step(-1) });
}

/** A row that leaves the list under the keyboard hands its place to the row that comes up. */
export function useHeldRow(box: RefObject<HTMLElement | null>, lines: unknown): void {
  const held = useRef<number | null>(null);
  useEffect(() => {
    const list = box.current;
    const onFocus = () => {
      held.current = focusedRow(linksIn(list));
    };
    const onBlur = ({ target }: FocusEvent) =>
      queueMicrotask(() => {
        const hasLeft = target instanceof Node && target.isConnected && list?.contains(document.activeElement) !== true;
        if (hasLeft) held.current = null;
      });
    list?.addEventListener("focusin", onFocus);
    list?.addEventListener("focusout", onBlur);
    return () => {
      list?.removeEventListener("focusin", onFocus);
      list?.removeEventListener("focusout", onBlur);
    };
  }, [box]);
  useEffect(() => {
    if (held.current !== null && document.activeElement === document.body) focusRow(linksIn(box.current), held.current);
  }, [box, lines]);
}
