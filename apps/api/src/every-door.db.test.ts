import { randomUUID } from "node:crypto";
import type { Caller } from "@motcua/casework";
import { onceConnected } from "@motcua/database/embedded";
import { moment, ROLES, type Refusal, type Role } from "@motcua/domain";
import { appRouter, Refused, type DossierChange } from "@motcua/trpc";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DEMO_PIN } from "./demo/invented-people.ts";
import { AUDIENCE, readsDossiers, type Who } from "./testing/audience.ts";
import {
  answersOf,
  approved,
  filed,
  inAppraisal,
  landInAppraisal,
  markOf,
  proposed,
  received,
  SEAL,
  sealed,
  signed,
  target,
  walkIn,
  writtenDraft,
} from "./testing/filing.ts";
import { approver, citizen, clerk, handling, reception, returning, staff } from "./testing/invented-callers.ts";
import { MONDAY_MORNING, testOffice, type TestOffice } from "./testing/test-office.ts";

type Code = Refusal["code"];

/** One procedure, and how it meets each person of the audience. */
interface Door {
  readonly input?: unknown;
  /** Let in, told no with this code, or asked last, as one of those for whom the door is. */
  readonly meets: (who: Who) => "let in" | "meant" | Code;
  /** For whom the door is: called last, and let in. */
  readonly meant: Caller | null;
}

let office: TestOffice;
/** What exists before anybody tries: the owner's draft and dossier, other people's, and the other province's. */
let ids: {
  readonly draft: string;
  readonly upload: string;
  readonly dossier: string;
  readonly code: string;
  readonly elsewhere: string;
};

const owner = citizen(1);
const foreigner = citizen(2, "H62");

beforeAll(async () => {
  office = await testOffice();
  office.clock.at = moment("2025-06-16T09:00:00+07:00");
  const desk = staff("tiepnhan", "reception-officer", { tenant: "H62", office: "vinh-yen" });
  const elsewhere = await office
    .as(desk)
    .staff.receiveAtCounter({ ...walkIn({ person: foreigner }), office: "vinh-yen" });
  office.clock.at = MONDAY_MORNING;
  await filed(office, { person: citizen(2) });
  await office.as(reception).staff.receiveAtCounter(walkIn({ person: citizen(3) }));
  const dossier = await received(office);
  const draft = await writtenDraft(office);
  const upload = randomUUID();
  await office.database.uploads.add("H49", owner.actor.id, {
    id: upload,
    draft,
    component: "000.00.00.G15-KQ003453",
    name: "giay-cu.pdf",
    file: { sha256: "0".repeat(64), mediaType: "application/pdf", bytes: 1 },
    uploadedAt: office.clock.at,
  });
  const { dossier: seen } = await office.as(reception).staff.dossier({ id: dossier });
  ids = { draft, upload, dossier, code: seen.code ?? "", elsewhere: elsewhere.id };
});

afterAll(() => office.close());

// How a door meets people, by the kind of door.

const isCitizen = ({ caller, tenant }: Who): boolean =>
  caller?.actor.kind === "citizen" && caller.actor.tenant === tenant;
const isStaff = ({ caller, tenant }: Who): boolean => caller?.actor.kind === "staff" && caller.actor.tenant === tenant;
const isOwner = (who: Who): boolean => isCitizen(who) && who.caller?.actor.id === owner.actor.id;

const forEverybody = (): "let in" => "let in";
const forCitizens = (who: Who) => (isCitizen(who) ? "let in" : "access.not-signed-in");
const forStaff = (who: Who) => (isStaff(who) ? "let in" : "access.not-signed-in");
const forOwner =
  (others: "let in" | Code) =>
  (who: Who): "meant" | "let in" | Code =>
    !isCitizen(who) ? "access.not-signed-in" : isOwner(who) ? "meant" : others;
const forRoles =
  (roles: readonly Role[], sameRole: "meant" | Code = "meant") =>
  (who: Who): "meant" | Code => {
    if (!isStaff(who)) return "access.not-signed-in";
    if (!who.isInSight) return "dossier.unknown";
    return roles.includes(who.role!) ? sameRole : "access.not-competent";
  };

