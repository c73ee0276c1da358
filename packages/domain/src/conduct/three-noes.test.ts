import { describe, expect, it } from "vitest";
import { receptionOfficer, returningOfficer, time } from "../../fixtures/invented-office.ts";
import { OFFICE } from "../../fixtures/invented-pack.ts";
import { form } from "../../fixtures/invented-procedures.ts";
import {
  after,
  approve,
  askSupplement,
  fetchOnline,
  filed,
  pay,
  propose,
  receive,
  seal,
  sign,
  takeUp,
  untilSealed,
  type Step,
  type Story,
} from "../../fixtures/story.ts";
import { threeNoes, type PrintedReceipt } from "./three-noes.ts";

const MONDAY = "2026-11-16";
/** The step at that minute of one Monday. */
const onMonday = (clock: string, [, actor, act]: Step): Step => [`${MONDAY}T${clock}`, actor, act];
const atDesk = {
  actor: receptionOfficer,
  place: { kind: "centre", office: OFFICE },
  at: time(`${MONDAY}T08:00`),
} as const;
const counted = { component: "proof", title: "proof", originals: 1, certified: 0, photocopies: 0 };
const walkIn = filed({ channel: "counter", account: null, papers: [counted], returnBy: "counter" }, atDesk);
const give: Step = [
  `${MONDAY}T10:30`,
  returningOfficer,
  { type: "return-result", by: "counter", receiver: "Nguyễn Văn Mẫu", identitySeen: "Căn cước" },
];
const solve: readonly Step[] = [
  onMonday("08:10", receive),
  onMonday("08:20", takeUp),
  onMonday("09:00", propose),
  onMonday("09:30", approve),
  onMonday("09:40", sign),
  onMonday("10:00", seal),
];
const cash = [returningOfficer, { type: "pay-fee", vnd: 15_000, means: "cash", receiptNumber: "0000001" }] as const;
const inOneMorning = after(walkIn, [...solve, [`${MONDAY}T10:20`, ...cash], give]);
const judge = ({ events }: Story, receipt: PrintedReceipt = "none") => threeNoes({ events, form, receipt });

describe("three noes (3 không: không viết, không hẹn, không phiền hà)", () => {
  it("are kept where the officer types, the result is there the same day, and one visit was enough", () => {
    expect(judge(inOneMorning)).toEqual({
      typedByCitizen: 0,
      visits: 1,
      requests: 0,
      isWithoutWriting: true,
      isWithoutAppointment: true,
      isWithoutHassle: true,
    });
  });

  it("count the fields that the citizen typed, without those that the platform filled in", () => {
    expect(judge(filed())).toMatchObject({ typedByCitizen: 2, isWithoutWriting: false });
    const known = {
      pages: form.pages.map((page) => ({
        ...page,
        fields: page.fields.map((field) => ({ ...field, prefill: "account.address" as const })),
      })),
    };
    expect(threeNoes({ events: filed().events, form: known, receipt: "none" }).typedByCitizen).toBe(0);
  });

  it("allow a receipt that was asked for, and none that was pressed upon him", () => {
    expect(judge(inOneMorning, "asked-for").isWithoutAppointment).toBe(true);
    expect(judge(inOneMorning, "unasked").isWithoutAppointment).toBe(false);
  });

  it("are not kept by who is told to come again another day", () => {
    const tuesday = after(walkIn, [...solve, ["2026-11-17T08:00", ...cash], ["2026-11-17T08:30", give[1], give[2]]]);
    expect(judge(tuesday)).toMatchObject({ visits: 2, isWithoutHassle: false });
    expect(judge(after(filed(), untilSealed)).isWithoutAppointment).toBe(false);
  });

  it("are not kept where more papers were asked for", () => {
    expect(judge(after(filed(), [receive, takeUp, askSupplement]))).toMatchObject({
      requests: 1,
      isWithoutHassle: false,
    });
  });

  it("count no visit where everything goes online, and one where the desk helps to file online", () => {
    expect(judge(after(filed(), [...untilSealed, pay, fetchOnline])).visits).toBe(0);
    const helped = filed({ account: null, assisted: { reason: "elderly", consent: "fingerprint" } }, atDesk);
    expect(judge(helped)).toMatchObject({ visits: 1, typedByCitizen: 0 });
  });
});
