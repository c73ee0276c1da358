import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  approver,
  citizen,
  clerk,
  factsAt,
  file,
  handlingOfficer,
  otherCitizen,
  receptionOfficer,
  returningOfficer,
  staff,
  uploaded,
} from "../../fixtures/invented-office.ts";
import { pack, secondSeal, TENANT } from "../../fixtures/invented-pack.ts";
import { confirmation, landRegistration } from "../../fixtures/invented-procedures.ts";
import { certificate, filed, items, type Story } from "../../fixtures/story.ts";
import { addDays, day } from "../calendar/calendar-day.ts";
import { dayOf, momentAt } from "../calendar/moment.ts";
import { allowedActs } from "./allowed-acts.ts";
import { decide, type LaterAct } from "./decide.ts";
import { owedVnd } from "./decide-return.ts";
import type { Dossier } from "./dossier.ts";
import { evolve, replay } from "./evolve.ts";
import type { Facts } from "./facts.ts";
import type { DossierStatus } from "./status.ts";
import { isEnded, TRANSITIONS } from "./transitions.ts";

const people = [
  citizen,
  otherCitizen,
  receptionOfficer,
  handlingOfficer,
  approver,
  clerk,
  returningOfficer,
  staff("kiem-nhiem", "handling-officer", "approver", "clerk"),
  { kind: "system", tenant: TENANT, id: "system", name: "Đồng bộ" },
] as const;

const OTHER_OFFICE = "trung-tam-khac";
const twoOffices = {
  ...pack,
  offices: [
    { ...pack.offices[0]!, successors: [OTHER_OFFICE] },
    { ...pack.offices[0]!, id: OTHER_OFFICE },
  ],
};
const RUNNING: readonly DossierStatus[] = ["received", "in-appraisal", "awaiting-approval"];
const MENDING: readonly string[] = ["reissue-result", "annul-result"];
const BREAKING_OFF: readonly string[] = [...MENDING, "withdraw", "decline"];

const place = { page: 1, x: 350, y: 200, width: 110, height: 55 };

const mended = (dossier: Dossier) =>
  ({ resultNumber: `${dossier.sequence}/XNM`, draft: file("draft"), signaturePlace: place }) as const;

/** Every act, as it may be tried in any state; `flip` turns the outcome. */
const actsFor = (dossier: Dossier, flip: boolean): readonly LaterAct[] => [
  { type: "receive", number: dossier.sequence },
  { type: "ask-completion", items },
  { type: "complete", papers: flip ? [uploaded("proof")] : [], note: "Ghi chú" },
  { type: "decline", reason: "Không thuộc thẩm quyền" },
  { type: "attach-scan", component: flip ? "proof" : "nothing-filed", file: { ...file("scan"), name: "quet.pdf" } },
  { type: "take-up" },
  { type: "ask-supplement", items: flip ? items : [] },
  { type: "provide-supplement", papers: [uploaded("proof")] },
  { type: "accept-supplement" },
  { type: "close-unanswered" },
  { type: "propose", outcome: flip ? "grant" : "refuse", conclusion: "Kết luận" },
  { type: "send-back", reason: "Xem lại" },
  { type: "approve", resultNumber: "01/XNM", draft: file("draft"), signaturePlace: place },
  { type: "sign", file: file("signed"), certificate },
  { type: "seal", file: file("sealed"), certificate, sealId: secondSeal.id },
  { type: "pay-fee", vnd: flip ? owedVnd(dossier) : 1, means: "cash", receiptNumber: "0000001" },
  { type: "hand-to-post", item: { number: "EM1", address: "Số 2" } },
  { type: "return-result", by: flip ? "online" : "counter", receiver: "Nguyễn Văn Mẫu", identitySeen: "Căn cước" },
  { type: "withdraw", reason: "Thôi" },
  { type: "notify-obligation", notice: "Thông báo" },
  { type: "prove-obligation", proof: "Chứng từ" },
  { type: "reappoint", workingDays: 2, reason: "Chờ xác minh" },
  { type: "permit-second-supplement", ground: "Giấy tờ bị mất", document: "Văn bản mẫu" },
  {
    type: "log-supplement-call",
    calledAt: dossier.supplement?.askedAt ?? dossier.submittedAt,
    outcome: flip ? "reached" : "not-reached",
  },
  { type: "stop-clock", ground: { document: "Luật mẫu" }, reason: "Chờ giám định" },
  { type: "resume-clock", reason: "Đã có kết quả" },
  { type: "inspect", place: "Tổ 5", participants: ["Tổ trưởng"], content: "Đúng", at: dossier.submittedAt },
  { type: "reissue-result", kind: flip ? "correction" : "replacement", reason: "Sai", ...mended(dossier) },
  { type: "annul-result", reason: "Cấp sai", decision: "Quyết định mẫu" },
  { type: "transfer", office: OTHER_OFFICE, ground: flip ? "succession" : "wrong-office", document: "Văn bản mẫu" },
  { type: "recompute-due", ground: { document: "Quyết định nghỉ mẫu" } },
  { type: "note-post", item: "EM1", state: flip ? "delivered" : "lost" },
  { type: "consult", id: `y-kien-${dossier.sequence}`, agency: secondSeal.agency, content: "Xin ý kiến", answerIn: 1 },
  { type: "answer-consultation", id: `y-kien-${dossier.sequence - 1}`, answer: "Đồng ý", agrees: flip },
];
const ACTS = actsFor(filed().dossier, true).length;