/** Like `forRoles`, where those for whom it is are told no. */
const forRolesTold =
  (roles: readonly Role[], told: Code) =>
  (who: Who): Code => {
    const met = forRoles(roles, told)(who);
    return met === "meant" ? told : met;
  };

interface Act {
  readonly dossier: string;
  readonly by: Caller;
  readonly roles: readonly Role[];
  readonly input?: object;
  readonly sameRole?: Code;
}

async function act({ dossier, by, roles, input = {}, sameRole }: Act): Promise<Door> {
  return { input: { target: await target(office, dossier), ...input }, meets: forRoles(roles, sameRole), meant: by };
}

const item = { component: "000.00.00.G15-KQ003453", title: "Giấy xác nhận đã cấp", reason: "Bản chụp bị mờ" };

async function withItemsAsked(): Promise<string> {
  const id = await inAppraisal(office);
  await office.as(handling).acts.askSupplement({ target: await target(office, id), items: [item] });
  return id;
}

async function withSupplement(): Promise<string> {
  const id = await withItemsAsked();
  const { sequence } = await target(office, id);
  await office.as(owner).citizen.provideSupplement({ target: { id, sequence }, note: "Tôi gửi lại" });
  return id;
}

async function withNotice(): Promise<string> {
  const id = await landInAppraisal(office);
  await office.as(handling).acts.notifyObligation({ target: await target(office, id), notice: "Thông báo 1" });
  return id;
}

async function paid(returnBy: "counter" | "post"): Promise<string> {
  const id = await sealed(office, { returnBy });
  await office.as(returning).acts.payFee({ target: await target(office, id), vnd: 15_000, means: "cash" });
  return id;
}

async function withSupplementAccepted(): Promise<string> {
  const id = await withSupplement();
  await office.as(reception).acts.acceptSupplement({ target: await target(office, id) });
  return id;
}

async function withClockStopped(): Promise<string> {
  const id = await inAppraisal(office);
  const ground = { document: "Luật mẫu" };
  await office.as(approver).acts.stopClock({ target: await target(office, id), ground, reason: "Chờ giám định" });
  return id;
}

async function posted(): Promise<string> {
  const id = await paid("post");
  const item = { number: "EE000000000VN", address: "Số 1 phố Hư Cấu" };
  await office.as(returning).acts.handToPost({ target: await target(office, id), ...item });
  return id;
}

/** Asked of the agency of the other office. */
async function consulted(): Promise<{ readonly dossier: string; readonly consultation: string }> {
  const dossier = await inAppraisal(office);
  const question = { agency: "ubnd-mong-duong", content: "Xin ý kiến", answerIn: 2 };
  await office.as(handling).acts.consult({ target: await target(office, dossier), ...question });
  const seen = await office.as(handling).staff.dossier({ id: dossier });
  return { dossier, consultation: seen.dossier.consultations[0]!.id };
}

/** For who administers the province; of those, whoever may do it there. */
const forAdministrators =
  (here: "let in" | "meant") =>
  (who: Who): "let in" | "meant" | Code => {
    if (!isStaff(who)) return "access.not-signed-in";
    if (who.role !== "tenant-administrator" || who.label.endsWith("has ended")) return "access.not-competent";
    return who.tenant === "H49" ? here : "let in";
  };
const administrator = staff("quantri", "tenant-administrator");

const REPORT_READERS: readonly Role[] = [
  "centre-director",
  "control-officer",
  "inspector",
  "department-leader",
  "approver",
];
const controlOfficer = staff("kiemsoat", "control-officer");
const director = staff("giamdoc", "centre-director");
const reported = { from: "2026-11-01", to: "2026-11-23" };
const isOfUnit = ({ label }: Who): boolean =>
  label.endsWith("of the office") || label.includes("of an office of that name");

/** For who reads reports: of the centre, where the question names it. */
const forReporters =
  (unit: "own" | "the centre") =>
  (who: Who): "let in" | Code => {
    if (!isStaff(who)) return "access.not-signed-in";
    if (!REPORT_READERS.includes(who.role!) || who.label.endsWith("has ended")) return "report.not-competent";
    return unit === "own" || isOfUnit(who) ? "let in" : "report.not-competent";
  };

