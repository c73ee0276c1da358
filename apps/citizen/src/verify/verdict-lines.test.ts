import { verdictTexts } from "@motcua/messages";
import type { SignatureReport } from "@motcua/signing/verify";
import { describe, expect, it } from "vitest";
import { verdictLines } from "./verdict-lines.ts";

const words = verdictTexts.vi;
const signature = (more: Partial<SignatureReport>): SignatureReport =>
  ({
    signer: "Người Ký Hư Cấu",
    organisation: null,
    issuer: null,
    timestamp: null,
    claimedTime: null,
    coverage: "whole-file",
    modification: "none",
    indication: "TOTAL-PASSED",
    findings: [],
    ...more,
  }) as SignatureReport;
const revocation = (of: SignatureReport): string | undefined =>
  verdictLines(of, "vi").find(({ label }) => label === words.revocation)?.value;

describe("what is said of a signature (kiểm tra chữ ký)", () => {
  it("says that revocation was checked only where it was", () => {
    expect(revocation(signature({}))).toBe(words.notRevoked);
    const findings = [{ code: "revocation.not-checked", facts: {}, vi: "", en: "" }] as const;
    expect(revocation(signature({ findings }))).toBe(words.revocationUnchecked);
  });

  it("says nothing of revocation where the signature does not hold anyway", () => {
    expect(revocation(signature({ indication: "TOTAL-FAILED" }))).toBeUndefined();
    expect(revocation(signature({ indication: "INDETERMINATE" }))).toBeUndefined();
  });
});
