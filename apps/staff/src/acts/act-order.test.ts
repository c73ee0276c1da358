import { describe, expect, it } from "vitest";
import { inOrder, weightOf } from "./act-order.ts";

describe("order of the acts (việc cần làm)", () => {
  it("puts the step forward first and endings last", () => {
    expect(inOrder(["ask-completion", "decline", "receive", "withdraw"], { status: "submitted", owedVnd: 0 })).toEqual([
      "receive",
      "ask-completion",
      "decline",
      "withdraw",
    ]);
  });

  it("puts signing before approving again", () => {
    expect(inOrder(["approve", "sign"], { status: "approved", owedVnd: 0 })).toEqual(["sign", "approve"]);
    expect(weightOf("approve", { status: "approved", owedVnd: 0 })).toBe("aside");
    expect(weightOf("approve", { status: "awaiting-approval", owedVnd: 0 })).toBe("forward");
  });

  it("asks for the fee before the result is returned, and not where nothing is owed", () => {
    expect(inOrder(["return-result", "pay-fee"], { status: "result-ready", owedVnd: 15_000 })).toEqual([
      "pay-fee",
      "return-result",
    ]);
    expect(inOrder(["return-result", "pay-fee"], { status: "result-ready", owedVnd: 0 })).toEqual([
      "return-result",
      "pay-fee",
    ]);
  });

  it("puts letting the clock run on before what may be done besides", () => {
    expect(inOrder(["inspect", "consult", "resume-clock"], { status: "in-appraisal", owedVnd: 0 })).toEqual([
      "resume-clock",
      "inspect",
      "consult",
    ]);
  });

  it("puts annulling a result last", () => {
    expect(inOrder(["annul-result", "reissue-result"], { status: "returned", owedVnd: 0 })).toEqual([
      "reissue-result",
      "annul-result",
    ]);
  });

  it("recomputes no due date here: that is done for all dossiers at once", () => {
    expect(inOrder(["recompute-due", "take-up"], { status: "received", owedVnd: 0 })).toEqual(["take-up"]);
  });

  it("never offers filing on a dossier that is filed", () => {
    expect(inOrder(["submit", "receive"], { status: "submitted", owedVnd: 0 })).toEqual(["receive"]);
  });
});
