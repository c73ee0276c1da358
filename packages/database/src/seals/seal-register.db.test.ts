import { handSealOver, readSealRegister, readSealUses, sealResult, type Desk, type SealDesk } from "@motcua/casework";
import { day, moment, type Moment } from "@motcua/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testDatabase, type TestDatabase } from "../embedded/index.ts";
import type { Database } from "../open-database.ts";
import { clerk, controlOfficer, director, secondClerk } from "../testing/invented-people.ts";
import { granted, replacedDossier, sealedDossier, signedDossier } from "../testing/journey.ts";
import { onceConnected } from "../testing/once-connected.ts";
import { openTestDatabase, testClock, testDesk } from "../testing/test-desk.ts";

const SEAL = "second-seal";
const clock = testClock();
let testing: TestDatabase;
/** Two processes of one platform. */
let processes: readonly Database[];
let desk: Desk;

const register = (database = processes[0]!): SealDesk => ({
  ...testDesk(database, clock),
  register: database.register,
});

const wish = {
  seal: SEAL,
  to: "vanthu2",
  from: day("2026-11-24"),
  until: day("2026-11-25"),
  document: "Văn bản cho phép mẫu",
  record: "Biên bản số 1 (mẫu)",
};
/** Both clerks of a tenant, as the administrator puts them. */
async function putClerks(tenant: string): Promise<void> {
  const posts = [{ role: "clerk", office: "east", from: day("2025-07-01") }] as const;
  const account = { tenant, title: "Văn thư", seat: "centre", isActive: true, posts } as const;
  const { staff } = processes[0]!.accounts;
  await staff.save({ ...account, id: "vanthu", name: "Cán bộ vanthu" }, "mat-khau-mau");
  await staff.save({ ...account, id: "vanthu2", name: "Cán bộ vanthu2" }, "mat-khau-mau");
  await staff.save({ ...account, id: "nghiviec", name: "Cán bộ nghiviec", isActive: false }, "mat-khau-mau");
}

beforeAll(async () => {
  testing = await testDatabase();
  processes = [await openTestDatabase(testing.url, clock), await openTestDatabase(testing.url, clock)];
  desk = testDesk(processes[0]!, clock);
  await putClerks("T01");
});

afterAll(async () => {
  await Promise.all(processes.map((each) => each.close()));
  await testing.drop();
});

describe("the log of uses (sổ sử dụng con dấu)", () => {
  it("tells when, on which dossier, by whom and of which file, the newest first, page by page and no line twice", async () => {
    const at = (minute: number): Moment => moment(`2026-11-23T08:0${minute}:00+07:00`);
    clock.at = at(1);
    const one = await sealedDossier(desk);
    clock.at = at(2);
    // Two uses on one dossier in the same second, and one beside it.
    const two = await replacedDossier(desk);
    await sealedDossier(desk, "T02");
    const page = (after?: string) =>
      readSealUses(register(), controlOfficer("T01"), { seal: SEAL, size: 2, ...(after !== undefined && { after }) });
    const first = granted(await page());
    const last = granted(await page(first.next));
    expect(first.lines.map(({ dossier }) => dossier)).toEqual([two.id, two.id]);
    expect(first.lines[0]?.sha256).toBe(two.result?.sealed?.sha256);
    expect(last).toEqual({
      lines: [
        {
          at: at(1),
          dossier: one.id,
          code: one.code,
          by: { id: "vanthu", name: "Cán bộ vanthu" },
          sha256: one.result?.sealed?.sha256,
        },
      ],
    });
    expect(granted(await page("khong-phai-con-tro"))).toEqual(first);
  });
});

describe("a hand-over of a seal (bàn giao con dấu)", () => {
  it("recorded by one process is held by every other, in the transaction and before the key", async () => {
    clock.at = moment("2026-11-24T08:00:00+07:00");
    const { id } = await signedDossier(desk);
    const recorded = granted(await handSealOver(register(), director("T01"), wish));
    const [, other] = processes;
    expect(await other!.casebook.handOvers("T01", SEAL)).toEqual([recorded]);
    expect(await other!.casebook.handOvers("T02")).toEqual([]);
    const theirs = { ...desk, casebook: other!.casebook };
    const sealing = { target: { id }, sealId: SEAL, pin: "" };
    const late = { ...theirs, casebook: { ...other!.casebook, handOvers: async () => [] } };
    for (const each of [theirs, late])
      expect(await sealResult(each, clerk("T01"), sealing)).toEqual({
        ok: false,
        refusal: { code: "seal.not-custodian", seal: SEAL },
      });
    expect(granted(await sealResult(theirs, secondClerk("T01"), sealing)).result?.sealedBy).toBe("vanthu2");
    const [entry] = granted(await readSealRegister(register(), director("T01")));
    expect(entry?.keeper).toEqual({ id: "vanthu2", name: "Cán bộ vanthu2" });
    expect(entry?.clerks?.map((each) => each.id)).toEqual(["vanthu", "vanthu2"]);
  });

  it("by two leaders at once is recorded once", async () => {
    const back = { ...wish, to: "vanthu", record: "Biên bản số 2 (mẫu)" };
    const done = await Promise.all(
      processes.map((each) => handSealOver(register(each), director("T01"), { ...back, from: day("2026-11-25") })),
    );
    const { length } = await processes[0]!.casebook.handOvers("T01", SEAL);
    expect(length).toBe(1 + done.filter(({ ok }) => ok).length);
    expect(done.filter(({ ok }) => ok).length).toBe(1);
  });

  it.each([
    ["in one hand", "'vanthu', 'x', '2026-12-01', NULL, 'd', 'r', '2026-11-24T08:00:00+07:00', 'vanthu', 'x'"],
    ["back in time", "'vanthu', 'x', '2026-11-23', NULL, 'd', 'r', '2026-11-24T00:00:00+07:00', 'giamdoc', 'x'"],
    ["without papers", "'vanthu', 'x', '2026-12-01', NULL, 'd', ' ', '2026-11-24T08:00:00+07:00', 'giamdoc', 'x'"],
    [
      "that ends before",
      "'vanthu', 'x', '2026-12-02', '2026-12-01', 'd', 'r', '2026-11-24T08:00:00+07:00', 'giamdoc', 'x'",
    ],
  ])("%s is refused by the database itself", async (_, values) => {
    const insert = `INSERT INTO seal_hand_over VALUES ('T01', '${SEAL}', 9, ${values})`;
    await expect(onceConnected(testing.url, (client) => client.query(insert))).rejects.toThrow("check constraint");
  });
});
