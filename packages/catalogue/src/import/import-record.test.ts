import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { procedureSchema } from "../schema/procedure-schema.ts";
import { importRecord, type Imported } from "./import-record.ts";
import { inventedRecord, paper } from "./invented-record.ts";
import { procedureYaml } from "./procedure-yaml.ts";

const imported = (changes: Parameters<typeof inventedRecord>[0] = {}): Extract<Imported, { ok: true }> => {
  const result = importRecord(inventedRecord(changes));
  if (!result.ok) throw new Error(result.refusal.wrong.join("; "));
  return result;
};

describe("importing a published procedure (nhập một thủ tục)", () => {
  it("gives the facts, with their day and their decision", () => {
    const { procedure, findings } = imported();
    expect(procedure).toMatchObject({
      code: "9.000001",
      version: "2026-04-23",
      levels: ["commune"],
      channels: ["counter", "online", "post"],
      returnChannels: ["counter"],
      cases: [{ code: "9.000001.01", limits: [{ from: "2026-04-23", value: [{ limit: { unit: "working-day" } }] }] }],
      fees: [],
      components: [{ need: "required" }],
      online: [{ value: { mode: "partial" } }],
      source: { document: "Quyết định 1/QĐ-MAU" },
    });
    expect(findings.filter(({ toDo }) => toDo !== undefined)).toEqual([]);
  });

  it("is written as a file that the strict reader takes, with nothing lost", () => {
    const { procedure } = imported({
      requirements: "Đủ điều kiện: theo luật",
      components: [paper("1.0", "Tờ khai: “mẫu” #1, [bản chính]", { case: "Đối với nhà ở:" })],
      channels: inventedRecord().channels.map((row) => ({ ...row, time: "Theo mô tả" })),
    });
    const read: unknown = parse(procedureYaml(procedure), { version: "1.2", schema: "core" });
    expect(read).toEqual(procedure);
    expect(procedureSchema.safeParse(read).success).toBe(true);
  });

  it("offers no online service where nothing can be filed online, and a full one where it is flagged", () => {
    const [counter] = inventedRecord().channels;
    expect(imported({ channels: [counter!] }).procedure.online).toMatchObject([{ value: { mode: "none" } }]);
    expect(imported({ flags: { isFullProcess: true } }).procedure.online).toMatchObject([{ value: { mode: "full" } }]);
  });

  it("names what it must have and was not published", () => {
    expect(imported({ results: [], subjects: [], field: [] }).procedure).toMatchObject({
      field: { code: "G15", title: "Bộ Mẫu" },
      subjects: ["Không công bố"],
      results: [{ code: "9.000001.ket-qua", title: "Không công bố" }],
    });
  });

  it("refuses a record that is none, and says which fields are wrong", () => {
    expect(importRecord({ code: "9.000001", name: 3 })).toMatchObject({
      ok: false,
      refusal: { code: "import.record-unreadable", procedure: "9.000001" },
    });
    expect(importRecord(null)).toMatchObject({ ok: false, refusal: { procedure: null } });
  });

  it("refuses a record from which the strict reader would take nothing", () => {
    for (const changes of [{ code: "mã" }, { channels: [] }, { name: "" }]) {
      const result = importRecord(inventedRecord(changes));
      expect(result).toMatchObject({ ok: false, refusal: { wrong: [expect.any(String) as string] } });
    }
  });

  it("survives any change of a record, with a procedure for the strict reader or a refusal with reasons", () => {
    const places = placesIn(inventedRecord({ componentNotes: [paper("KQ-9", "Lưu ý mẫu", { original: 0 })] }));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...places), anything), { minLength: 1, maxLength: 4 }),
        (changes) => {
          const record: unknown = structuredClone(inventedRecord());
          for (const [place, value] of changes) put(record, place, value);
          const result = importRecord(record);
          if (result.ok) expect(procedureSchema.safeParse(result.procedure).success).toBe(true);
          else expect(result.refusal.wrong.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 300 },
    );
  });
});

type Place = readonly (string | number)[];

const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.string({ unit: "binary", maxLength: 20 }),
  fc.double(),
  fc.constantFrom(
    "",
    " ",
    "- ",
    "\u200E",
    "0/0",
    "1.000001",
    "OTHER",
    "HOUR",
    "DAY",
    "MONTH",
    "không quá 08 ngày làm việc",
  ),
  fc.constant(undefined),
);

function placesIn(value: unknown, at: Place = []): Place[] {
  if (typeof value !== "object" || value === null) return [at];
  const below = Object.entries(value).flatMap(([key, each]) =>
    placesIn(each, [...at, Array.isArray(value) ? Number(key) : key]),
  );
  return at.length === 0 ? below : [at, ...below];
}

/** Puts a value at a place, where an earlier change has left that place. */
function put(record: unknown, place: Place, value: unknown): void {
  let target = record;
  for (const step of place.slice(0, -1)) target = (target as Record<string | number, unknown> | undefined)?.[step];
  if (typeof target === "object" && target !== null)
    (target as Record<string | number, unknown>)[place.at(-1)!] = value;
}
