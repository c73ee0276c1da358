import type { Page } from "@playwright/test";
import type { Opening } from "../house/test.ts";
import { apiOf, type Api } from "./api-of.ts";
import { signInAtDesk } from "./officer.ts";
import { DESK } from "./screens.ts";

/** An officer at a machine of his own, signed in: his page, and the API as he may use it. */
export async function atDesk({ open }: Opening, account: string): Promise<readonly [Page, Api]> {
  const page = await open({ viewport: DESK });
  await signInAtDesk(page, account);
  return [page, apiOf(page.context())];
}

/** The dossier as this officer sees it now: what an act is sent with. */
export const targetOf = async ({ staff }: Api, id: string) => ({
  id,
  sequence: (await staff.dossier.query({ id })).dossier.sequence,
});
