import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate as breathe } from "node:timers/promises";
import { searchProcedures } from "@motcua/catalogue";
import { keptFigures, type Caller, type Desk } from "@motcua/casework";
import { openDatabase, type Database } from "@motcua/database";
import { testDatabase } from "@motcua/database/embedded";
import { moment, refuse, type Moment } from "@motcua/domain";
import { appRouter, createCallerFactory, type Context, type DossierChange } from "@motcua/trpc";
import { catalogueLaw, type CatalogueLaw } from "../adapters/catalogue-law.ts";
import { folderFiles } from "../adapters/folder-files.ts";
import { pkcs12ResultSigner } from "../adapters/pkcs12-result-signer.ts";
import { randomNames } from "../adapters/random-names.ts";
import { rowTexts } from "../adapters/row-texts.ts";
import { demoKeys } from "../demo/demo-keys.ts";
import { typstDocuments } from "../documents/typst-documents.ts";
import { readEnv } from "../env.ts";

const callerOf = createCallerFactory(appRouter);

type Routers = ReturnType<typeof callerOf>;

/** The desk of the running house on the real packs, with a clock that the test sets, and its routers for any caller. */
export interface TestOffice {
  readonly url: string;
  readonly trust: readonly string[];
  readonly desk: Desk;
  readonly law: CatalogueLaw;
  readonly database: Database;
  readonly clock: { at: Moment };
  readonly as: (caller: Caller | null, rest?: Partial<Context>) => Routers;
  readonly close: () => Promise<void>;
}

export const MONDAY_MORNING = moment("2026-11-23T08:00:00+07:00");

export async function testOffice(): Promise<TestOffice> {
  const folder = mkdtempSync(join(tmpdir(), "motcua-office-"));
  const { url, drop } = await testDatabase();
  const law = catalogueLaw(readEnv([], {}).packsDir);
  const clock = { at: MONDAY_MORNING };
  const database = await openDatabase({
    url,
    now: () => clock.at,
    ...rowTexts(law),
  });
  const keys = join(folder, "keys");
  const trust = demoKeys(keys, { packs: law.packs, now: clock.at });
  const { casebook, drafts, uploads, snapshots } = database;
  const desk: Desk = {
    clock: { now: () => clock.at },
    names: randomNames,
    law,
    files: folderFiles(join(folder, "files")),
    casebook,
    drafts,
    uploads,
    snapshots,
    documents: typstDocuments("http://motcua.test"),
    signer: pkcs12ResultSigner({ folder: keys, trust }),
  };
  const figures = keptFigures(desk, breathe);
  return {
    url,
    trust: trust.anchors,
    desk,
    law,
    database,
    clock,
    as: (caller, rest = {}) => {
      const tenant = rest.tenant ?? caller?.actor.tenant ?? "H49";
      return callerOf({
        desk,
        figures,
        register: database.register,
        notifications: database.notifications,
        tenant,
        caller,
        profile: null,
        session: { signInStaff: async () => refuse({ code: "access.wrong-credentials" }), signOut: async () => {} },
        searchProcedures: (query) => searchProcedures(law.offered(tenant), query),
        changes: nothing,
        reference: () => "TEST",
        ...rest,
      });
    },
    close: async () => {
      await database.close();
      await drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function* nothing(): AsyncGenerator<DossierChange | null> {}
