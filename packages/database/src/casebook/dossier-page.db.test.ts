import type { Desk, DossierLine, PageQuestion } from "@motcua/casework";
import { moment, type ReadingScope } from "@motcua/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testDatabase, type TestDatabase } from "../embedded/index.ts";
import type { Database } from "../open-database.ts";
import { citizen, receptionist } from "../testing/invented-people.ts";
import { fileAtCounter, fileOnline, granted } from "../testing/journey.ts";
import { openTestDatabase, testClock, testDesk } from "../testing/test-desk.ts";

let testing: TestDatabase;
let database: Database;
let desk: Desk;
const clock = testClock();

const OWNERS = ["Nguyễn Văn Đạt", "Nguyễn Thị Đào", "Trần Đức Nguyên", "Lê Thị Ánh Nguyệt", "Đỗ Quốc Khánh"];
const BOTH: ReadingScope = { tenant: "T01", kind: "offices", offices: ["east", "west"] };

beforeAll(async () => {
  testing = await testDatabase();
  database = await openTestDatabase(testing.url, clock);
  desk = testDesk(database, clock);
  // Several on one second, so that only the id tells them apart.
  for (const [n, owner] of [...OWNERS, ...OWNERS].entries()) {
    clock.at = moment(`2026-11-${n < 5 ? "23" : "24"}T08:0${Math.floor(n / 2)}:00+07:00`);
    granted(await fileAtCounter(desk, receptionist("T01", n % 2 === 0 ? "east" : "west"), { owner }));
    await fileOnline(desk, citizen("T01", n + 1));
  }
});

afterAll(async () => {
  await database.close();
  await testing.drop();
});

/** Every line, page after page. */
async function turnedThrough(question: PageQuestion, scope: ReadingScope = BOTH): Promise<readonly DossierLine[]> {
  const lines: DossierLine[] = [];
  for (let after: string | undefined; ;) {
    const page = await database.casebook.page(scope, after === undefined ? question : { ...question, after });
    lines.push(...page.lines);
    if (page.next === undefined) return lines;
    expect(page.lines).toHaveLength(question.size);
    after = page.next;
  }
}

describe("a queue (danh sách hồ sơ) page by page", () => {
  it.each([1, 3, 7, 20, 50])("shows each dossier once, %i a page, most urgent first", async (size) => {
    const lines = await turnedThrough({ order: "due", size });
    expect(new Set(lines.map(({ id }) => id)).size).toBe(20);
    expect(lines).toHaveLength(20);
    const keys = lines.map((line) => `${line.lateFrom ?? "none"} ${line.submittedAt}`);
    expect(keys).toEqual(keys.toSorted());
  });

  it.each([1, 4, 20])("shows each dossier once, %i a page, newest first", async (size) => {
    const lines = await turnedThrough({ order: "newest", size });
    const keys = lines.map(({ submittedAt }) => submittedAt);
    expect(keys).toEqual(keys.toSorted().toReversed());
    expect(new Set(lines.map(({ id }) => id)).size).toBe(20);
  });

  it("shows dossiers that have no due date after those that have one", async () => {
    const lines = await turnedThrough({ order: "due", size: 50 });
    expect(lines.map(({ lateFrom }) => lateFrom !== null)).toEqual([
      ...Array<boolean>(10).fill(true),
      ...Array<boolean>(10).fill(false),
    ]);
  });

  it("shows only the statuses that were asked for", async () => {
    const lines = await turnedThrough({ order: "due", size: 3, statuses: ["submitted", "awaiting-approval"] });
    expect(lines).toHaveLength(10);
    expect(await database.casebook.counts(BOTH)).toEqual({ submitted: 10, received: 10 });
    expect(await turnedThrough({ order: "due", size: 3, statuses: [] })).toEqual([]);
  });

  it("begins at its beginning when the cursor is not one of ours", async () => {
    const first = await database.casebook.page(BOTH, { order: "due", size: 2 });
    for (const after of ["", "xyz", Buffer.from("[1,2]").toString("base64url")])
      expect(await database.casebook.page(BOTH, { order: "due", size: 2, after })).toEqual(first);
  });

  it.each([
    ["nguyen", ["Nguyễn Văn Đạt", "Nguyễn Thị Đào", "Trần Đức Nguyên"]],
    ["NGUYỄN  đạt", ["Nguyễn Văn Đạt"]],
    ["dao nguyen", ["Nguyễn Thị Đào"]],
    ["nguy", ["Nguyễn Văn Đạt", "Nguyễn Thị Đào", "Trần Đức Nguyên", "Lê Thị Ánh Nguyệt"]],
    ["Đỗ", ["Đỗ Quốc Khánh"]],
    ["khong co ai", []],
    ["'; DROP TABLE dossier; --", []],
    ["& | ! :*", []],
    ["   ", OWNERS],
  ])("finds by words of the owner's name, with or without diacritics: %s", async (text, owners) => {
    const found = await turnedThrough({ order: "newest", size: 50, text, statuses: ["received"] });
    const names = new Set(found.map(({ ownerName }) => ownerName));
    expect(names).toEqual(new Set(owners));
  });

  it("finds by the beginning of a dossier code and by a whole tracking code", async () => {
    const codes = (text: string) =>
      turnedThrough({ order: "newest", size: 50, text }).then((lines) =>
        lines.map(({ code }) => code ?? "").toSorted((a, b) => (a < b ? -1 : 1)),
      );
    expect(await codes("T01.12-261123-0002")).toEqual(["T01.12-261123-0002"]);
    expect(await codes("t01.13-2611")).toEqual([
      "T01.13-261123-0001",
      "T01.13-261123-0002",
      "T01.13-261124-0001",
      "T01.13-261124-0002",
      "T01.13-261124-0003",
    ]);
    expect(await codes(" T01.12 - 261123 - 0002\0% ")).toEqual(["T01.12-261123-0002"]);
    expect(await codes("261123")).toEqual([]);
    const [line] = await turnedThrough({ order: "newest", size: 50, statuses: ["submitted"] });
    expect(await turnedThrough({ order: "due", size: 5, text: line!.trackingCode.toLowerCase() })).toEqual([line]);
  });

  it("tells on each line what an officer needs to choose it", async () => {
    const line = (await database.casebook.page(BOTH, { order: "due", size: 1, statuses: ["received"] })).lines[0];
    expect(line).toMatchObject({
      procedureTitle: "Cấp giấy xác nhận mẫu",
      channel: "counter",
      receivedAt: "2026-11-23T08:00:00+07:00",
      dueAt: "2026-11-26T17:00:00+07:00",
      lateFrom: "2026-11-27T00:00:00+07:00",
    });
  });
});

describe("the lines of named dossiers (dòng của các hồ sơ đã biết)", () => {
  it("come in the order asked for, as the queue has them, without what the scope does not see", async () => {
    const all = await turnedThrough({ order: "newest", size: 50 });
    const ids = all.map(({ id }) => id).toReversed();
    expect(await database.casebook.lines(BOTH, ids)).toEqual(all.toReversed());
    const east: ReadingScope = { tenant: "T01", kind: "offices", offices: ["east"] };
    const seen = new Set((await turnedThrough({ order: "newest", size: 50 }, east)).map(({ id }) => id));
    const lines = await database.casebook.lines(east, [...ids, "khong-co"]);
    expect(lines.map(({ id }) => id)).toEqual(ids.filter((id) => seen.has(id)));
    expect(lines.length).toBeLessThan(ids.length);
    expect(await database.casebook.lines({ tenant: "T02", kind: "offices", offices: ["east"] }, ids)).toEqual([]);
  });
});
