import { randomUUID } from "node:crypto";
import { attachScan, type Caller } from "@motcua/casework";
import type { Answers, Channel } from "@motcua/domain";
import { DEMO_PIN } from "../demo/invented-people.ts";
import { approver, citizen, clerk, handling, reception } from "./invented-callers.ts";
import type { TestOffice } from "./test-office.ts";

export const MARITAL_STATUS = "1.004873";
export const SEAL = "ubnd-cam-pha-2";

/** Words that only this person's answers have. */
export const markOf = ({ actor }: Pick<Caller, "actor">): string => `tài sản của ${actor.name}`;

/** What an invented person answers in the e-form of 1.004873. */
export const answersOf = ({ actor }: Caller) =>
  ({
    "asking-for": "self",
    "requester-full-name": actor.name,
    "requester-personal-number": actor.kind === "citizen" ? actor.personalNumber : "",
    "requester-born-on": "1999-03-08",
    "requester-residence": "Số 1 phố Hư Cấu",
    "requester-phone": "0900000001",
    "person-sex": "female",
    "person-ethnic-group": "Kinh",
    "person-nationality": "Việt Nam",
    period: "now",
    "marital-status": "never-married",
    purpose: "property",
    property: markOf({ actor }),
    "earlier-certificate": "no",
    exemption: "none",
    declaration: ["truthful"],
  }) satisfies Answers;

export interface Filing {
  readonly person?: Caller;
  readonly returnBy?: Channel;
}

/** A citizen's finished draft. */
export async function writtenDraft(
  office: TestOffice,
  { person = citizen(1), returnBy = "online" }: Filing = {},
): Promise<string> {
  const api = office.as(person).citizen;
  const draft = await api.beginDraft({ procedure: MARITAL_STATUS });
  const address = returnBy === "post" ? { postalAddress: "Số 1 phố Hư Cấu" } : {};
  const change = { answers: answersOf(person), phone: "0900000001", address: "Số 1 phố Hư Cấu", returnBy, ...address };
  await api.saveDraft({ id: draft.id, revision: draft.revision, change });
  return draft.id;
}

export async function filed(office: TestOffice, filing: Filing = {}): Promise<string> {
  const id = await writtenDraft(office, filing);
  return (await office.as(filing.person ?? citizen(1)).citizen.submit({ id })).id;
}

/** What the caller sees last of the dossier, to act on it. */
export async function target(
  office: TestOffice,
  id: string,
  who: Caller = reception,
): Promise<{ readonly id: string; readonly sequence: number }> {
  const { dossier } = await office.as(who).staff.dossier({ id });
  return { id, sequence: dossier.sequence };
}

export async function received(office: TestOffice, filing: Filing = {}): Promise<string> {
  const id = await filed(office, filing);
  await office.as(reception).acts.receive({ target: await target(office, id) });
  return id;
}

export async function inAppraisal(office: TestOffice, filing: Filing = {}): Promise<string> {
  const id = await received(office, filing);
  await office.as(handling).acts.takeUp({ target: await target(office, id) });
  return id;
}

export async function proposed(
  office: TestOffice,
  filing: Filing & { readonly outcome?: "grant" | "refuse" } = {},
): Promise<string> {
  const id = await inAppraisal(office, filing);
  const conclusion =
    filing.outcome === "refuse" ? "Không đủ điều kiện theo quy định" : "Hiện tại chưa đăng ký kết hôn với ai";
  await office
    .as(handling)
    .acts.propose({ target: await target(office, id), outcome: filing.outcome ?? "grant", conclusion });
  return id;
}

export async function approved(office: TestOffice, filing: Parameters<typeof proposed>[1] = {}): Promise<string> {
  const id = await proposed(office, filing);
  await office.as(approver).acts.approve({ target: await target(office, id) });
  return id;
}

export async function signed(office: TestOffice, filing: Parameters<typeof proposed>[1] = {}): Promise<string> {
  const id = await approved(office, filing);
  await office.as(approver).acts.sign({ target: await target(office, id), pin: DEMO_PIN });
  return id;
}

