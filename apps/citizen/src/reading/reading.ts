import { forgetLocalCopies } from "../filing/local-copies.ts";

// Reading pages are whole without this script; it only adds comfort.

for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => print());
}

for (const form of document.querySelectorAll<HTMLFormElement>("form[action='/dang-xuat']")) {
  form.addEventListener("submit", () => forgetLocalCopies(localStorage));
}

/** Fetches the filing application while the person reads, unless he pays by the megabyte. */
function fetchFilingAhead(): void {
  const { connection } = navigator as {
    readonly connection?: { readonly saveData?: boolean; readonly effectiveType?: string };
  };
  if (connection?.saveData === true || /2g/.test(connection?.effectiveType ?? "")) return;
  for (const url of (document.querySelector<HTMLMetaElement>("meta[name=motcua-filing]")?.content ?? "")
    .split(" ")
    .filter((each) => each !== "")) {
    document.head.append(Object.assign(document.createElement("link"), { rel: "modulepreload", href: url }));
  }
}

if (document.querySelector("a[href^='/nop/']")) {
  if ("requestIdleCallback" in globalThis) requestIdleCallback(fetchFilingAhead, { timeout: 5000 });
  else setTimeout(fetchFilingAhead, 2000);
}
