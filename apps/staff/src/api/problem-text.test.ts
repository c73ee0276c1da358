import type { Refusal } from "@motcua/domain";
import type { ErrorFacts } from "@motcua/trpc";
import { TRPCClientError } from "@trpc/client";
import { describe, expect, it } from "vitest";
import { isRefusedAs, isSignedOut, problemOf } from "./problem.ts";
import { problemText } from "./problem-text.ts";

/** An error as it comes off the line. */
const answered = (facts: Partial<ErrorFacts>): unknown =>
  TRPCClientError.from({
    error: {
      code: -32_009,
      message: "refused",
      data: { code: "CONFLICT", httpStatus: 409, refusal: null, fields: [], reference: null, ...facts },
    },
  });
const refusedWith = (refusal: Refusal): unknown => answered({ refusal });
const said = (error: unknown) => problemText(problemOf(error), "vi");

describe("what a failed call says (lời từ chối)", () => {
  it("says what happened and what to do, for a refusal", () => {
    expect(said(refusedWith({ code: "signing.wrong-pin" }))).toEqual({
      title: "Mã PIN không đúng",
      next: expect.stringContaining("nhập lại"),
    });
  });

  it("says for how many minutes signing in is held", () => {
    expect(said(refusedWith({ code: "access.too-many-tries", minutes: 7 })).next).toContain("7 phút");
  });

  it("calls papers by their names", () => {
    const refusal = { code: "dossier.papers-missing", components: ["uy-quyen"] } as const;
    const { title, next } = problemText({ kind: "refused", refusal }, "vi", () => "Giấy ủy quyền");
    expect(`${title} ${next}`).toContain("Giấy ủy quyền");
  });

  it("names the fields of a wrong input", () => {
    expect(said(answered({ fields: [{ path: "owner.fullName", message: "too_big" }] })).next).toContain(
      "owner.fullName",
    );
  });

  it("gives the reference of a fault of ours", () => {
    expect(said(answered({ reference: "1A2B3C4D" })).next).toContain("1A2B3C4D");
  });

  it("says that the server was not reached when the line is lost", () => {
    expect(said(TRPCClientError.from(new TypeError("Failed to fetch")))).toMatchObject({
      title: "Mất kết nối với máy chủ",
    });
  });

  it("knows an ended session from every other refusal", () => {
    expect(isSignedOut(refusedWith({ code: "access.not-signed-in" }))).toBe(true);
    expect(isSignedOut(refusedWith({ code: "access.wrong-credentials" }))).toBe(false);
    expect(isSignedOut(new Error("anything else"))).toBe(false);
  });

  it("knows a dossier that changed meanwhile", () => {
    expect(isRefusedAs(refusedWith({ code: "dossier.changed-meanwhile" }), "dossier.changed-meanwhile")).toBe(true);
  });
});
