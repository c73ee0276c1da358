import { go, routeOf } from "./route.ts";

/** Links are real links; a plain click on one of this application stays in it, and one to a field goes to the field. */
export function followLinks(): void {
  document.addEventListener("click", (event) => {
    if (
      event.defaultPrevented ||
      event.button !== 0 ||
      event.metaKey ||
      event.ctrlKey ||
      event.shiftKey ||
      event.altKey
    )
      return;
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (!link || link.origin !== location.origin || link.target !== "" || link.download !== "") return;
    const isHere = link.pathname === location.pathname && link.search === location.search;
    if (isHere && link.hash !== "") {
      event.preventDefault();
      enter(link.hash.slice(1));
    } else if (link.search === "" && routeOf(link.pathname).screen !== "unknown") {
      event.preventDefault();
      go(link.pathname);
    }
  });
}

/** Focus goes to the control, the eye to its question. */
function enter(id: string): void {
  const control = document.getElementById(id);
  control?.focus();
  (control?.closest("fieldset, .field") ?? control)?.scrollIntoView({ block: "start" });
}
