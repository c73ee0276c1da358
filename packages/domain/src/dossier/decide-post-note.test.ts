import { describe, expect, it } from "vitest";
import { receptionOfficer, returningOfficer } from "../../fixtures/invented-office.ts";
import { after, filed, pay, refusalOf, untilSealed, type Step } from "../../fixtures/story.ts";
import { day } from "../calendar/calendar-day.ts";
import { allowedActs } from "./allowed-acts.ts";

const handOver = (number = "EM1"): Step => [
  "2026-11-05T15:00",
  returningOfficer,
  { type: "hand-to-post", item: { number, address: "Số 2, đường Mẫu" } },
];
const note = (state: "delivered" | "returned-to-sender" | "lost", item = "EM1"): Step => [
  "2026-11-09T08:00",
  returningOfficer,
  { type: "note-post", item, state },
];
const returning = (by: "counter" | "post"): Step => [
  "2026-11-10T08:00",
  returningOfficer,
  { type: "return-result", by, receiver: "Nguyễn Văn Mẫu", identitySeen: "Căn cước" },
];
const paid = after(filed(), [...untilSealed, pay]);
const posted = after(paid, [handOver()]);

describe("what the post reports (bưu chính báo)", () => {
  it("keeps when the item was delivered; the return is then confirmed", () => {
    const delivered = after(posted, [note("delivered")]);
    expect(delivered.dossier).toMatchObject({
      status: "result-ready",
      postalItem: { number: "EM1", deliveredAt: "2026-11-09T08:00:00+07:00" },
    });
    expect(after(delivered, [returning("post")]).dossier.status).toBe("returned");
  });

  it.each(["returned-to-sender", "lost"] as const)(
    "lets the item go when it is %s: it is sent again or fetched",
    (state) => {
      const back = after(posted, [note(state)]);
      expect(back.dossier.postalItem).toBeNull();
      expect(refusalOf(back, returning("post"))).toEqual({ code: "return.not-handed-to-post" });
      expect(refusalOf(back, returning("counter"))).toBeNull();
      expect(after(back, [handOver("EM2")]).dossier.postalItem?.number).toBe("EM2");
    },
  );

  it("is about the item that was handed over, and not after it was delivered", () => {
    expect(refusalOf(paid, note("lost"))).toEqual({ code: "return.not-handed-to-post" });
    expect(refusalOf(posted, note("lost", "EM9"))).toEqual({ code: "post.other-item", item: "EM1" });
    expect(refusalOf(after(posted, [note("delivered")]), note("lost"))).toEqual({ code: "post.already-delivered" });
  });

  it("is written down by the returning officer, and offered while an item is on its way", () => {
    expect(refusalOf(posted, [note("lost")[0], receptionOfficer, note("lost")[2]])?.code).toBe("access.not-competent");
    const offered = (story: typeof paid) => allowedActs(story.dossier, returningOfficer, day("2026-11-09"));
    expect(offered(paid)).not.toContain("note-post");
    expect(offered(posted)).toContain("note-post");
  });
});
