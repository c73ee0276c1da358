import type { RefObject } from "react";
import { useKeys } from "../keys/use-keys.ts";

/** j, k and the arrows move between the rows' links; Enter is the link's own key. */
export function useRowKeys(body: RefObject<HTMLElement | null>): void {
  const step = (by: 1 | -1) => () => {
    const links = [...(body.current?.querySelectorAll<HTMLAnchorElement>("tbody th a") ?? [])];
    const at = links.findIndex((link) => link.closest("tr")?.contains(document.activeElement) === true);
    const to = at === -1 ? (by === 1 ? 0 : links.length - 1) : Math.min(links.length - 1, Math.max(0, at + by));
    links[to]?.focus();
  };
  useKeys({ j: step(1), k: step(-1), ArrowDown: step(1), ArrowUp: step(-1) });
}
