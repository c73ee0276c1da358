import { receiveDossier, type Desk } from "@motcua/casework";
import { STATE_VERSION, type Dossier } from "@motcua/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { verifyAudit } from "../audit/verify-audit.ts";
import { testDatabase, type TestDatabase } from "../embedded/index.ts";
import type { Database } from "../open-database.ts";
import { onceConnected } from "../testing/once-connected.ts";
import { citizen, receptionist } from "../testing/invented-people.ts";
import { fileAtCounter, fileOnline, granted, sealedDossier } from "../testing/journey.ts";
import { openTestDatabase, testClock, testDesk } from "../testing/test-desk.ts";
import { rebuildStates } from "./rebuild-states.ts";

let testing: TestDatabase;
let database: Database;
let desk: Desk;
const clock = testClock();

beforeAll(async () => {
  testing = await testDatabase();
  database = await openTestDatabase(testing.url, clock);
  desk = testDesk(database, clock);
});

afterAll(async () => {
  await database.close();
  await testing.drop();
});

const run = (sql: string, values: readonly unknown[] = []) =>
  onceConnected(testing.url, (client) => client.query(sql, [...values]));

/** As the platform before this one wrote it: without what it did not know. */
const grownOld = (ids: readonly string[]) =>
  run(
    `UPDATE dossier SET state_version = 1, participants = '{}',
       state = state - 'participants' - 'supplementsAsked' - 'earlierResults' - 'clockStop' #- '{result,version}' #- '{result,standing}'
     WHERE id = ANY($1)`,
    [ids],
  );

const rowOf = async (id: string) => {
  const { rows } = await run("SELECT state, state_version, participants FROM dossier WHERE id = $1", [id]);
  return rows[0] as { readonly state: Dossier; readonly state_version: number; readonly participants: string[] };
};

describe("rebuilding states (dựng lại trạng thái hồ sơ)", () => {
  it("folds the rows of an earlier platform again, in every tenant, and leaves them as if it had written them", async () => {
    const sealed = await sealedDossier(desk);
    const received = granted(await fileAtCounter(desk, receptionist("T02")));
    const before = [await rowOf(sealed.id), await rowOf(received.id)];
    await grownOld([sealed.id, received.id]);
    expect((await rowOf(sealed.id)).state.result).not.toHaveProperty("standing");
    expect(await rebuildStates(testing.url)).toEqual({ rebuilt: 2, unreadable: [] });
    expect([await rowOf(sealed.id), await rowOf(received.id)]).toEqual(before);
    expect(before[0]).toMatchObject({ state_version: STATE_VERSION, participants: ["east"] });
    expect(before[0]?.state.result).toMatchObject({ version: 1, standing: "valid" });
    expect((await verifyAudit(testing.url)).problems).toEqual([]);
  });

  it("does nothing where nothing is old", async () => {
    expect(await rebuildStates(testing.url)).toEqual({ rebuilt: 0, unreadable: [] });
  });

  it("goes on after more dossiers than one batch holds", async () => {
    const ids: string[] = [];
    for (let number = 0; number < 103; number += 1) ids.push((await fileOnline(desk, citizen("T01", 2))).id);
    await grownOld(ids);
    expect(await rebuildStates(testing.url)).toEqual({ rebuilt: 103, unreadable: [] });
    expect(granted(await receiveDossier(desk, receptionist("T01"), { id: ids[102]! })).status).toBe("received");
  });

  it("started beside another, passes over what that one is rebuilding, and does all the rest", async () => {
    const ids: string[] = [];
    for (let number = 0; number < 105; number += 1) ids.push((await fileOnline(desk, citizen("T01", 2))).id);
    const whole = await rowOf(ids[0]!);
    await grownOld(ids);
    const first = ids.toSorted().slice(0, 100);
    const { rebuilt } = await onceConnected(testing.url, async (other) => {
      await other.query("BEGIN");
      await other.query("UPDATE dossier SET state_version = $2 WHERE id = ANY($1)", [first, STATE_VERSION]);
      const rebuilding = rebuildStates(testing.url);
      const waiting = "SELECT FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()";
      while ((await run(waiting)).rowCount === 0);
      await other.query("COMMIT");
      return rebuilding;
    });
    expect(rebuilt).toBe(5);
    const { rows } = await run("SELECT count(*)::int AS old FROM dossier WHERE state_version < $1", [STATE_VERSION]);
    expect(rows).toEqual([{ old: 0 }]);
    await grownOld(first);
    await rebuildStates(testing.url);
    expect((await rowOf(ids[0]!)).participants).toEqual(whole.participants);
  });

  it("leaves alone a dossier whose log does not fold, and rebuilds the others", async () => {
    const [spoilt, whole] = [await fileOnline(desk), await fileOnline(desk)];
    await run("ALTER TABLE dossier_event DISABLE TRIGGER append_only");
    await run("UPDATE dossier_event SET type = 'sealed' WHERE dossier = $1", [spoilt.id]);
    await run("ALTER TABLE dossier_event ENABLE TRIGGER append_only");
    await grownOld([spoilt.id, whole.id]);
    expect(await rebuildStates(testing.url)).toEqual({ rebuilt: 1, unreadable: [spoilt.id] });
    expect((await rowOf(spoilt.id)).state_version).toBe(1);
  });
});
