import { describe, expect, it } from "vitest";
import { citizen, handlingOfficer, receptionOfficer } from "../../fixtures/invented-office.ts";
import { after, filed, items, receive, takeUp } from "../../fixtures/story.ts";
import { day } from "../calendar/calendar-day.ts";
import { allowedActs } from "./allowed-acts.ts";

const on = day("2026-11-04");

describe("what may be done now (các thao tác được phép)", () => {
  it("offers reception to the reception officer, and withdrawal to the citizen", () => {
    expect(allowedActs(filed().dossier, receptionOfficer, on)).toContain("receive");
    expect(allowedActs(filed().dossier, citizen, on)).toEqual(["withdraw"]);
  });

  it("offers no tax notice where the limit has one phase", () => {
    const { dossier } = after(filed(), [receive, takeUp]);
    expect(allowedActs(dossier, handlingOfficer, on)).toContain("ask-supplement");
    expect(allowedActs(dossier, handlingOfficer, on)).not.toContain("notify-obligation");
  });

  it("offers no second supplement", () => {
    const { dossier } = after(filed(), [
      receive,
      takeUp,
      ["2026-11-03T11:00", handlingOfficer, { type: "ask-supplement", items }],
      ["2026-11-03T12:00", citizen, { type: "provide-supplement", papers: [], note: "Đã gửi bản rõ hơn" }],
      ["2026-11-03T13:30", receptionOfficer, { type: "accept-supplement" }],
    ]);
    expect(allowedActs(dossier, handlingOfficer, on)).not.toContain("ask-supplement");
  });
});