/** For who answers for the seal of the centre, or looks into its use; the clerk who keeps it is another than those who try. */
const forSealReaders = (who: Who): "let in" | Code => {
  if (!isStaff(who)) return "access.not-signed-in";
  const isThere = REPORT_READERS.includes(who.role!) && who.label.endsWith("of the office");
  return isThere ? "let in" : "seal.register-not-competent";
};

/** For who deals with the citizen at a desk; of those, whoever sits where the dossier is. */
const forCallers =
  (elsewhere: "let in" | "call.not-due") =>
  (who: Who): "let in" | "meant" | Code => {
    if (!isStaff(who)) return "access.not-signed-in";
    const isCaller = who.role === "reception-officer" || who.role === "returning-officer";
    if (!isCaller || who.label.endsWith("has ended")) return "call.not-competent";
    if (elsewhere === "let in") return "let in";
    return who.isInSight ? "meant" : elsewhere;
  };

/** Of an owner whom no message reaches, and who must know. */
async function callDue() {
  const dossier = await declinedWithoutMobile();
  const { calls } = await office.as(reception).staff.calls.due({});
  const { sequence, to, medium } = calls.find((call) => call.dossier === dossier)!;
  return { dossier, sequence, to, medium };
}

async function declinedWithoutMobile(): Promise<string> {
  const person = { ...walkIn().owner, phone: "02033000001" };
  const { id } = await office.as(reception).staff.receiveAtCounter({ ...walkIn(), owner: person, applicant: person });
  const seen = await target(office, id);
  await office.as(handling).acts.takeUp({ target: seen });
  await office.as(handling).acts.askSupplement({ target: await target(office, id), items: [item] });
  return id;
}

async function secondClerk(): Promise<string> {
  const { actor } = staff("vanthu2", "clerk");
  if (actor.kind !== "staff") throw new Error("a clerk is an officer");
  await office.database.accounts.staff.save({ ...actor, seat: "centre", isActive: true }, "mat-khau-mau");
  return actor.id;
}

async function frozenMonth(month: string): Promise<{ readonly unit: string; readonly month: string }> {
  const wanted = { unit: "cam-pha", month };
  await office.as(controlOfficer).staff.reports.freeze(wanted);
  return wanted;
}

