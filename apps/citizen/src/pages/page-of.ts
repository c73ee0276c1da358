import type { PageRequest } from "./page-request.ts";

/** The request of one page. */
export type PageOf<K extends PageRequest["page"]> = Extract<PageRequest, { readonly page: K }>;
