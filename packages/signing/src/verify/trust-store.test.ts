import { describe, expect, it } from "vitest";
import { administrativeResult } from "../testing/sample-files.ts";
import { otherRootPem, sealedAt, signedAndSealed, trust } from "../testing/sample-signers.ts";
import { verifyDocument } from "./verify-document.ts";

const publicDomain = { name: "Chữ ký số công cộng (NEAC)", anchors: [otherRootPem] };
const governmentDomain = { name: "Chữ ký số chuyên dùng công vụ", anchors: trust };

describe("trust store (kho chứng thư tin cậy)", () => {
  it("names the domain in which the chain ends", async () => {
    const { pdf } = await signedAndSealed(administrativeResult);
    const report = await verifyDocument(pdf, { trust: [publicDomain, governmentDomain], at: sealedAt });
    expect(report.verdict).toBe("TOTAL-PASSED");
    for (const signature of report.signatures) {
      expect(signature).toMatchObject({ trustDomain: governmentDomain.name, certificateValidWhenSigned: true });
      expect(signature.findings.find(({ code }) => code === "chain.trusted-domain")?.vi).toContain(
        "chuyên dùng công vụ",
      );
    }
  });

  it("trusts anchors without a name all the same, and none that it was not given", async () => {
    const { pdf } = await signedAndSealed(administrativeResult);
    const unnamed = await verifyDocument(pdf, { trust: [publicDomain, ...trust], at: sealedAt });
    expect(unnamed).toMatchObject({
      verdict: "TOTAL-PASSED",
      signatures: [{ trustDomain: null }, { trustDomain: null }],
    });
    const foreign = await verifyDocument(pdf, { trust: [publicDomain], at: sealedAt });
    expect(foreign).toMatchObject({
      verdict: "INDETERMINATE",
      signatures: [{ trustDomain: null }, { trustDomain: null }],
    });
  });
});