/** Every procedure of the router. A new one has no row here until somebody has said for whom it is. */
const DOORS: Readonly<Record<string, () => Promise<Door>>> = {
  "public.procedures": async () => ({ input: { query: "hon nhan" }, meets: forEverybody, meant: null }),
  "public.follow": async () => ({
    input: { code: ids.code },
    meets: ({ tenant }) => (tenant === "H49" ? "let in" : "dossier.unknown"),
    meant: null,
  }),

  "public.resultStanding": async () => ({
    input: { sha256: "0".repeat(64) },
    meets: forEverybody,
    meant: null,
  }),

  "citizen.me": async () => ({ meets: forCitizens, meant: owner }),
  "citizen.drafts": async () => ({ meets: forCitizens, meant: owner }),
  "citizen.dossiers": async () => ({ input: {}, meets: forCitizens, meant: owner }),
  "citizen.dossier": async () => ({ input: { id: ids.dossier }, meets: forOwner("dossier.unknown"), meant: owner }),
  "citizen.draft": async () => ({ input: { id: ids.draft }, meets: forOwner("draft.unknown"), meant: owner }),
  "citizen.uploads": async () => ({ input: { draft: ids.draft }, meets: forOwner("let in"), meant: owner }),
  "citizen.removeUpload": async () => ({ input: { id: ids.upload }, meets: forOwner("let in"), meant: owner }),
  "citizen.beginDraft": async () => ({
    input: { procedure: "2.000635" },
    meets: (who) =>
      !isCitizen(who) ? "access.not-signed-in" : who.tenant === "H49" ? "meant" : "procedure.not-offered",
    meant: owner,
  }),
  "citizen.saveDraft": async () => ({
    input: { id: ids.draft, revision: 2, change: { answers: answersOf(owner) } },
    meets: forOwner("draft.unknown"),
    meant: owner,
  }),
  "citizen.submit": async () => ({
    input: { id: await writtenDraft(office) },
    meets: forOwner("draft.unknown"),
    meant: owner,
  }),
  "citizen.discardDraft": async () => ({
    input: { id: (await office.as(owner).citizen.beginDraft({ procedure: "1.001193" })).id },
    meets: forOwner("let in"),
    meant: owner,
  }),
  "citizen.feeOrder": async () => ({ input: { id: ids.dossier }, meets: forOwner("dossier.unknown"), meant: owner }),
  "citizen.provideSupplement": async () => ({
    input: { target: await target(office, await withItemsAsked()), note: "Tôi gửi lại" },
    meets: forOwner("dossier.unknown"),
    meant: owner,
  }),
  "citizen.withdraw": async () => ({
    input: { target: await target(office, await received(office)), reason: "Tôi không cần nữa" },
    meets: forOwner("dossier.unknown"),
    meant: owner,
  }),

  "staff.signIn": async () => ({
    input: { account: "khong-co", password: "sai" },
    meets: () => "access.wrong-credentials",
    meant: null,
  }),
  "staff.signOut": async () => ({ meets: forEverybody, meant: null }),
  "staff.me": async () => ({ meets: forStaff, meant: reception }),
  "staff.queue": async () => ({ input: {}, meets: forStaff, meant: reception }),
  "staff.counts": async () => ({ meets: forStaff, meant: reception }),
  "staff.dossier": async () => ({
    input: { id: ids.dossier },
    meets: (who) => (isStaff(who) ? (who.isInSight ? "let in" : "dossier.unknown") : "access.not-signed-in"),
    meant: reception,
  }),
  "staff.procedures": async () => ({ input: { query: "hon nhan" }, meets: forStaff, meant: reception }),
  "staff.reports.period": async () => ({ input: reported, meets: forReporters("own"), meant: director }),
  "staff.reports.behind": async () => ({
    input: {
      ...reported,
      unit: "cam-pha",
      number: { of: "indicator", indicator: "filed-online", part: "missed" },
    },
    meets: forReporters("the centre"),
    meant: director,
  }),
  "staff.reports.months": async () => ({
    input: { unit: "cam-pha" },
    meets: forReporters("the centre"),
    meant: director,
  }),
  "staff.reports.month": async () => ({
    input: { ...(await frozenMonth("2026-08")), version: 1 },
    // The other province has frozen nothing.
    meets: (who) => {
      const met = forReporters("the centre")(who);
      return met === "let in" && who.tenant !== "H49" ? "snapshot.unknown" : met;
    },
    meant: director,
  }),
  "staff.reports.freeze": async () => ({
    input: { unit: "cam-pha", month: "2026-09" },
    meets: (who) => {
      if (!isStaff(who)) return "access.not-signed-in";
      return who.role === "control-officer" && isOfUnit(who) ? "meant" : "snapshot.not-competent";
    },
    meant: controlOfficer,
  }),
  "staff.reports.publish": async () => ({
    input: await frozenMonth("2026-10"),
    meets: (who) => {
      if (!isStaff(who)) return "access.not-signed-in";
      if (who.role !== "centre-director" || !isOfUnit(who)) return "snapshot.not-competent";
      return who.tenant === "H49" ? "meant" : "snapshot.unknown";
    },
    meant: director,
  }),
  "staff.seals.register": async () => ({
    // The other province has a seal of its own, in the office of its own officers.
    meets: (who) =>
      REPORT_READERS.includes(who.role!) && who.label.endsWith("of the other province")
        ? "let in"
        : forSealReaders(who),
    meant: clerk,
  }),
  "staff.seals.uses": async () => {
    await sealed(office);
    return { input: { seal: SEAL }, meets: forSealReaders, meant: clerk };
  },
  "staff.seals.handOver": async () => ({
    input: {
      seal: SEAL,
      to: await secondClerk(),
      from: "2027-06-01",
      until: "2027-06-02",
      document: "Văn bản cho phép mẫu",
      record: "Biên bản mẫu",
    },
    meets: (who) => {
      const met = forSealReaders(who);
      if (met !== "let in") return met === "access.not-signed-in" ? met : "seal.unknown";
      return ["centre-director", "approver"].includes(who.role!) ? "meant" : "seal.hand-over-not-competent";
    },
    meant: director,
  }),
  "staff.calls.due": async () => ({ input: {}, meets: forCallers("let in"), meant: reception }),
  "staff.calls.made": async () => ({
    input: await callDue(),
    meets: forCallers("call.not-due"),
    meant: reception,
  }),
  "staff.changes": async () => ({ meets: forStaff, meant: reception }),
  "staff.receiveAtCounter": async () => ({
    input: walkIn(),
    meets: (who) => {
      if (!isStaff(who)) return "access.not-signed-in";
      if (who.label === "reception-officer of the office") return "meant";
      return who.tenant === "H49" ? "access.not-competent" : "procedure.not-offered";
    },
    meant: reception,
  }),

  "acts.receive": async () => act({ dossier: await filed(office), by: reception, roles: ["reception-officer"] }),
  "acts.askCompletion": async () =>
    act({ dossier: await filed(office), by: reception, roles: ["reception-officer"], input: { items: [item] } }),
  "acts.decline": async () =>
    act({
      dossier: await filed(office),
      by: reception,
      roles: ["reception-officer"],
      input: { reason: "Không thuộc thẩm quyền" },
    }),
  "acts.takeUp": async () => act({ dossier: await received(office), by: handling, roles: ["handling-officer"] }),
  "acts.askSupplement": async () =>
    act({ dossier: await inAppraisal(office), by: handling, roles: ["handling-officer"], input: { items: [item] } }),
  "acts.provideSupplement": async () =>
    act({
      dossier: await withItemsAsked(),
      by: reception,
      roles: ["reception-officer"],
      input: { papers: [], note: "Nộp tại quầy" },
    }),
  "acts.acceptSupplement": async () =>
    act({ dossier: await withSupplement(), by: reception, roles: ["reception-officer"] }),
  "acts.closeUnanswered": async () => {
    const dossier = await withItemsAsked();
    // The province closes nothing before somebody has rung.
    await office.as(reception).acts.logSupplementCall({ target: await target(office, dossier), outcome: "reached" });
    office.clock.at = moment("2026-12-30T08:00:00+07:00");
    return act({ dossier, by: reception, roles: ["reception-officer"] });
  },
  "acts.propose": async () =>
    act({
      dossier: await inAppraisal(office),
      by: handling,
      roles: ["handling-officer"],
      input: { outcome: "grant", conclusion: "Đủ điều kiện" },
    }),
  "acts.sendBack": async () =>
    act({ dossier: await proposed(office), by: approver, roles: ["approver"], input: { reason: "Bổ sung căn cứ" } }),
  "acts.approve": async () => act({ dossier: await proposed(office), by: approver, roles: ["approver"] }),
  "acts.sign": async () =>
    act({
      dossier: await approved(office),
      by: approver,
      roles: ["approver"],
      input: { pin: DEMO_PIN },
      sameRole: "result.signer-not-approver",
    }),
  "acts.seal": async () =>
    act({
      dossier: await signed(office),
      by: clerk,
      roles: ["clerk"],
      input: { sealId: SEAL, pin: DEMO_PIN },
      sameRole: "seal.not-custodian",
    }),
  "acts.issueOnPaper": async () =>
    act({
      dossier: await approved(office),
      by: clerk,
      roles: ["clerk"],
      input: { sealId: SEAL },
      sameRole: "seal.not-custodian",
    }),
  "acts.payFee": async () =>
    act({
      dossier: await received(office),
      by: returning,
      roles: ["returning-officer", "reception-officer"],
      input: { vnd: 15_000, means: "cash" },
    }),
  // The fee is known here: whoever may assess it gets as far as being told so.
  "acts.assessFee": async () => ({
    input: { target: await target(office, await received(office)) },
    meets: forRolesTold(["returning-officer", "reception-officer"], "fee.already-assessed"),
    meant: null,
  }),
  "acts.handToPost": async () =>
    act({
      dossier: await paid("post"),
      by: returning,
      roles: ["returning-officer"],
      input: { number: "EE000000000VN", address: "Số 1 phố Hư Cấu" },
    }),
  "acts.returnResult": async () =>
    act({
      dossier: await paid("counter"),
      by: returning,
      roles: ["returning-officer"],
      input: { by: "counter", receiver: owner.actor.name, identitySeen: "Căn cước" },
    }),
  "acts.withdraw": async () =>
    act({
      dossier: await received(office),
      by: reception,
      roles: ["reception-officer"],
      input: { reason: "Theo đơn xin rút" },
    }),
  "acts.notifyObligation": async () =>
    act({
      dossier: await landInAppraisal(office),
      by: handling,
      roles: ["handling-officer"],
      input: { notice: "Thông báo 1" },
    }),
  "acts.proveObligation": async () =>
    act({
      dossier: await withNotice(),
      by: reception,
      roles: ["reception-officer", "handling-officer"],
      input: { proof: "Biên lai 1" },
    }),
  "acts.permitSecondSupplement": async () =>
    act({
      dossier: await withSupplementAccepted(),
      by: approver,
      roles: ["approver", "department-leader", "centre-director"],
      input: { ground: "Giấy tờ bị mất", document: "Văn bản mẫu" },
    }),
  "acts.logSupplementCall": async () =>
    act({
      dossier: await withItemsAsked(),
      by: reception,
      roles: ["reception-officer"],
      input: { calledAt: office.clock.at, outcome: "not-reached" },
    }),
  "acts.stopClock": async () =>
    act({
      dossier: await inAppraisal(office),
      by: approver,
      roles: ["approver", "department-leader"],
      input: { ground: { document: "Luật mẫu" }, reason: "Chờ giám định" },
    }),
  "acts.resumeClock": async () =>
    act({
      dossier: await withClockStopped(),
      by: handling,
      roles: ["approver", "department-leader", "handling-officer"],
      input: { reason: "Đã có kết quả" },
    }),
  "acts.inspect": async () =>
    act({
      dossier: await inAppraisal(office),
      by: handling,
      roles: ["handling-officer"],
      input: { place: "Tổ 5", participants: ["Tổ trưởng"], content: "Đúng như hồ sơ", at: office.clock.at },
    }),
  "acts.reissueResult": async () =>
    act({
      dossier: await sealed(office),
      by: approver,
      roles: ["approver"],
      input: { kind: "replacement", reason: "Ghi sai năm sinh" },
    }),
  "acts.annulResult": async () =>
    act({
      dossier: await sealed(office),
      by: approver,
      roles: ["approver"],
      input: { reason: "Cấp sai đối tượng", decision: "Quyết định mẫu" },
    }),
  // The pack offers this procedure at one office: whoever may transfer gets as far as being told so.
  "acts.transfer": async () => ({
    input: { target: await target(office, await received(office)), office: "mong-duong", document: "Phiếu mẫu" },
    meets: forRolesTold(["reception-officer"], "procedure.not-offered"),
    meant: null,
  }),
  "acts.notePost": async () =>
    act({
      dossier: await posted(),
      by: returning,
      roles: ["returning-officer"],
      input: { item: "EE000000000VN", state: "lost" },
    }),
  "acts.consult": async () =>
    act({
      dossier: await inAppraisal(office),
      by: handling,
      roles: ["handling-officer"],
      input: { agency: "ubnd-mong-duong", content: "Xin ý kiến", answerIn: 2 },
    }),
  "acts.answerConsultation": async () => {
    const { dossier, consultation } = await consulted();
    const answering: readonly Role[] = ["handling-officer", "department-leader", "approver"];
    return {
      input: { target: await target(office, dossier), id: consultation, answer: "Đồng ý", agrees: true },
      meets: (who) => {
        if (!isStaff(who)) return "access.not-signed-in";
        const isAsked = who.tenant === "H49" && who.label.endsWith("of another office");
        if (isAsked && answering.includes(who.role!)) return "meant";
        return who.isInSight || (isAsked && readsDossiers(who.role!)) ? "access.not-competent" : "dossier.unknown";
      },
      meant: staff("thuly-mong-duong", "handling-officer", { office: "mong-duong" }),
    };
  },
  // No leg is open here: whoever may finish one gets as far as being told so.
  "acts.finishLeg": async () => ({
    input: { target: await target(office, await inAppraisal(office)), leg: "khong-co", outcome: "grant" },
    meets: forRolesTold(["handling-officer", "reception-officer"], "leg.not-open"),
    meant: null,
  }),

  "province.simulateDues": async () => ({ meets: forAdministrators("let in"), meant: administrator }),
  "province.recomputeDues": async () => ({
    input: { ground: { document: "Quyết định nghỉ mẫu" } },
    meets: forAdministrators("let in"),
    meant: administrator,
  }),
  // No office of the pack has been succeeded by this one: the order is taken and the move refused.
  "province.moveDossiers": async () => ({
    input: { moves: [{ dossier: ids.dossier, to: "mong-duong" }], document: "Nghị quyết mẫu" },
    meets: forAdministrators("let in"),
    meant: administrator,
  }),

  "acts.reappoint": async () =>
    act({
      dossier: await inAppraisal(office),
      by: approver,
      roles: ["approver"],
      input: { workingDays: 2, reason: "Chờ xác minh" },
    }),
};

