import { describe, expect, it } from "vitest";
import { OFFICE, pack } from "../../fixtures/invented-pack.ts";
import { day } from "../calendar/calendar-day.ts";
import { deskOffer, isOnlineOnly } from "./desk-offer.ts";
import type { ProvincePack } from "./province-pack.ts";

const source = { document: "Thông báo mẫu" };
const legalNote = { vi: "Nhận trực tuyến; cán bộ nộp giúp tại quầy.", en: "Filed online; the desk helps you." };
const [first, second] = pack.procedures;
const procedure = first!.code;
const onlineFirst: ProvincePack = {
  ...pack,
  procedures: [
    {
      ...first!,
      onlineOnly: [
        { from: day("2024-06-01"), value: { offices: [OFFICE], legalNote }, source },
        { from: day("2026-07-01"), value: { offices: [], legalNote }, source },
      ],
    },
    second!,
  ],
};
const question = { office: OFFICE, procedure, pack: onlineFirst };

describe("online-only reception (chỉ nhận trực tuyến)", () => {
  it("offers help to file online to who comes to the counter, with the reason", () => {
    expect(deskOffer(day("2026-06-30"), question)).toEqual({ kind: "assisted-online", legalNote, source });
    expect(isOnlineOnly(day("2026-06-30"), question)).toBe(true);
  });

  it.each([
    ["before it begins", day("2024-05-31"), question],
    ["from the day it ends", day("2026-07-01"), question],
    ["at another desk", day("2026-06-30"), { ...question, office: "noi-khac" }],
    ["for another procedure", day("2026-06-30"), { ...question, procedure: second!.code }],
    ["where the province decided nothing", day("2026-06-30"), { ...question, pack }],
  ])("leaves every channel open %s", (_when, on, asked) => {
    expect(deskOffer(on, asked)).toEqual({ kind: "any-channel" });
    expect(isOnlineOnly(on, asked)).toBe(false);
  });
});
