import { useEffect } from "react";

/** The browser's title follows the screen. */
export function useScreenTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} – Một Cửa`;
  }, [title]);
}