/** What only some may read, and who they are. */
const SECRETS: readonly { readonly text: string; readonly mayRead: (who: Who) => boolean }[] = [
  ...[citizen(1), citizen(2), citizen(3)].flatMap((person) => {
    const mayRead = (who: Who) =>
      who.isInSight && isStaff(who) ? true : isCitizen(who) && who.caller?.actor.id === person.actor.id;
    return [
      { text: person.actor.name, mayRead: (who: Who) => mayRead(who) || who.caller?.actor.name === person.actor.name },
      { text: markOf(person), mayRead },
    ];
  }),
  { text: foreigner.actor.name, mayRead: (who) => isStaff(who) && who.tenant === "H62" },
  { text: "09919900000", mayRead: (who) => isStaff(who) || isCitizen(who) },
  ...[reception, handling, approver, clerk, returning].map(({ actor }) => ({
    text: actor.name,
    mayRead: (who: Who) => isStaff(who) && who.tenant === "H49" && who.isInSight,
  })),
  { text: "change-in-cam-pha", mayRead: (who) => isStaff(who) && who.isInSight },
  { text: "change-in-mong-duong", mayRead: (who) => isStaff(who) && who.label.endsWith("of another office") },
  { text: "change-in-h62", mayRead: (who) => isStaff(who) && who.tenant === "H62" },
];