const tried = fc.record({
  person: fc.nat(people.length - 1),
  act: fc.nat(ACTS - 1),
  /** Most tries are of acts that the screens would offer: chance alone seldom comes far. */
  isOffered: fc.integer({ min: 0, max: 9 }).map((chance) => chance > 1),
  flip: fc.boolean(),
  hours: fc.constantFrom(0, 0, 1, 1, 2, 5, 24, 24, 600),
});
type Tried = typeof tried extends fc.Arbitrary<infer T> ? T : never;

interface Run extends Story {
  readonly hours: number;
  readonly seen: ReadonlySet<string>;
}

function step(run: Run, { person, act, isOffered, flip, hours: later }: Tried, isLand: boolean): Run {
  const hours = run.hours + later;
  const at = momentAt(addDays(day("2026-09-07"), Math.floor(hours / 24)), (hours % 24) * 60);
  const facts = (actor: Facts["actor"]) =>
    factsAt("2026-09-07T00:00", actor, { at, procedure: isLand ? landRegistration : confirmation, pack: twoOffices });
  const acts = actsFor(run.dossier, flip);
  const [actor, chosen] =
    (isOffered ? goodStep(run.dossier, acts, { facts, pick: act }) : undefined) ??
    ([people[person]!, acts[act]!] as const);
  const decided = decide(run.dossier, chosen, facts(actor));
  if (!decided.ok) return { ...run, hours };
  const after = decided.value.reduce(evolve, run.dossier);
  expect(
    TRANSITIONS[run.dossier.status][chosen.type],
    `${run.dossier.status} → ${chosen.type} → ${after.status}`,
  ).toContain(after.status);
  expectKept(run.dossier, after, chosen.type);
  return {
    dossier: after,
    events: [...run.events, ...decided.value],
    hours,
    seen: new Set([...run.seen, after.status]),
  };
}

/** What no act may undo. */
function expectKept(before: Dossier, after: Dossier, act: LaterAct["type"]): void {
  if (before.code !== null) expect(after.code).toBe(before.code);
  if (before.receivedAt !== null) expect(after.receivedAt).toBe(before.receivedAt);
  if (before.endedAt !== null) expect(after.endedAt).toBe(before.endedAt);
  if (isEnded(before.status)) expect(["reissue-result", "annul-result"]).toContain(act);
  if (act === "reappoint") expect(after.dueOriginal).toStrictEqual(before.dueOriginal);
  if (act === "transfer") expect([after.status, after.due]).toStrictEqual([before.status, before.due]);
  expect(after.earlierResults.slice(0, before.earlierResults.length)).toStrictEqual(before.earlierResults);
  expect(after.supplementsAsked).toBeLessThanOrEqual(after.supplementPermit ? 2 : 1);
  expect(after.participants[0]).toBe(after.office);
  if (RUNNING.includes(after.status)) expect(after.due === null).toBe(after.clockStop !== null);
}

