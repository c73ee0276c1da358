import { describe, expect, it } from "vitest";
import { handlingOfficer, receptionOfficer, returningOfficer, time } from "../../fixtures/invented-office.ts";
import { OFFICE } from "../../fixtures/invented-pack.ts";
import { birth, INSURANCE, linkedPack, POLICE } from "../../fixtures/interlinked-procedures.ts";
import {
  after,
  approve,
  askSupplement,
  fetchOnline,
  filed,
  pay,
  propose,
  receive,
  seal,
  sign,
  takeUp,
  untilSealed,
} from "../../fixtures/story.ts";
import { holdersOf } from "./holders-of.ts";

describe("who holds the dossier (ai đang giữ hồ sơ)", () => {
  it("is whoever has the next step, since he has it, and until the day it is due", () => {
    const stages = [receive, takeUp, propose, approve, sign, seal];
    const turns = stages.map((_, n) => holdersOf(after(filed(), stages.slice(0, n)).dossier)[0]);
    expect(turns.map((turn) => [turn?.by, turn?.since.slice(0, 16), turn?.until])).toEqual([
      ["reception-officer", "2026-11-02T20:00", null],
      ["reception-officer", "2026-11-03T09:00", "2026-11-06"],
      ["handling-officer", "2026-11-03T10:00", "2026-11-06"],
      ["approver", "2026-11-04T15:00", "2026-11-06"],
      ["approver", "2026-11-05T09:00", "2026-11-06"],
      ["clerk", "2026-11-05T09:30", "2026-11-06"],
    ]);
  });

  it("is the citizen while a supplement is awaited, until the day of his answer", () => {
    expect(holdersOf(after(filed(), [receive, takeUp, askSupplement]).dossier)).toEqual([
      { part: "whole", id: null, by: "citizen", unit: null, since: time("2026-11-04T09:00"), until: "2026-11-26" },
    ]);
  });

  it("is the returning desk, the post where it took the result over, then nobody", () => {
    const ready = after(filed(), [...untilSealed, pay]);
    expect(holdersOf(ready.dossier)).toMatchObject([{ by: "returning-officer", unit: OFFICE, until: null }]);
    const posted = after(ready, [
      ["2026-11-05T15:00", returningOfficer, { type: "hand-to-post", item: { number: "EM1", address: "Số 2" } }],
    ]);
    expect(holdersOf(posted.dossier)).toMatchObject([{ by: "post", unit: null }]);
    expect(holdersOf(after(ready, [fetchOnline]).dossier)).toEqual([]);
  });

  it("is several at once in an interlinked procedure, each with its own day", () => {
    const facts = { procedure: birth, pack: linkedPack };
    const { dossier } = after(
      filed({}, facts),
      [
        receive,
        takeUp,
        ["2026-11-03T14:00", receptionOfficer, { type: "finish-leg", leg: "birth", outcome: "grant" }],
        [
          "2026-11-03T15:00",
          handlingOfficer,
          { type: "consult", id: "1", agency: POLICE, content: "Hỏi", answerIn: 3 },
        ],
      ],
      facts,
    );
    expect(holdersOf(dossier).map(({ part, id, unit, until }) => [part, id, unit, until])).toEqual([
      ["whole", null, OFFICE, "2026-12-02"],
      ["leg", "residence", POLICE, "2026-11-18"],
      ["leg", "insurance", INSURANCE, "2026-11-13"],
      ["consultation", "1", POLICE, "2026-11-06"],
    ]);
  });
});
