import { describe, expect, it } from "vitest";
import { queueAddress, queueQuestion, readQueuePlace } from "./queue-address.ts";

const MINE = { id: "mine", statuses: ["submitted"] } as const;

describe("address of the queue", () => {
  it("leads back to the same place", () => {
    const place = { tab: "all", text: "Nguyễn Thị", after: "2026-11-22|abc" } as const;
    expect(readQueuePlace(queueAddress(place).slice(2))).toEqual(place);
  });

  it("is short where there is nothing to say", () => {
    expect(queueAddress({ tab: null, text: "", after: null })).toBe("/");
  });

  it("reads an unknown tab as none", () => {
    expect(readQueuePlace("viec=hom-qua").tab).toBeNull();
  });

  it("asks for the most urgent first within a tab", () => {
    expect(queueQuestion({ tab: "mine", text: "", after: null }, MINE, 50)).toEqual({
      statuses: ["submitted"],
      order: "due",
      size: 50,
    });
  });

  it("searches everywhere, whatever the tab", () => {
    expect(queueQuestion({ tab: "mine", text: "H49", after: "x" }, MINE, 50)).toEqual({
      text: "H49",
      order: "newest",
      size: 50,
      after: "x",
    });
  });
});