/** An act that will be accepted and mostly goes on; what breaks a dossier off or goes back is seldom picked, or few would live long. */
function goodStep(
  dossier: Dossier,
  acts: readonly LaterAct[],
  { facts, pick }: { readonly facts: (actor: Facts["actor"]) => Facts; readonly pick: number },
) {
  const offers = people.flatMap((person) => {
    const allowed = allowedActs(dossier, person, dayOf(facts(person).at));
    const onward = acts.filter(
      ({ type }) =>
        allowed.includes(type) &&
        (pick % 17 === 5 || !BREAKING_OFF.includes(type)) &&
        (type === "pay-fee"
          ? dossier.status === "result-ready"
          : pick % 6 === 0 || TRANSITIONS[dossier.status][type]?.includes(dossier.status) !== true),
    );
    return onward.filter((act) => decide(dossier, act, facts(person)).ok).map((act) => [person, act] as const);
  });
  return offers[pick % Math.max(1, offers.length)];
}

const begin = (isLand: boolean): Run => ({
  ...filed({}, { at: momentAt(day("2026-09-07"), 0), procedure: isLand ? landRegistration : confirmation }),
  hours: 1,
  seen: new Set(["submitted"]),
});

describe("any sequence of acts by anybody", () => {
  it("stays within the table, equals its own replay, and counts its events", () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(fc.boolean(), fc.array(tried, { minLength: 1, maxLength: 40 }), (isLand, tries) => {
        const run = tries.reduce((before, each) => step(before, each, isLand), begin(isLand));
        for (const status of run.seen) seen.add(status);
        expect(replay(run.dossier.id, TENANT, run.events)).toStrictEqual(run.dossier);
        expect(JSON.parse(JSON.stringify(run.events))).toStrictEqual(run.events);
        expect(run.dossier.sequence).toBe(run.events.length);
        expect(run.dossier.endedAt !== null).toBe(
          isEnded(run.dossier.status) || run.dossier.status === "result-ready" || run.dossier.earlierResults.length > 0,
        );
      }),
      { numRuns: 300, seed: 1004873 },
    );
    expect(Object.keys(TRANSITIONS).filter((status) => !seen.has(status))).toEqual([]);
  });

  it("changes nothing more once it has ended, but to mend the result", () => {
    fc.assert(
      fc.property(
        fc.boolean(),
        fc.array(tried, { minLength: 20, maxLength: 40 }),
        fc.boolean(),
        (isLand, tries, flip) => {
          const { dossier } = tries.reduce((before, each) => step(before, each, isLand), begin(isLand));
          if (!isEnded(dossier.status)) return;
          const accepted = people.flatMap((actor) =>
            actsFor(dossier, flip).filter(
              (act) => !MENDING.includes(act.type) && decide(dossier, act, factsAt("2026-12-01T09:00", actor)).ok,
            ),
          );
          expect(accepted).toEqual([]);
        },
      ),
      { numRuns: 100 },
    );
  });

  it("never lets one person do two steps that must be apart, nor a result out unpaid", () => {
    fc.assert(
      fc.property(fc.boolean(), fc.array(tried, { minLength: 10, maxLength: 40 }), (isLand, tries) => {
        const { dossier, events } = tries.reduce((before, each) => step(before, each, isLand), begin(isLand));
        const { result, proposal } = dossier;
        if (result) expect(result.approvedBy).not.toBe(proposal?.by);
        if (result?.signedBy !== undefined) expect(result.signedBy).toBe(result.approvedBy);
        if (result?.sealedBy !== undefined) expect([result.signedBy, result.approvedBy]).not.toContain(result.sealedBy);
        if (dossier.status === "returned") expect(owedVnd(dossier)).toBe(0);
        const times = (once: string) => events.filter(({ type }) => type === once).length;
        for (const once of ["received", "completion-asked", "reappointed"]) expect(times(once)).toBeLessThan(2);
        for (const each of ["sealed", "returned"]) expect(times(each)).toBeLessThan(2 + times("result-reissued"));
        expect(times("supplement-asked")).toBe(dossier.supplementsAsked);
      }),
      { numRuns: 200 },
    );
  });
});
