import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { walkIn } from "../testing/filing.ts";
import { actOn, allDesks, granted, type Desks } from "../testing/officers.ts";
import { testHouse, type TestHouse } from "../testing/test-house.ts";
import { signInAs, visitor, type Visitor } from "../testing/visitor.ts";

let test: TestHouse;
let desks: Desks;
let citizen: Visitor;

beforeAll(async () => {
  test = await testHouse();
  citizen = visitor(test.env.publicUrl);
  await signInAs(citizen, "hu-cau-2");
  desks = await allDesks(test.env.publicUrl);
});

afterAll(() => test.close());

const EARLIER = "000.00.00.G15-KQ003453";
const pdf = new TextEncoder().encode("%PDF-1.4\n1 0 obj << /Type /Catalog >> endobj\n%%EOF\n");

async function walkedIn(): Promise<string> {
  const papers = [{ component: EARLIER, title: "Giấy đã cấp", originals: 1, certified: 0, photocopies: 0 }];
  const { id } = granted(
    await desks.reception.act<{ readonly id: string }>("staff.receiveAtCounter", { ...walkIn(), papers }),
  );
  return id;
}

interface Seen {
  readonly dossier: {
    readonly sequence: number;
    readonly papers: readonly {
      readonly originals: number;
      readonly file?: { readonly name: string; readonly sha256: string };
    }[];
  };
  readonly unscanned: readonly string[];
  readonly acts: readonly string[];
}
const seen = async (id: string): Promise<Seen> => granted(await desks.reception.ask<Seen>("staff.dossier", { id }));

async function scan(id: string, { by = desks.reception, sequence = 0, component = EARLIER, bytes = pdf } = {}) {
  const known = sequence || (await seen(id)).dossier.sequence;
  const question = new URLSearchParams({ component, name: "C:\\quét\\giấy cũ.pdf", sequence: String(known) });
  const answer = await by.send(`/api/dossiers/${id}/scans?${question.toString()}`, bytes);
  const said = (await answer.json()) as { readonly refusal?: { readonly code: string } };
  return [answer.status, said.refusal?.code] as const;
}

describe("scans of papers taken in at the counter (quét giấy tờ tại quầy)", () => {
  it("let the dossier be handed on, which waits for them in this province", async () => {
    const id = await walkedIn();
    expect((await seen(id)).unscanned).toEqual([EARLIER]);
    const early = await actOn(desks.handling, id, { act: "takeUp" });
    expect([early.status, early.refusal]).toEqual([412, "dossier.papers-not-scanned"]);
    expect(await scan(id)).toEqual([200, undefined]);
    const { dossier, unscanned } = await seen(id);
    expect(dossier.papers).toMatchObject([{ originals: 1, file: { name: "giấy cũ.pdf" } }]);
    expect(unscanned).toEqual([]);
    const kept = await desks.handling.once(`/api/dossiers/${id}/papers/${dossier.papers[0]!.file!.sha256}`);
    expect(new Uint8Array(await kept.arrayBuffer())).toEqual(pdf);
    granted(await actOn(desks.handling, id, { act: "takeUp" }));
  });

  it("are the desk's to attach: not a citizen's, not another officer's, not a stranger's", async () => {
    const id = await walkedIn();
    const { dossier } = await seen(id);
    const by = (who: Visitor) => scan(id, { by: who, sequence: dossier.sequence });
    expect(await by(visitor(test.env.publicUrl))).toEqual([401, "access.not-signed-in"]);
    expect(await by(citizen)).toEqual([401, "access.not-signed-in"]);
    expect(await by(desks.handling)).toEqual([403, "access.not-competent"]);
    expect((await seen(id)).unscanned).toEqual([EARLIER]);
  });

  it("are refused with a reason, and change nothing", async () => {
    const id = await walkedIn();
    expect(await scan(id, { bytes: new TextEncoder().encode("<html>") })).toEqual([422, "upload.type-not-accepted"]);
    expect(await scan(id, { component: "khong-co" })).toEqual([422, "dossier.paper-not-filed"]);
    expect(await scan(id, { sequence: 1 })).toEqual([409, "dossier.changed-meanwhile"]);
    expect(await scan(randomUUID(), { sequence: 1 })).toEqual([404, "dossier.unknown"]);
    expect((await seen(id)).dossier.sequence).toBe(2);
  });

  it("attach once where two officers attach at the same moment, and the second is told", async () => {
    const id = await walkedIn();
    const both = await Promise.all([scan(id, { sequence: 2 }), scan(id, { sequence: 2 })]);
    expect(both.toSorted(([a], [b]) => a - b)).toEqual([
      [200, undefined],
      [409, "dossier.changed-meanwhile"],
    ]);
    expect((await seen(id)).dossier.papers).toHaveLength(1);
  });
});
