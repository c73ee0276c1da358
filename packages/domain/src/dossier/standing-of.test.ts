import { describe, expect, it } from "vitest";
import { file } from "../../fixtures/invented-office.ts";
import {
  after,
  annul,
  approve,
  filed,
  propose,
  receive,
  reissue,
  sealAgain,
  sign,
  signAgain,
  takeUp,
  untilSealed,
  type Step,
} from "../../fixtures/story.ts";
import { standingOf } from "./standing-of.ts";

const first = file("sealed").sha256;
const second = file("sealed-2").sha256;
const ready = after(filed(), untilSealed);

describe("standing of an issued document (hiệu lực của văn bản đã cấp)", () => {
  it("is valid as long as nothing has happened to it", () => {
    expect(standingOf(ready.dossier, first)).toEqual({ number: "01/XNM", issuedOn: "2026-11-05", standing: "valid" });
  });

  it("is told of the earlier version as replaced, and by which, once that one is sealed", () => {
    const drafted = after(ready, [reissue]);
    const earlier = { number: "01/XNM", issuedOn: "2026-11-05", standing: "replaced" };
    expect(standingOf(drafted.dossier, first)).toEqual(earlier);
    const { dossier } = after(drafted, [signAgain, sealAgain]);
    expect(standingOf(dossier, first)).toEqual({ ...earlier, replacedBy: "02/XNM" });
    expect(standingOf(dossier, second)).toEqual({ number: "02/XNM", issuedOn: "2026-11-10", standing: "valid" });
  });

  it("tells a correction from a replacement, and an annulment from both", () => {
    const correction = [reissue[0], reissue[1], { ...reissue[2], kind: "correction" } as Step[2]] as const;
    expect(standingOf(after(ready, [correction]).dossier, first)?.standing).toBe("corrected");
    expect(standingOf(after(ready, [annul]).dossier, first)?.standing).toBe("annulled");
  });

  it("knows no file that was never sealed", () => {
    expect(standingOf(ready.dossier, file("signed").sha256)).toBeNull();
    expect(standingOf(after(filed(), [receive, takeUp, propose, approve, sign]).dossier, first)).toBeNull();
    expect(standingOf(filed().dossier, first)).toBeNull();
  });
});
