import { describe, expect, it } from "vitest";
import type { OfferedProcedure } from "../api/trpc.ts";
import { complete, PROCEDURE, TODAY } from "../testing/invented-walk-in.ts";
import type { ProcedureDesk } from "./desk-of.ts";
import { walkInProblem } from "./walk-in-fault-text.ts";
import { walkInFaults } from "./walk-in-faults.ts";
import { walkInFiling } from "./walk-in-filing.ts";
import type { WalkIn } from "./walk-in.ts";

const legalNote = { vi: "Nhận trực tuyến (hư cấu).", en: "Filed online (invented)." };
const OTHERS = [
  { id: "ha-long", name: "Hạ Long" },
  { id: "hong-gai", name: "Hồng Gai" },
];

/** The invented procedure at a desk with these particulars. */
const at = (desk: Partial<ProcedureDesk>, change: Partial<OfferedProcedure> = {}): OfferedProcedure => ({
  ...PROCEDURE,
  ...change,
  desks: [{ ...PROCEDURE.desks[0]!, ...desk }],
});
const onlineOnly = at({ offer: { kind: "assisted-online", legalNote, source: { document: "Hư cấu" } } });
const byPost = at({}, { channels: ["counter", "post"] });

const faults = (change: Partial<WalkIn>, procedure: OfferedProcedure) =>
  walkInFaults({ ...complete, ...change }, procedure, TODAY).map((fault) => fault.at);
const filing = (change: Partial<WalkIn>, procedure: OfferedProcedure) =>
  walkInFiling({ ...complete, ...change }, procedure);
const help = (change: Partial<WalkIn["help"]>) => ({ help: { ...complete.help, ...change } });
const record = (change: Partial<WalkIn["postalRecord"]>) => ({
  channel: "post" as const,
  postalRecord: { ...complete.postalRecord, isKept: true, ...change },
});

describe("help to file online (nộp giúp trực tuyến)", () => {
  it("is what a desk does that takes the procedure online only; the owner still has to agree", () => {
    expect(faults({}, onlineOnly)).toEqual(["assistedConsent"]);
    const agreed = help({ consent: "fingerprint" });
    expect(faults(agreed, onlineOnly)).toEqual([]);
    expect(filing(agreed, onlineOnly)).toMatchObject({
      channel: "online",
      assisted: { reason: "online-only", consent: "fingerprint" },
    });
  });

  it("is also how a procedure that knows no other channel is received", () => {
    const procedure = at({}, { channels: ["online"] });
    expect(faults({ channel: null, ...help({ consent: "account" }) }, procedure)).toEqual([]);
  });

  it("says why, where the person could come to the counter", () => {
    const given = help({ isGiven: true });
    expect(faults(given, PROCEDURE)).toEqual(["assistedReason", "assistedConsent"]);
    const told = help({ isGiven: true, reason: "elderly", consent: "signature", note: " Mắt kém " });
    expect(filing(told, PROCEDURE).assisted).toEqual({ reason: "elderly", consent: "signature", note: "Mắt kém" });
  });

  it("leaves no trace when it is not given after all", () => {
    const filed = filing(help({ reason: "elderly", consent: "signature" }), PROCEDURE);
    expect(filed).toMatchObject({ channel: "counter" });
    expect(filed).not.toHaveProperty("assisted");
  });
});

describe("a dossier of another office (nhận thay)", () => {
  const competent = at({ takesFor: OTHERS });
  const incompetent = at({ isCompetent: false, takesFor: OTHERS });

  it("is filed with the office that decides, and says where it was handed in", () => {
    expect(filing({ takenFor: "ha-long" }, competent)).toMatchObject({ office: "ha-long", takenAt: "cam-pha" });
    expect(filing({}, competent)).toMatchObject({ office: "cam-pha" });
    expect(filing({}, competent)).not.toHaveProperty("takenAt");
  });

  it("needs the office where this desk decides nothing of the kind", () => {
    expect(faults({}, incompetent)).toEqual(["takenFor"]);
    expect(faults({ takenFor: "hong-gai" }, incompetent)).toEqual([]);
  });

  it("goes to the only office there is", () => {
    const one = at({ isCompetent: false, takesFor: OTHERS.slice(0, 1) });
    expect(faults({}, one)).toEqual([]);
    expect(filing({}, one)).toMatchObject({ office: "ha-long", takenAt: "cam-pha" });
  });
});

describe("the post's hand-over record (biên bản giao nhận)", () => {
  it("is complete or not entered", () => {
    expect(faults({ channel: "post" }, byPost)).toEqual([]);
    const halfTyped = record({ items: "0", signed: { kind: "earlier", day: "2026-11-23", clock: "" } });
    const [number, items, complete_, signed] = walkInFaults({ ...complete, ...halfTyped }, byPost, TODAY);
    expect([number?.at, items?.at, complete_?.at, signed?.at]).toEqual([
      "postalNumber",
      "postalItems",
      "postalComplete",
      "postalSigned-day",
    ]);
    expect(walkInProblem(items!, byPost, "vi").text).toBe("Số lượng giấy tờ phải từ 1 đến 9999.");
    expect(walkInProblem(number!, byPost, "vi").text).toBe("Hãy nhập: Số biên bản.");
  });

  it("leaves the moment to the server where it was signed just now", () => {
    const signedNow = record({ number: " BB 1 ", items: "3", complete: "yes" });
    expect(filing(signedNow, byPost).postalRecord).toEqual({ number: "BB 1", items: 3, complete: true });
    const earlier = record({
      number: "BB 1",
      items: "3",
      complete: "no",
      signed: { kind: "earlier", day: "2026-11-22", clock: "16:30" },
    });
    expect(filing(earlier, byPost).postalRecord).toEqual({
      number: "BB 1",
      items: 3,
      complete: false,
      signedAt: "2026-11-22T16:30:00+07:00",
    });
  });

  it("is not sent with what did not come by post", () => {
    const filed = filing({ ...record({ number: "BB 1", items: "3", complete: "yes" }), channel: "counter" }, byPost);
    expect(filed).not.toHaveProperty("postalRecord");
  });
});
