import { createHash } from "node:crypto";
import {
  actOnDossier,
  approveResult,
  beginDraft,
  issueOnPaper,
  receiveAtCounter,
  receiveDossier,
  saveDraft,
  sealResult,
  signResult,
  submitDraft,
  type Caller,
} from "@motcua/casework";
import {
  decidingAgency,
  epochSecondsOf,
  momentFromEpochSeconds,
  type LaterAct,
  type Moment,
  type Paper,
  type Person,
  type Result,
} from "@motcua/domain";
import { OFFICE, type InventedCentre } from "./invented-centre.ts";
import type { LifePlan } from "./life-plan.ts";
import type { ReplayDesk } from "./replay-desk.ts";

/** Plays one dossier through the acts of the office, each decided by the domain. A refusal stops the replay: the plan is wrong, not the law. */
export async function playLife(replay: ReplayDesk, centre: InventedCentre, plan: LifePlan): Promise<void> {
  const { desk, at } = replay;
  const { staff } = centre;
  const target = { id: plan.id };
  const act = async (caller: Caller, done: LaterAct): Promise<void> => {
    granted(plan, await actOnDossier(desk, caller, { target, act: done }));
  };
  replay.clearTable();
  await file(replay, centre, plan);
  if (plan.endedAt === null) return;
  const [takenUp, proposed, approved, signed] = between(plan.supplement?.acceptedAt ?? plan.receivedAt, plan.endedAt);
  if (plan.supplement) await supplement(replay, centre, plan);
  else {
    at(takenUp);
    await act(staff.handling, { type: "take-up" });
  }
  at(proposed);
  await act(staff.handling, { type: "propose", outcome: "grant", conclusion: "Đủ điều kiện (hồ sơ hư cấu)" });
  at(approved);
  granted(plan, await approveResult(desk, staff.approving, target));
  const sealId = `dau-${agencyOf(centre, plan.procedure)}`;
  if (plan.result === "electronic") {
    at(signed);
    granted(plan, await signResult(desk, staff.approving, { target, pin: "" }));
    at(plan.endedAt);
    granted(plan, await sealResult(desk, staff.sealing, { target, sealId, pin: "" }));
  } else {
    at(plan.endedAt);
    const scan = plan.result === "scanned" ? { scan: inventedScan(plan.id) } : {};
    granted(plan, await issueOnPaper(desk, staff.sealing, { target, sealId, ...scan }));
  }
  if (!plan.returnedAt) return;
  at(plan.returnedAt);
  await act(staff.returning, {
    type: "return-result",
    by: "counter",
    receiver: `Người Mẫu ${plan.id}`,
    identitySeen: "căn cước",
  });
}

const agencyOf = ({ pack, procedures }: InventedCentre, procedure: string): string => {
  const agency = decidingAgency({ office: OFFICE, procedure, pack });
  if (agency === undefined || !procedures.has(procedure)) throw new Error(`nobody decides ${procedure}`);
  return agency;
};

const inventedScan = (id: string): Uint8Array => new TextEncoder().encode(`%PDF-1.7 bản chụp hư cấu ${id}`);

/** Online the citizen files from a draft and the desk receives it; at the counter both are one step. */
async function file({ desk, at }: ReplayDesk, centre: InventedCentre, plan: LifePlan): Promise<void> {
  const owner = inventedPerson(plan.id);
  if (plan.channel === "counter") {
    at(plan.receivedAt);
    const filing = { id: plan.id, procedure: plan.procedure, submit: counterFiling(centre, plan, owner) };
    granted(plan, await receiveAtCounter(desk, centre.staff.reception, filing));
    return;
  }
  const citizen = inventedCitizen(centre, plan.id, owner);
  at(plan.submittedAt);
  const named = { ...desk, names: { ...desk.names, id: () => plan.id } };
  const draft = granted(plan, await beginDraft(named, citizen, { procedure: plan.procedure, office: OFFICE }));
  const change = { phone: owner.phone, address: owner.address, returnBy: "counter" } as const;
  granted(plan, await saveDraft(desk, citizen, { id: draft.id, revision: draft.revision, change }));
  const paper = { ...(await desk.files.put(new TextEncoder().encode(`tờ khai ${plan.id}`), "application/pdf")) };
  const upload = {
    id: `${plan.id}-1`,
    draft: draft.id,
    component: "to-khai",
    name: "to-khai.pdf",
    file: paper,
    uploadedAt: plan.submittedAt,
  };
  await desk.uploads.add(centre.tenant, citizen.actor.id, upload);
  granted(plan, await submitDraft(desk, citizen, draft.id));
  at(plan.receivedAt);
  granted(plan, await receiveDossier(desk, centre.staff.reception, { id: plan.id }));
}

