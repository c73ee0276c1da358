import { describe, expect, it } from "vitest";
import { clerk, file, staff } from "../../fixtures/invented-office.ts";
import { secondSeal } from "../../fixtures/invented-pack.ts";
import {
  after,
  approve,
  filed,
  propose,
  proposeRefusal,
  receive,
  refusalOf,
  sign,
  takeUp,
  type Step,
} from "../../fixtures/story.ts";
import { onTheSpot } from "./on-the-spot.ts";

const approved = after(filed(), [receive, takeUp, propose, approve]);
const onPaper: Step = ["2026-11-05T10:00", clerk, { type: "issue-on-paper", sealId: secondSeal.id }];
const scanned: Step = [onPaper[0], clerk, { type: "issue-on-paper", sealId: secondSeal.id, scan: file("scan") }];

describe("result on paper (kết quả bản giấy: ký tay, đóng dấu ướt)", () => {
  it("ends the dossier as a sealed file does, and names who signed and who stamped", () => {
    expect(after(approved, [onPaper]).dossier).toMatchObject({
      status: "result-ready",
      endedAt: "2026-11-05T10:00:00+07:00",
      result: { isOnPaper: true, signedBy: "lanh-dao", sealedBy: "van-thu", sealId: secondSeal.id },
    });
  });

  it("has no file to fetch unless the paper was scanned", () => {
    expect(after(approved, [onPaper]).dossier.result?.sealed).toBeUndefined();
    expect(after(approved, [scanned]).dossier.result?.sealed).toEqual(file("scan"));
  });

  it("counts as sealed on the spot", () => {
    expect(onTheSpot(after(approved, [onPaper]).events)).toContain("sealed");
  });

  it("is a refusal where a refusal was approved", () => {
    const refusing = after(filed(), [receive, takeUp, proposeRefusal, approve, onPaper]);
    expect(refusing.dossier.status).toBe("refused");
  });

  it("obeys the register of seals as a digital seal does", () => {
    const unknown: Step = [onPaper[0], clerk, { type: "issue-on-paper", sealId: "khong-co" }];
    const stranger: Step = [onPaper[0], staff("van-thu-khac", "clerk"), onPaper[2]];
    expect(refusalOf(approved, unknown)).toEqual({ code: "seal.unknown", seal: "khong-co" });
    expect(refusalOf(approved, stranger)).toEqual({ code: "seal.not-custodian", seal: secondSeal.id });
  });

  it("is not made of a result that was signed electronically", () => {
    expect(refusalOf(after(approved, [sign]), onPaper)).toMatchObject({ code: "dossier.act-not-allowed" });
  });
});