const ANNOUNCED: readonly (DossierChange | null)[] = [
  { tenant: "H49", office: "cam-pha", participants: ["cam-pha"], dossier: "change-in-cam-pha", status: "received" },
  {
    tenant: "H49",
    office: "mong-duong",
    participants: ["mong-duong"],
    dossier: "change-in-mong-duong",
    status: "received",
  },
  { tenant: "H62", office: "vinh-yen", participants: ["vinh-yen"], dossier: "change-in-h62", status: "received" },
  { tenant: "H62", office: "cam-pha", participants: ["cam-pha"], dossier: "change-in-h62", status: "received" },
  null,
];

async function* announced(): AsyncGenerator<DossierChange | null> {
  yield* ANNOUNCED;
}

interface Told {
  readonly refusal?: Code;
  /** All that came out of the door, words of the refusal included. */
  readonly text: string;
}

async function knock(
  procedure: string,
  input: unknown,
  { caller, tenant }: Pick<Who, "caller" | "tenant">,
): Promise<Told> {
  const doors: unknown = office.as(caller, { tenant, changes: announced });
  const door = procedure.split(".").reduce((room, name) => (room as Record<string, unknown>)[name], doors) as (
    input: unknown,
  ) => Promise<unknown>;
  try {
    const answer = await door(input);
    return { text: JSON.stringify(isIterable(answer) ? await allOf(answer) : (answer ?? null)) };
  } catch (error) {
    if (!(error instanceof Error) || !(error.cause instanceof Refused)) throw error;
    return { refusal: error.cause.refusal.code, text: JSON.stringify(error.cause.refusal) };
  }
}

