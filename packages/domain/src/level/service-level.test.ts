import { describe, expect, it } from "vitest";
import { confirmation, source } from "../../fixtures/invented-procedures.ts";
import { day } from "../calendar/calendar-day.ts";
import type { Procedure } from "../procedure/procedure.ts";
import { serviceLevel } from "./service-level.ts";

const level = (more: Partial<Procedure> = {}, isPaidOnline = true) =>
  serviceLevel({ ...confirmation, ...more }, { on: day("2026-11-22"), isPaidOnline });
const published = (value: Procedure["online"][number]["value"]): Procedure["online"] => [
  { from: day("2026-07-01"), value, source },
];

describe("review of the online level (rà soát mức độ dịch vụ công trực tuyến)", () => {
  it("is toàn trình where filing, payment and result all go from afar", () => {
    expect(level()).toEqual({ level: "full", published: "full", obstacles: [] });
  });

  it("finds a service published as toàn trình whose fee is taken at the counter only", () => {
    expect(level({}, false)).toEqual({ level: "partial", published: "full", obstacles: ["fee-at-counter-only"] });
  });

  it("needs no online payment where nothing is paid online", () => {
    const [fee] = confirmation.fees;
    const free = { ...fee!, amount: { by: "case", vnd: { counter: 8000, online: 0, post: 8000 } } } as const;
    expect(level({ fees: [free] }, false).level).toBe("full");
    expect(level({ fees: [] }, false).level).toBe("full");
    expect(level({ fees: [{ ...fee!, amount: { by: "none" } }] }, false).level).toBe("full");
  });

  it("does not take for free a fee that the province has to set, or one by the page", () => {
    const [fee] = confirmation.fees;
    expect(level({ fees: [{ ...fee!, amount: { by: "province" } }] }, false).obstacles).toEqual([
      "fee-at-counter-only",
    ]);
    const pages = { by: "page", tiers: [{ vndPerPage: 2000 }], capVndPerCopy: 200_000 } as const;
    expect(level({ fees: [{ ...fee!, amount: pages }] }, false).obstacles).toEqual(["fee-at-counter-only"]);
  });

  it("is một phần where the result is handed over in person only, and toàn trình where it comes by post", () => {
    expect(level({ returnChannels: ["counter"] }).obstacles).toEqual(["returned-in-person-only"]);
    expect(level({ returnChannels: ["counter", "post"] }).level).toBe("full");
  });

  it("repeats the published reason first, then what else stands in the way", () => {
    const online = published({ mode: "partial", reason: "presence-by-law" });
    expect(level({ online, returnChannels: ["counter"] }, false)).toEqual({
      level: "partial",
      published: "partial",
      obstacles: ["presence-by-law", "fee-at-counter-only", "returned-in-person-only"],
    });
  });

  it("is not online at all where no online filing is taken, or none was published", () => {
    expect(level({ channels: ["counter", "post"] })).toMatchObject({ level: "none", obstacles: ["not-filed-online"] });
    expect(level({ online: [] })).toMatchObject({ level: "none", published: "none", obstacles: ["not-published"] });
  });
});
