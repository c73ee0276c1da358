import { existsSync, globSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { onceConnected } from "@motcua/database/embedded";
import type { Dossier } from "@motcua/domain";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { DEMO_PIN } from "./demo/invented-people.ts";
import { killableHouse, type KillableHouse } from "./testing/killable-house.ts";
import { actOn, allDesks, filedOnline, granted, SEALING, signedAtDesks, type Desks } from "./testing/officers.ts";
import { signInAs, visitor, type Visitor } from "./testing/visitor.ts";

let house: KillableHouse;
let owner: Visitor;
let desks: Desks;

beforeAll(async () => {
  house = await killableHouse();
  await house.start();
  owner = visitor(house.publicUrl);
  await signInAs(owner, "hu-cau-1");
  desks = await allDesks(house.publicUrl);
});

afterAll(async () => {
  await house.stop();
  house.remove();
});

const dossierOf = async (id: string): Promise<Dossier> =>
  granted(await desks.reception.ask<{ readonly dossier: Dossier }>("staff.dossier", { id })).dossier;
const files = (): readonly string[] => globSync("files/*/*/*", { cwd: house.dataDir }).toSorted();
const rows = <T extends object>(sql: string, values: readonly unknown[] = []): Promise<readonly T[]> =>
  onceConnected(house.databaseUrl(), async (log) => (await log.query<T>(sql, [...values])).rows);
const eventsOf = async (id: string): Promise<readonly string[]> =>
  (await rows<{ type: string }>("SELECT type FROM dossier_event WHERE dossier = $1 ORDER BY sequence", [id])).map(
    ({ type }) => type,
  );

/** Strikes the house while what `lock` holds keeps the act from going on; `reached` tells that it has come so far. */
async function strike({
  lock,
  act,
  reached,
}: {
  readonly lock: string;
  readonly act: () => Promise<unknown>;
  readonly reached: () => Promise<void>;
}): Promise<void> {
  await onceConnected(house.databaseUrl(), async (holder) => {
    await holder.query("BEGIN");
    await holder.query(lock);
    const lost = act().catch(() => "no answer");
    await reached();
    await house.kill();
    expect(await lost).toBe("no answer");
    await holder.query("ROLLBACK");
  });
  await house.start();
}

/** Somebody in the database waits for a lock that another holds. */
const somebodyWaits = (): Promise<void> =>
  vi.waitFor(
    async () => expect(await rows("SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock'")).not.toEqual([]),
    { timeout: 20_000, interval: 20 },
  );

describe("killed (kill -9) and started again", () => {
  it("loses nothing that was answered", async () => {
    const id = await filedOnline(owner);
    await house.kill();
    await house.start();
    expect((await dossierOf(id)).status).toBe("submitted");
    expect((await owner.ask<{ readonly name: string }>("citizen.me")).value?.name).toBe("Nguyễn Thị Thử Nghiệm");
  });

  it("gives no code twice and loses none, in the middle of a burst of receptions", async () => {
    const ids: string[] = [];
    for (let count = 0; count < 40; count += 1) ids.push(await filedOnline(owner));
    const codes = new Map<string, string>();
    const burst = ids.map(async (id) => {
      const answer = await desks.reception.act<{ readonly code: string }>("acts.receive", {
        target: { id, sequence: 1 },
      });
      codes.set(id, granted(answer).code);
      if (codes.size === 10) await house.kill();
    });
    await Promise.allSettled(burst);
    expect(codes.size).toBeGreaterThanOrEqual(10);
    await house.start();
    for (const [id, code] of codes) expect((await dossierOf(id)).code).toBe(code);
    for (const id of ids)
      if ((await dossierOf(id)).status === "submitted") granted(await actOn(desks.reception, id, { act: "receive" }));
    const given = await rows<{ code: string }>("SELECT code FROM dossier WHERE code IS NOT NULL ORDER BY code");
    expect(given.map(({ code }) => Number(code.slice(-4)))).toEqual(
      Array.from({ length: given.length }, (_, index) => index + 1),
    );
    expect(house.audit()).toMatchObject({ status: 0 });
  });

  it("owes each person the message of each event that counts, and none of one that does not", async () => {
    const unlike = await rows(
      `SELECT e.dossier, e.type FROM dossier_event e
       LEFT JOIN notification n ON n.tenant = e.tenant AND n.dossier = e.dossier AND n.sequence = e.sequence
       WHERE e.type IN ('submitted', 'received') GROUP BY e.tenant, e.dossier, e.sequence, e.type HAVING count(n.dossier) <> 1`,
    );
    expect(unlike).toEqual([]);
    const without = await rows(
      `SELECT n.dossier FROM notification n WHERE NOT EXISTS (SELECT 1 FROM dossier_event e
       WHERE e.tenant = n.tenant AND e.dossier = n.dossier AND e.sequence = n.sequence AND e.type = n.event)`,
    );
    expect(without).toEqual([]);
    const owed = await rows<{ state: string }>("SELECT state FROM notification");
    expect(owed.length).toBeGreaterThan(80);
    expect(owed.filter(({ state }) => state === "failed")).toEqual([]);
    // Sent once more after a crash, a message is the same file.
    const sent = readdirSync(join(house.dataDir, "messages")).filter((name) => name.endsWith(".txt"));
    expect(sent.length).toBeLessThanOrEqual(owed.length);
  });

  it("files what was being filed wholly or not at all", async () => {
    const before = await rows("SELECT 1 FROM dossier");
    await strike({
      lock: "LOCK TABLE dossier_event IN SHARE MODE",
      act: () => filedOnline(owner),
      reached: somebodyWaits,
    });
    expect(await rows("SELECT 1 FROM dossier")).toHaveLength(before.length);
    const [draft] = granted(await owner.ask<readonly { readonly id: string }[]>("citizen.drafts"));
    granted(await owner.act("citizen.submit", { id: draft!.id }));
    expect(await eventsOf(draft!.id)).toEqual(["submitted"]);
  });

  it("signs once, with the file that it had written, when struck between file and event", async () => {
    const id = await filedOnline(owner);
    granted(await actOn(desks.reception, id, { act: "receive" }));
    granted(await actOn(desks.handling, id, { act: "takeUp" }));
    granted(
      await actOn(desks.handling, id, {
        act: "propose",
        input: { outcome: "grant", conclusion: "Hiện tại chưa đăng ký kết hôn với ai" },
      }),
    );
    granted(await actOn(desks.leader, id, { act: "approve" }));
    const before = files();
    const signing = { act: "sign", input: { pin: DEMO_PIN } };
    await strike({
      lock: `SELECT 1 FROM dossier WHERE id = '${id}' FOR UPDATE`,
      act: () => actOn(desks.leader, id, signing),
      reached: somebodyWaits,
    });
    const written = files().filter((file) => !before.includes(file));
    expect(written).toHaveLength(1);
    expect((await dossierOf(id)).status).toBe("approved");
    granted(await actOn(desks.leader, id, signing));
    expect(files().filter((file) => !before.includes(file))).toEqual(written);
    expect((await dossierOf(id)).result?.signed?.sha256).toBe(written[0]!.split("/").at(-1));
  });

  it("seals once, with the same bytes and the seal used once, when struck between file and event", async () => {
    const id = await filedOnline(owner);
    await signedAtDesks(desks, id);
    const before = files();
    await strike({
      lock: `SELECT 1 FROM dossier WHERE id = '${id}' FOR UPDATE`,
      act: () => actOn(desks.clerk, id, SEALING),
      reached: somebodyWaits,
    });
    const written = files().filter((file) => !before.includes(file));
    expect(written).toHaveLength(1);
    expect(await eventsOf(id)).not.toContain("sealed");
    granted(await actOn(desks.clerk, id, SEALING));
    expect(files().filter((file) => !before.includes(file))).toEqual(written);
    expect((await dossierOf(id)).result?.sealed?.sha256).toBe(written[0]!.split("/").at(-1));
    expect((await eventsOf(id)).filter((type) => type === "sealed")).toHaveLength(1);
    expect(await rows("SELECT 1 FROM seal_use WHERE dossier = $1", [id])).toHaveLength(1);
  });

  it("leaves no sealed file that nobody asked for, when struck before the seal was kept", async () => {
    const id = await filedOnline(owner);
    await signedAtDesks(desks, id);
    const before = files();
    await strike({
      lock: "LOCK TABLE sealing_intent IN SHARE MODE",
      act: () => actOn(desks.clerk, id, SEALING),
      reached: somebodyWaits,
    });
    expect(files()).toEqual(before);
    granted(await actOn(desks.clerk, id, SEALING));
    expect((await eventsOf(id)).filter((type) => type === "sealed")).toHaveLength(1);
  });

  it("has a whole log after all of this, and says so", async () => {
    const audit = house.audit();
    expect(audit.said).toContain("The log is whole");
    expect(audit.status).toBe(0);
  });

  it("refuses to have a row changed, and finds one that was changed all the same", async () => {
    const backdate =
      "UPDATE dossier_event SET at = at - interval '1 day' WHERE type = 'received' AND dossier = (SELECT dossier FROM dossier_event WHERE type = 'sealed' LIMIT 1)";
    await expect(rows(backdate)).rejects.toThrow();
    await onceConnected(house.databaseUrl(), async (intruder) => {
      await intruder.query("SET session_replication_role = replica");
      await intruder.query(backdate);
    });
    const audit = house.audit();
    expect([audit.status, audit.said.includes("✗")]).toEqual([1, true]);
  });

  it("stops when asked to, and takes the database with it", async () => {
    expect(await house.stop()).toBe(0);
    expect(existsSync(join(house.dataDir, "postgres/data/postmaster.pid"))).toBe(false);
  });
});
