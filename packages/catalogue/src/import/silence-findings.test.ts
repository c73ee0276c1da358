import { describe, expect, it } from "vitest";
import { inventedRecord, row } from "./invented-record.ts";
import { silenceFindings } from "./silence-findings.ts";

const silentAt = (changes: Parameters<typeof inventedRecord>[0]) =>
  silenceFindings(inventedRecord(changes)).map(({ at, toDo }) => [at, toDo !== undefined]);

describe("what a publication leaves out (mục không được công bố)", () => {
  it.each([
    ["field", { field: [] }, true],
    ["subjects", { subjects: [] }, true],
    ["results", { results: [] }, true],
    ["components", { components: [] }, true],
    ["legalBasis", { legalBasis: [] }, true],
    ["channels", { channels: [row("DIRECT", { fees: [] })] }, true],
    ["legs", { name: "Liên thông thủ tục hành chính mẫu" }, true],
    ["returningMethods", { returningMethods: [] }, false],
  ])("is reported: %s", (at, changes, isWork) => {
    expect(silentAt(changes)).toEqual([[at, isWork]]);
  });

  it("is nothing in a whole record", () => {
    expect(silentAt({})).toEqual([]);
  });
});
