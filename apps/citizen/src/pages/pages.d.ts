import type { RenderPage } from "./page-request.ts";

export type * from "./page-request.ts";

/** What the built module offers the server. */
export declare const renderPage: RenderPage;
