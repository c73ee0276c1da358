import type { Dossier } from "@motcua/domain";
import { DEMO_PASSWORD, DEMO_PIN } from "../demo/invented-people.ts";
import { answersOf, MARITAL_STATUS, SEAL } from "./filing.ts";
import { citizen as inventedCitizen } from "./invented-callers.ts";
import { visitor, type Answer, type Visitor } from "./visitor.ts";

/** An officer of the demo centre at his desk. */
export async function officer(publicUrl: string, account: string): Promise<Visitor> {
  const who = visitor(publicUrl);
  const { status, text } = await who.act("staff.signIn", { account, password: DEMO_PASSWORD });
  if (status !== 200) throw new Error(`${account} cannot sign in: ${text}`);
  return who;
}

/** The value of a call that has to go well. */
export function granted<T>({ value, text }: Answer<T>): T {
  if (value === undefined) throw new Error(`refused: ${text}`);
  return value;
}

interface Draft {
  readonly id: string;
  readonly revision: number;
}

/** A draft that may be submitted. */
export async function writtenOnline(who: Visitor, returnBy: "online" | "counter" = "online"): Promise<string> {
  const { id, revision } = granted(await who.act<Draft>("citizen.beginDraft", { procedure: MARITAL_STATUS }));
  granted(
    await who.act("citizen.saveDraft", {
      id,
      revision,
      change: { answers: answersOf(inventedCitizen(1)), address: "Số 1 phố Hư Cấu", phone: "0900000001", returnBy },
    }),
  );
  return id;
}

export async function filedOnline(who: Visitor, returnBy: "online" | "counter" = "online"): Promise<string> {
  const id = await writtenOnline(who, returnBy);
  granted(await who.act("citizen.submit", { id }));
  return id;
}

/** An officer's act on the dossier as it stands. */
export async function actOn<T = unknown>(
  who: Visitor,
  id: string,
  request: { readonly act: string; readonly input?: object },
): Promise<Answer<T>> {
  const { dossier } = granted(await who.ask<{ readonly dossier: Dossier }>("staff.dossier", { id }));
  return who.act<T>(`acts.${request.act}`, { target: { id, sequence: dossier.sequence }, ...request.input });
}

export interface Desks {
  readonly reception: Visitor;
  readonly handling: Visitor;
  readonly leader: Visitor;
  readonly clerk: Visitor;
  readonly returning: Visitor;
}

export async function allDesks(publicUrl: string): Promise<Desks> {
  const [reception, handling, leader, clerk, returning] = await Promise.all(
    ["tiepnhan", "thuly", "lanhdao", "vanthu", "traketqua"].map((account) => officer(publicUrl, account)),
  );
  return { reception: reception!, handling: handling!, leader: leader!, clerk: clerk!, returning: returning! };
}

/** From submission to the signature. */
export async function signedAtDesks({ reception, handling, leader }: Desks, id: string): Promise<void> {
  granted(await actOn(reception, id, { act: "receive" }));
  granted(await actOn(handling, id, { act: "takeUp" }));
  granted(
    await actOn(handling, id, {
      act: "propose",
      input: { outcome: "grant", conclusion: "Hiện tại chưa đăng ký kết hôn với ai" },
    }),
  );
  granted(await actOn(leader, id, { act: "approve" }));
  granted(await actOn(leader, id, { act: "sign", input: { pin: DEMO_PIN } }));
}

export const SEALING = { act: "seal", input: { sealId: SEAL, pin: DEMO_PIN } } as const;
