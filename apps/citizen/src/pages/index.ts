/** @module The reading pages, as HTML from the server. */
export { renderPage } from "./render-page.tsx";
