import base from "@motcua/ui/styles.css?inline";
import pages from "./pages.css?inline";

/** The whole style of a reading page, inlined: one answer from the server paints it. */
export const pageStyle: string = base + pages;

const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(pageStyle)));

/** The hash under which the content security policy admits it. */
export const pageStyleHash = `'sha256-${btoa(String.fromCharCode(...digest))}'`;
