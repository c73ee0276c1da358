import { useSyncExternalStore } from "react";

const MOVED = "motcua:moved";

/** The path shown now; browser back and forward move it too. */
export const usePath = (): string => useSyncExternalStore(onMove, () => location.pathname);

function onMove(moved: () => void): () => void {
  addEventListener("popstate", moved);
  addEventListener(MOVED, moved);
  return () => {
    removeEventListener("popstate", moved);
    removeEventListener(MOVED, moved);
  };
}

/** Goes to a path of this application, without loading the page again. */
export function go(path: string, { isReplacing = false }: { readonly isReplacing?: boolean } = {}): void {
  if (isReplacing) history.replaceState(null, "", path);
  else history.pushState(null, "", path);
  scrollTo(0, 0);
  dispatchEvent(new Event(MOVED));
}

/** Which screen a path asks for. */
export type Route =
  | { readonly screen: "filing"; readonly procedure: string; readonly step: string | null }
  | { readonly screen: "mine" }
  | { readonly screen: "dossier"; readonly id: string }
  | { readonly screen: "done"; readonly id: string }
  | { readonly screen: "unknown" };

export function routeOf(path: string): Route {
  const [first, second, ...rest] = path
    .split("/")
    .filter((part) => part !== "")
    .map(decodeURIComponent);
  if (first === "nop" && second !== undefined)
    return { screen: "filing", procedure: second, step: rest.length === 0 ? null : rest.join("/") };
  if (first !== "ho-so") return { screen: "unknown" };
  if (second === undefined) return { screen: "mine" };
  if (rest.length === 0) return { screen: "dossier", id: second };
  return rest.length === 1 && rest[0] === "da-nop" ? { screen: "done", id: second } : { screen: "unknown" };
}

export const filingPath = (procedure: string, step?: string): string =>
  `/nop/${encodeURIComponent(procedure)}${step === undefined ? "" : `/${step}`}`;
export const dossierPath = (id: string): string => `/ho-so/${id}`;
export const donePath = (id: string): string => `/ho-so/${id}/da-nop`;
export const MINE_PATH = "/ho-so";

/** The sign-in door, with the way back to this very place. */
export const signInPath = (back: string): string => `/dang-nhap?ve=${encodeURIComponent(back)}`;
