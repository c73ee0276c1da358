import { receiveDossier } from "@motcua/casework";
import { moment } from "@motcua/domain";
import pg from "pg";
import { describe, expect, it } from "vitest";
import { verifyAudit } from "../audit/verify-audit.ts";
import { testDatabase } from "../embedded/index.ts";
import { receptionist } from "../testing/invented-people.ts";
import { fileOnline, granted } from "../testing/journey.ts";
import { onceConnected } from "../testing/once-connected.ts";
import { openTestDatabase, testClock, testDesk } from "../testing/test-desk.ts";

describe("moments (thời điểm) in a server that is set to Vietnam's time", () => {
  it("come back as they were saved, around midnight too", async () => {
    const testing = await testDatabase();
    await onceConnected(testing.url, (client) =>
      client.query(
        `ALTER DATABASE ${pg.escapeIdentifier(new URL(testing.url).pathname.slice(1))} SET timezone = 'Asia/Ho_Chi_Minh'`,
      ),
    );
    const clock = testClock();
    clock.at = moment("2026-11-23T23:59:59+07:00");
    const database = await openTestDatabase(testing.url, clock);
    try {
      const { id } = await fileOnline(testDesk(database, clock));
      clock.at = moment("2026-11-24T00:00:01+07:00");
      granted(await receiveDossier(testDesk(database, clock), receptionist("T01"), { id }));
      const scope = { tenant: "T01", kind: "offices", offices: ["east"] } as const;
      expect((await database.casebook.page(scope, { order: "due", size: 1 })).lines[0]).toMatchObject({
        submittedAt: "2026-11-23T23:59:59+07:00",
        receivedAt: "2026-11-24T00:00:01+07:00",
      });
      expect((await database.casebook.events(scope, id)).map(({ at }) => at)).toEqual([
        "2026-11-23T23:59:59+07:00",
        "2026-11-24T00:00:01+07:00",
      ]);
      const stored = await onceConnected(testing.url, (client) =>
        client.query<{ at: string }>("SELECT received_at::text AS at FROM dossier"),
      );
      expect(stored.rows).toEqual([{ at: "2026-11-24 00:00:01+07" }]);
      expect((await verifyAudit(testing.url)).problems).toEqual([]);
    } finally {
      await database.close();
      await testing.drop();
    }
  });
});