async function allOf(answers: AsyncIterable<unknown>): Promise<readonly unknown[]> {
  const all: unknown[] = [];
  for await (const answer of answers) all.push(answer);
  return all;
}

const isIterable = (answer: unknown): answer is AsyncIterable<unknown> =>
  typeof answer === "object" && answer !== null && Symbol.asyncIterator in answer;

const TABLES = [
  "dossier",
  "dossier_event",
  "draft",
  "upload",
  "counter",
  "seal_use",
  "seal_hand_over",
  "sealing_intent",
  "session",
  "frozen_month",
  "month_publication",
];

/** Everything the database holds, in one line a table. */
const everything = (): Promise<readonly string[]> =>
  onceConnected(office.url, async (log) => {
    const all: string[] = [];
    for (const table of TABLES) {
      const { rows } = await log.query<{ sum: string }>(
        `SELECT count(*) || ' ' || coalesce(md5(string_agg(t::text, E'\\n' ORDER BY t::text)), '') AS sum FROM ${table} t`,
      );
      all.push(`${table} ${rows[0]!.sum}`);
    }
    return all;
  });

const eventsByDossier = (): Promise<Map<string, number>> =>
  onceConnected(office.url, async (log) => {
    const { rows } = await log.query<{ dossier: string; events: number }>(
      "SELECT tenant || ' ' || dossier AS dossier, count(*)::int AS events FROM dossier_event GROUP BY 1",
    );
    return new Map(rows.map(({ dossier, events }) => [dossier, events]));
  });

