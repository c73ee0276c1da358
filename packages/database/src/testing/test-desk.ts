import { createHash, randomBytes, randomUUID } from "node:crypto";
import type { Desk } from "@motcua/casework";
import { moment, type Moment } from "@motcua/domain";
import { openDatabase, type Database } from "../open-database.ts";
import { CALENDAR, invented, PROCEDURE } from "./invented-province.ts";

/** A clock that a test sets. */
export interface TestClock {
  at: Moment;
}

export const MONDAY_MORNING = moment("2026-11-23T08:00:00+07:00");

export const testClock = (): TestClock => ({ at: MONDAY_MORNING });

/** The real adapters over a test's database. */
export const openTestDatabase = (url: string, clock: TestClock): Promise<Database> =>
  openDatabase({
    url,
    now: () => clock.at,
    procedureTitle: () => PROCEDURE.title,
    officeName: (tenant, office) => invented(tenant).offices.find((each) => each.id === office)?.name ?? office,
  });

/** A desk with the real casebook, and stand-ins where a paper would be drawn or signed. */
export function testDesk({ casebook, drafts, uploads, snapshots }: Database, clock: TestClock): Desk {
  const stored = new Map<string, Uint8Array>();
  const nameOf = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
  const refOf = (bytes: Uint8Array, mediaType: string) => ({ sha256: nameOf(bytes), mediaType, bytes: bytes.length });
  const put = (bytes: Uint8Array, mediaType: string) => {
    stored.set(nameOf(bytes), bytes);
    return Promise.resolve(refOf(bytes, mediaType));
  };
  const paper = (says: string) => new TextEncoder().encode(`%PDF-1.7 ${says}`);
  const certificate = (of: string) => ({
    sha256: createHash("sha256").update(of).digest("hex"),
    subject: of,
    serial: "01",
  });
  return {
    clock: { now: () => clock.at },
    names: { id: () => randomUUID(), bytes: (count) => [...randomBytes(count)] },
    law: {
      pack: invented,
      procedure: (_, code) => (code === PROCEDURE.code ? PROCEDURE : null),
      calendar: () => CALENDAR,
    },
    files: { put, refOf, get: (sha256) => Promise.resolve(stored.get(sha256) ?? null) },
    casebook,
    drafts,
    uploads,
    snapshots,
    documents: {
      form: (kind) => Promise.resolve(paper(kind)),
      result: ({ number }) =>
        Promise.resolve({
          pdf: paper(`result ${number}`),
          signaturePlace: { page: 1, x: 300, y: 100, width: 150, height: 60 },
        }),
    },
    signer: {
      sign: ({ pdf, person, at }) =>
        Promise.resolve({
          ok: true,
          value: { pdf: paper(`signed ${at} ${nameOf(pdf)}`), certificate: certificate(person.name), level: "B-LT" },
        }),
      seal: ({ pdf, seal, at }) =>
        Promise.resolve({
          ok: true,
          value: { pdf: paper(`sealed ${at} ${nameOf(pdf)}`), certificate: certificate(seal.title), level: "B-LT" },
        }),
    },
  };
}
