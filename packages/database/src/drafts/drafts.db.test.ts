import { attachPaper, beginDraft, saveDraft, submitDraft, type Desk, type Draft } from "@motcua/casework";
import { moment, refuse } from "@motcua/domain";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { testDatabase, type TestDatabase } from "../embedded/index.ts";
import type { Database } from "../open-database.ts";
import { citizen } from "../testing/invented-people.ts";
import { PROCEDURE } from "../testing/invented-province.ts";
import { granted } from "../testing/journey.ts";
import { MONDAY_MORNING, openTestDatabase, testClock, testDesk } from "../testing/test-desk.ts";

let testing: TestDatabase;
let database: Database;
let desk: Desk;
let people = 0;
let person = citizen("T01");
let draft: Draft;
const clock = testClock();

beforeAll(async () => {
  testing = await testDatabase();
  database = await openTestDatabase(testing.url, clock);
  desk = testDesk(database, clock);
});

beforeEach(async () => {
  clock.at = MONDAY_MORNING;
  person = citizen("T01", (people += 1));
  draft = granted(await beginDraft(desk, person, { procedure: PROCEDURE.code }));
});

afterAll(async () => {
  await database.close();
  await testing.drop();
});

const found = () => database.drafts.find("T01", person.actor.id, draft.id);

const PDF = new TextEncoder().encode("%PDF-1.7 giấy tờ");

describe("a draft (hồ sơ đang soạn)", () => {
  it("is saved as typed, and comes back word for word", async () => {
    clock.at = moment("2026-11-23T08:01:00+07:00");
    const change = {
      answers: { purpose: "Kết hôn ở “Hạ Long” \\ 100 %", many: ["b", "a"] },
      returnBy: "counter",
      phone: "0912345678",
      units: 2,
    } as const;
    expect(await saveDraft(desk, person, { id: draft.id, revision: 1, change })).toEqual({
      ok: true,
      value: { revision: 2 },
    });
    expect(await found()).toEqual({ ...draft, ...change, revision: 2, updatedAt: clock.at });
  });

  it("is not overwritten by a device that saw an older one", async () => {
    const saves = await Promise.all(
      ["máy tính", "điện thoại"].map((purpose) =>
        saveDraft(desk, person, { id: draft.id, revision: 1, change: { answers: { purpose } } }),
      ),
    );
    expect(saves.filter((save) => save.ok)).toHaveLength(1);
    expect(saves.find((save) => !save.ok)).toEqual(refuse({ code: "draft.saved-elsewhere", revision: 2 }));
    expect(await database.drafts.save(draft, { units: 9 }, clock.at)).toBe(false);
    expect(await found()).toMatchObject({ revision: 2, units: 1 });
  });

  it("takes nothing but what a person may change", async () => {
    const sly = { units: 3, account: "someone-else", filedAt: clock.at, tenant: "T02", revision: 99 };
    expect(await database.drafts.save(draft, sly, clock.at)).toBe(true);
    expect(await found()).toEqual({ ...draft, units: 3, revision: 2 });
  });

  it("is its owner's alone", async () => {
    const other = citizen("T01", 90).actor;
    expect(await database.drafts.find("T01", other.id, draft.id)).toBeNull();
    expect(await database.drafts.find("T02", person.actor.id, draft.id)).toBeNull();
    expect(await database.drafts.list("T01", other.id)).toEqual([]);
    await database.drafts.remove("T01", other.id, draft.id);
    expect(await found()).not.toBeNull();
    expect(await saveDraft(desk, citizen("T02", people), { id: draft.id, revision: 1, change: {} })).toEqual(
      refuse({ code: "draft.unknown" }),
    );
  });

  it("has its papers with it, in the order in which they came", async () => {
    const first = granted(
      await attachPaper(desk, person, { draft: draft.id, component: "A", name: "mặt trước.pdf", bytes: PDF }),
    );
    clock.at = moment("2026-11-23T08:02:00+07:00");
    const second = granted(
      await attachPaper(desk, person, { draft: draft.id, component: "A", name: "mặt sau.pdf", bytes: PDF }),
    );
    expect((await found())?.uploads).toEqual([first, second]);
    expect(await database.drafts.list("T01", person.actor.id)).toMatchObject([
      { id: draft.id, uploads: [first, second] },
    ]);
    expect(await database.uploads.list("T01", "citizen-90", draft.id)).toEqual([]);
    await database.uploads.remove("T01", "citizen-90", first.id);
    await database.uploads.remove("T01", person.actor.id, first.id);
    expect(await database.uploads.list("T01", person.actor.id, draft.id)).toEqual([second]);
  });

  it("is gone with its papers when it is removed", async () => {
    granted(await attachPaper(desk, person, { draft: draft.id, component: "A", name: "a.pdf", bytes: PDF }));
    await database.drafts.remove("T01", person.actor.id, draft.id);
    expect(await found()).toBeNull();
    expect(await database.uploads.list("T01", person.actor.id, draft.id)).toEqual([]);
  });

  it("leaves the list when it is filed, and cannot be changed or removed any more", async () => {
    granted(await attachPaper(desk, person, { draft: draft.id, component: "A", name: "a.pdf", bytes: PDF }));
    granted(await submitDraft(desk, person, draft.id));
    expect(await database.drafts.list("T01", person.actor.id)).toEqual([]);
    expect(await database.drafts.save(draft, { units: 5 }, clock.at)).toBe(false);
    await database.drafts.remove("T01", person.actor.id, draft.id);
    expect(await found()).toMatchObject({ filedAt: clock.at, units: 1, uploads: [{ name: "a.pdf" }] });
  });
});
