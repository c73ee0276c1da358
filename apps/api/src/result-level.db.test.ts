import { verifyDocument } from "@motcua/signing/verify";
import type { Dossier } from "@motcua/domain";
import { afterEach, describe, expect, it } from "vitest";
import type { Env } from "./env.ts";
import { actOn, allDesks, filedOnline, granted, SEALING, signedAtDesks } from "./testing/officers.ts";
import { testHouse, type TestHouse } from "./testing/test-house.ts";
import { signInAs, visitor } from "./testing/visitor.ts";

let test: TestHouse | undefined;

afterEach(async () => {
  await test?.close();
  test = undefined;
});

/** What the desk knows of a sealed result's level, and what a verifier finds in the file. */
async function sealedUnder(settings: Partial<Env> = {}) {
  test = await testHouse(settings);
  const url = test.env.publicUrl;
  const owner = visitor(url);
  await signInAs(owner, "hu-cau-1");
  const desks = await allDesks(url);
  const id = await filedOnline(owner);
  await signedAtDesks(desks, id);
  granted(await actOn(desks.clerk, id, SEALING));
  const { dossier } = granted(await desks.clerk.ask<{ readonly dossier: Dossier }>("staff.dossier", { id }));
  const file = await desks.clerk.once(`/api/dossiers/${id}/result.pdf`);
  const { anchors } = (await (await visitor(url).once("/api/trust-anchors")).json()) as {
    readonly anchors: readonly string[];
  };
  const report = await verifyDocument(new Uint8Array(await file.arrayBuffer()), { trust: anchors });
  return { known: dossier.result?.level, report };
}

describe("level of a sealed result (mức chữ ký của kết quả)", () => {
  it("is B-LT where a timestamp authority answers, for the officer's signature and for the seal", async () => {
    const { known, report } = await sealedUnder();
    expect(known).toBe("B-LT");
    expect(report.verdict).toBe("TOTAL-PASSED");
    expect(report.signatures.map(({ level }) => level)).toEqual(["B-LT", "B-LT"]);
    expect(report.signatures.every(({ timestamp }) => timestamp !== null)).toBe(true);
  });

  it("is B-B where none answers, which holds nobody up and is kept in the log", async () => {
    const { known, report } = await sealedUnder({ timestampUrls: ["http://127.0.0.1:9/tsa"] });
    expect(known).toBe("B-B");
    expect(report.verdict).toBe("TOTAL-PASSED");
    expect(report.signatures.map(({ level, timestamp }) => [level, timestamp])).toEqual([
      ["B-B", null],
      ["B-B", null],
    ]);
  });
});