export async function sealed(office: TestOffice, filing: Parameters<typeof proposed>[1] = {}): Promise<string> {
  const id = await signed(office, filing);
  await office.as(clerk).acts.seal({ target: await target(office, id), sealId: SEAL, pin: DEMO_PIN });
  return id;
}

/** A recognition of parentage, whose fee the province has not set. */
export const parentageWalkIn = (person = citizen(3)) => ({
  ...walkIn({ person }),
  procedure: "2.000779",
  caseCode: "2.000779.01",
  answers: {
    "requester-full-name": person.actor.name,
    "requester-personal-number": "099302000003",
    "requester-residence": "Số 3 phố Hư Cấu",
    "requester-phone": "0900000003",
    "parent-kind": "father",
    "parent-full-name": "Hoàng Văn Mô Phỏng",
    "parent-born-on": "1990-01-02",
    "parent-nationality": "Hư Cấu",
    "parent-identity-number": "X0000000",
    "child-full-name": "Lê Văn Tưởng Tượng",
    "child-born-on": "2020-01-02",
    "child-nationality": "Việt Nam",
    "child-residence": "Số 3 phố Hư Cấu",
    proof: "official",
    declaration: ["truthful"],
  },
  papers: ["000.00.00.G15-KQ002983", "000.00.00.G15-KQ002985"].map(counted),
});

const counted = (component: string) => ({ component, title: component, originals: 1, certified: 0, photocopies: 0 });

interface WalkIn {
  readonly id?: string;
  readonly person?: Caller;
  readonly returnBy?: Channel;
}

const personOf = ({ actor }: Caller) => ({
  fullName: actor.name,
  personalNumber: actor.kind === "citizen" ? actor.personalNumber : "",
  phone: "0900000001",
  address: "Số 1 phố Hư Cấu",
});

/** A person at the counter who asks for the confirmation of 1.004873. */
export const walkIn = ({ id = randomUUID(), person = citizen(3), returnBy = "counter" }: WalkIn = {}) => ({
  id,
  procedure: MARITAL_STATUS,
  office: "cam-pha",
  caseCode: "1.004873.01",
  channel: "counter" as const,
  owner: personOf(person),
  applicant: personOf(person),
  answers: answersOf(person),
  papers: [],
  returnBy,
  units: 1,
  pagesOfOriginal: 1,
});

/** A person at the counter with a transfer of land, which has two phases. */
const landWalkIn = (person = citizen(3)) => ({
  ...walkIn({ person }),
  procedure: "1.115468",
  caseCode: "1.115468.chuyen-quyen",
  answers: {
    "requester-full-name": person.actor.name,
    "requester-personal-number": "099302000003",
    "requester-residence": "Số 3 phố Hư Cấu",
    "requester-phone": "0900000003",
    "change-kind": "sale",
    "deed-number": "01/2026 (hư cấu)",
    "deed-on": "2026-11-02",
    "certificate-number": "AB 000000",
    "parcel-number": "1",
    "map-sheet-number": "1",
    "parcel-address": "Phố Hư Cấu",
    area: "100",
    "requester-side": "acquirer",
    "other-party-full-name": "Hoàng Văn Mô Phỏng",
    "other-party-number": "099",
    declaration: ["truthful"],
  },
  papers: ["1.115468.giay-chung-nhan", "1.115468.hop-dong"].map(counted),
});

/** Its papers scanned by the desk that took it in: here they hold back the handing on. */
export async function scanned(
  office: TestOffice,
  id: string,
  papers: readonly { readonly component: string }[],
): Promise<void> {
  for (const { component } of papers) {
    const bytes = new TextEncoder().encode(`%PDF-1.4 ${component}`);
    const done = await attachScan(office.desk, reception, { target: { id }, component, name: "ban-quet.pdf", bytes });
    if (!done.ok) throw new Error(`${component} cannot be scanned: ${done.refusal.code}`);
  }
}

/** A transfer of land that the handling officer appraises. */
export async function landInAppraisal(office: TestOffice): Promise<string> {
  const filing = landWalkIn();
  const { id } = await office.as(reception).staff.receiveAtCounter(filing);
  await scanned(office, id, filing.papers);
  await office.as(handling).acts.takeUp({ target: await target(office, id) });
  return id;
}
