import { describe, expect, it } from "vitest";
import { moment } from "../calendar/moment.ts";
import { clockStart, startBasis } from "./clock-start.ts";

const receivedAt = moment("2026-11-20T15:00:00+07:00");
const signedAt = moment("2026-11-20T09:00:00+07:00");

describe("start of the clock (mốc bắt đầu tính thời hạn)", () => {
  it.each(["counter", "online"] as const)("%s: the reception, as the receipt shows it", (channel) => {
    expect(clockStart({ channel, receivedAt })).toEqual({ at: receivedAt, phase: "received" });
  });

  it("by post: the signing of the hand-over record, before the desk records it", () => {
    expect(clockStart({ channel: "post", receivedAt, postalRecordSignedAt: signedAt })).toEqual({
      at: signedAt,
      phase: "post-handed-over",
    });
  });

  it("by post without a record: the reception", () => {
    expect(clockStart({ channel: "post", receivedAt })).toMatchObject({ at: receivedAt, phase: "received" });
  });

  it("takes no postal record for a dossier that did not come by post", () => {
    expect(clockStart({ channel: "counter", receivedAt, postalRecordSignedAt: signedAt }).at).toBe(receivedAt);
  });

  it("handed in elsewhere: when the competent office receives it, whatever the channel", () => {
    const competentReceivedAt = moment("2026-11-23T08:00:00+07:00");
    const start = clockStart({ channel: "post", receivedAt, postalRecordSignedAt: signedAt, competentReceivedAt });
    expect(start).toEqual({ at: competentReceivedAt, phase: "competent-received" });
  });

  it("cites the clause that was in force at the reception", () => {
    const limit = { unit: "working-day", quantity: 5 } as const;
    const hours = { unit: "working-hour", quantity: 5 } as const;
    const earlier = moment("2026-08-04T09:00:00+07:00");
    expect(startBasis("received", limit, receivedAt)).toBe("ND-118-2025-17.3");
    expect(startBasis("received", limit, earlier)).toBe("BLDS-2015-147.2");
    expect(startBasis("received", hours, earlier)).toBe("BLDS-2015-147.1");
    expect(startBasis("received", { unit: "same-day", cutOff: 900 }, earlier)).toBe("ND-118-2025-18");
    expect(startBasis("post-handed-over", limit, receivedAt)).toBe("QD-45-2016-7.4");
    expect(startBasis("competent-received", limit, receivedAt)).toBe("ND-118-2025-14");
    expect(startBasis("competent-received", limit, moment("2024-11-20T09:00:00+07:00"))).toBe("BLDS-2015-147.2");
    expect(startBasis("handed-on", limit, receivedAt)).toBe("BLDS-2015-147.2");
  });
});