const procedures = Object.keys(appRouter._def.procedures);

describe("every door of the platform", () => {
  it("has been thought about", () => {
    expect(Object.keys(DOORS).toSorted()).toEqual(procedures.toSorted());
  });

  it("is tried by every role, in the office, elsewhere, out of time and from the other province", () => {
    expect(AUDIENCE.length).toBe(5 + ROLES.length * 6);
  });

  describe.each(procedures)("%s", (procedure) => {
    it("lets in only those it is for, and tells nobody what is not his", async () => {
      const door = await DOORS[procedure]!();
      const before = await everything();
      for (const who of AUDIENCE) {
        const met = door.meets(who);
        if (met === "meant") continue;
        const told = await knock(procedure, door.input, who);
        expect(told.refusal ?? "let in", who.label).toBe(met);
        const leaked = SECRETS.filter(({ text, mayRead }) => told.text.includes(text) && !mayRead(who)).map(
          ({ text }) => text,
        );
        expect(leaked, who.label).toEqual([]);
      }
      expect(await everything(), "somebody changed what is not his").toEqual(before);

      const events = await eventsByDossier();
      const tenant = door.meant?.actor.tenant ?? "H49";
      const told = await knock(procedure, door.input, { caller: door.meant, tenant });
      expect(told.refusal ?? "let in", "the one for whom the door is").toBe(
        door.meant === null ? door.meets(AUDIENCE[0]!) : "let in",
      );
      const leaked = SECRETS.filter(
        ({ text, mayRead }) =>
          told.text.includes(text) &&
          !mayRead({ label: "meant", caller: door.meant, tenant, isInSight: door.meant?.actor.kind === "staff" }),
      );
      expect(leaked.map(({ text }) => text)).toEqual([]);
      const touched = [...(await eventsByDossier())].filter(([dossier, count]) => events.get(dossier) !== count);
      expect(touched.length).toBeLessThanOrEqual(1);
      office.clock.at = MONDAY_MORNING;
    });
  });

  it("does not open to a dossier of the other province, whichever way its id is used", async () => {
    const before = await everything();
    const foreign = { id: ids.elsewhere, sequence: 2 };
    for (const who of AUDIENCE.filter(({ tenant }) => tenant === "H49")) {
      for (const [procedure, input] of [
        ["citizen.dossier", { id: foreign.id }],
        ["citizen.withdraw", { target: foreign, reason: "Rút" }],
        ["staff.dossier", { id: foreign.id }],
        ["acts.takeUp", { target: foreign }],
        ["acts.withdraw", { target: foreign, reason: "Rút" }],
      ] as const) {
        const told = await knock(procedure, input, who);
        expect(["dossier.unknown", "access.not-signed-in"], `${who.label} at ${procedure}`).toContain(told.refusal);
        expect(told.text).not.toContain(foreigner.actor.name);
      }
    }
    expect(await everything()).toEqual(before);
  });
});