const counterFiling = ({ procedures }: InventedCentre, plan: LifePlan, owner: Person) => ({
  office: OFFICE,
  caseCode: procedures.get(plan.procedure)!.cases[0].code,
  channel: "counter" as const,
  owner,
  applicant: owner,
  account: null,
  answers: {},
  papers: [paperOf(plan)],
  returnBy: "counter" as const,
  units: 1,
  pagesOfOriginal: 1,
});

const paperOf = ({ id, isInputDigital }: LifePlan): Paper => ({
  component: "to-khai",
  title: "Tờ khai mẫu",
  originals: 1,
  certified: 0,
  photocopies: 0,
  ...(isInputDigital && {
    file: { sha256: contentName(id), mediaType: "application/pdf", bytes: 1, name: "to-khai.pdf" },
  }),
});

async function supplement({ desk, at }: ReplayDesk, { staff }: InventedCentre, plan: LifePlan): Promise<void> {
  const { askedAt, calledAt, providedAt, acceptedAt } = plan.supplement!;
  const target = { id: plan.id };
  const steps: readonly (readonly [Moment, Caller, LaterAct])[] = [
    [askedAt, staff.handling, { type: "take-up" }],
    [
      askedAt,
      staff.handling,
      {
        type: "ask-supplement",
        items: [{ component: "to-khai", title: "Tờ khai mẫu", reason: "Thiếu chữ ký (hư cấu)" }],
      },
    ],
    [calledAt, staff.reception, { type: "log-supplement-call", calledAt, number: "02000000000", outcome: "reached" }],
    [providedAt, staff.reception, { type: "provide-supplement", papers: [paperOf(plan)] }],
    [acceptedAt, staff.reception, { type: "accept-supplement" }],
  ];
  for (const [moment, caller, done] of steps) {
    at(moment);
    granted(plan, await actOnDossier(desk, caller, { target, act: done }));
  }
}

/** Four moments between reception and result: taken up, proposed, approved, signed; the last three on the day of the result. */
function between(from: Moment, to: Moment): readonly [Moment, Moment, Moment, Moment] {
  const [start, end] = [epochSecondsOf(from), epochSecondsOf(to)];
  const late = (minutes: number): number => Math.max(start, end - minutes * 60);
  return [Math.min(start + 1800, late(4)), late(3), late(2), late(1)].map(momentFromEpochSeconds) as [
    Moment,
    Moment,
    Moment,
    Moment,
  ];
}

/** A person that does not exist: the number's province code 000 was never given. */
const inventedPerson = (id: string): Person => ({
  fullName: `Người Mẫu ${id}`,
  personalNumber: `000${String(Number.parseInt(contentName(id).slice(0, 8), 16) % 1_000_000_000).padStart(9, "0")}`,
  phone: "0900000000",
  address: "Địa chỉ hư cấu",
});

const inventedCitizen = (
  { tenant }: InventedCentre,
  id: string,
  person: Person,
): Caller & { readonly actor: { readonly id: string } } => ({
  actor: {
    kind: "citizen",
    tenant,
    id: `cong-dan-${id}`,
    name: person.fullName,
    personalNumber: person.personalNumber,
    assurance: 2,
  },
  place: { kind: "online", office: OFFICE },
});

const contentName = (text: string): string => createHash("sha256").update(text).digest("hex");

function granted<T>(plan: LifePlan, result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(`${plan.id}: ${JSON.stringify(result.refusal)}`);
  return result.value;
}
