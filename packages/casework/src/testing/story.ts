import type { Dossier, FileRef, LaterAct, Result } from "@motcua/domain";
import { actOnDossier } from "../act-on-dossier.ts";
import { approveResult } from "../approve-result.ts";
import { attachPaper } from "../attach-paper.ts";
import { payFee } from "../pay-fee.ts";
import type { Caller, Draft, DraftChange } from "../ports.ts";
import { receiveDossier } from "../receive-dossier.ts";
import { sealResult } from "../seal-result.ts";
import { signResult } from "../sign-result.ts";
import { submitDraft } from "../submit-draft.ts";
import { beginDraft, saveDraft } from "../write-draft.ts";
import type { InMemoryDesk } from "./in-memory-desk.ts";
import {
  approver,
  citizen,
  clerk,
  confirmation,
  handlingOfficer,
  pdf,
  receptionOfficer,
  returningOfficer,
} from "./invented-office.ts";

/** The value of what has to succeed for the test to make sense. */
export function valueOf<T, R>(result: Result<T, R>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
}

/** Why it was refused; null where it was not. */
export const refusalOf = <T, R>(result: Result<T, R>): R | null => (result.ok ? null : result.refusal);

/** An act that has to succeed for the test to make sense. */
export const act = (on: InMemoryDesk, [caller, id]: readonly [Caller, string], done: LaterAct): Promise<Dossier> =>
  actOnDossier(on.desk, caller, { target: { id }, act: done }).then(valueOf);

/** How a story differs from the usual one. */
interface Twist {
  readonly change?: DraftChange;
  readonly outcome?: "grant" | "refuse";
}

/** A draft with all that the confirmation needs. */
export async function draftReady(on: InMemoryDesk, { change = {} }: Twist = {}): Promise<Draft> {
  const draft = valueOf(await beginDraft(on.desk, citizen, { procedure: confirmation.code }));
  const filled = { answers: { purpose: "Kết hôn" }, phone: "0912000000", address: "Số 2, đường Mẫu", ...change };
  valueOf(await saveDraft(on.desk, citizen, { id: draft.id, revision: 1, change: filled }));
  valueOf(
    await attachPaper(on.desk, citizen, { draft: draft.id, component: "proof", name: "giay-to.pdf", bytes: pdf() }),
  );
  return draft;
}

/** Filed online on the night of Monday 02/11/2026. */
export async function filedOnline(on: InMemoryDesk, twist: Twist = {}): Promise<Dossier> {
  on.at("2026-11-02T20:00");
  const draft = await draftReady(on, twist);
  return valueOf(await submitDraft(on.desk, citizen, draft.id));
}

export async function inAppraisal(on: InMemoryDesk, twist: Twist = {}): Promise<Dossier> {
  const { id } = await filedOnline(on, twist);
  on.at("2026-11-03T09:00");
  valueOf(await receiveDossier(on.desk, receptionOfficer, { id }));
  return act(on, [handlingOfficer, id], { type: "take-up" });
}

export async function proposed(on: InMemoryDesk, twist: Twist = {}): Promise<Dossier> {
  const { id } = await inAppraisal(on, twist);
  on.at("2026-11-04T15:00");
  return act(on, [handlingOfficer, id], { type: "propose", outcome: twist.outcome ?? "grant", conclusion: "Kết luận" });
}

export async function approved(on: InMemoryDesk, twist: Twist = {}): Promise<Dossier> {
  const { id } = await proposed(on, twist);
  on.at("2026-11-05T09:00");
  return valueOf(await approveResult(on.desk, approver, { id }));
}

export async function signed(on: InMemoryDesk, twist: Twist = {}): Promise<Dossier> {
  const { id } = await approved(on, twist);
  on.at("2026-11-05T09:30");
  return valueOf(await signResult(on.desk, approver, { target: { id }, pin: "123456" }));
}

export async function sealed(on: InMemoryDesk, twist: Twist = {}): Promise<Dossier> {
  const { id } = await signed(on, twist);
  on.at("2026-11-05T10:00");
  return valueOf(await sealResult(on.desk, clerk, { target: { id }, sealId: "ubnd-phuong-mau-2", pin: "654321" }));
}

export async function paid(on: InMemoryDesk): Promise<Dossier> {
  const { id } = await sealed(on);
  on.at("2026-11-05T14:00");
  return valueOf(await payFee(on.desk, returningOfficer, { target: { id }, vnd: 7500, means: "cash" }));
}

/** What the stand-in of a signature says in a stored file: who, and when. */
export async function signedWords(on: InMemoryDesk, file: FileRef | undefined): Promise<string> {
  const [, words = ""] =
    /\n(\S+)\n/.exec(String.fromCharCode(...((await on.desk.files.get(file?.sha256 ?? "")) ?? []))) ?? [];
  return decodeURIComponent(words);
}
