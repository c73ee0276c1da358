import { createCipheriv, createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PdfFile } from "../pdf/pdf-file.ts";
import { PdfRef } from "../pdf/value.ts";
import { signDocument } from "../sign/sign-document.ts";
import { administrativeResult, sampleFiles } from "../testing/sample-files.ts";
import { officerRequest, sealRequest, sealedAt, signed, trust, valueOf } from "../testing/sample-signers.ts";
import { sealDocument } from "../seal/seal-document.ts";
import { appendedUpdate } from "../testing/appended-update.ts";
import { startSampleAuthorities } from "../testing/sample-authorities.ts";
import { hasTools, pdfsig, qpdfCheck, rewrittenByQpdf } from "../testing/second-tools.ts";
import { verifyDocument } from "../verify/verify-document.ts";
import { aesDecryptBlocks, aesEncryptBlocks } from "./aes.ts";
import { md5 } from "./md5.ts";
import { unlock } from "./unlock.ts";

const userPassword = "user one";
const ownerPassword = "owner two";

const kinds = {
  "RC4 with 40 bits": ["40", "--"],
  "RC4 with 128 bits": ["128", "--use-aes=n", "--"],
  "AES with 128 bits": ["128", "--use-aes=y", "--"],
  "AES with 128 bits, clear metadata": ["128", "--use-aes=y", "--cleartext-metadata", "--"],
  "AES with 256 bits, revision 5": ["256", "--force-R5", "--"],
  "AES with 256 bits": ["256", "--"],
  "AES with 256 bits, clear metadata": ["256", "--cleartext-metadata", "--"],
} as const;

const encrypted = (pdf: Uint8Array, [bits, ...words]: readonly string[], passwords = [userPassword, ownerPassword]) =>
  rewrittenByQpdf(pdf, ["--allow-weak-crypto", "--encrypt", ...passwords, bits ?? "", ...words]);

const untouchable = { sign: () => Promise.reject(new Error("the key was touched")) };

describe.skipIf(!hasTools("qpdf", "pdfsig"))("encrypted files (tệp đặt mật khẩu)", () => {
  it.each(Object.entries(kinds))("%s: signed, sealed and verified with the user's password", async (_, words) => {
    const pdf = encrypted(administrativeResult, words);
    const first = valueOf(await signDocument(pdf, officerRequest({ password: userPassword, reason: "Đồng ý (1)" })));
    expect(Buffer.from(first.pdf.subarray(0, pdf.length)).equals(Buffer.from(pdf))).toBe(true);
    const both = valueOf(await sealDocument(first.pdf, sealRequest({ password: ownerPassword })));
    const report = await verifyDocument(both.pdf, { trust, at: sealedAt, password: userPassword });
    expect(report.verdict).toBe("TOTAL-PASSED");
    expect(qpdfCheck(both.pdf, [`--password=${userPassword}`])).toBe(0);
    expect(pdfsig(both.pdf, ["-upw", userPassword])).toEqual(["Signature is Valid.", "Signature is Valid."]);
    expect(Buffer.from(both.pdf).includes(Buffer.from("UBND"))).toBe(false);
  });

  it.each(["object streams", "linearized"] as const)("%s: catalogue and pages are read in clear", async (name) => {
    const streams = name === "linearized" ? "--linearize" : "--object-streams=generate";
    const pdf = rewrittenByQpdf(encrypted(sampleFiles[name], kinds["AES with 256 bits"], ["", ownerPassword]), [
      streams,
    ]);
    const { pdf: result } = await signed(pdf);
    expect((await verifyDocument(result, { trust, at: sealedAt })).verdict).toBe("TOTAL-PASSED");
    expect(qpdfCheck(result)).toBe(0);
    expect(pdfsig(result)).toEqual(["Signature is Valid."]);
  });

  it("are refused without a way in, before the key is touched", async () => {
    const pdf = encrypted(administrativeResult, kinds["AES with 128 bits"]);
    const signer = { ...officerRequest().signer, ...untouchable };
    for (const password of [undefined, "sai"])
      expect(await signDocument(pdf, { ...officerRequest({ signer }), ...(password ? { password } : {}) })).toEqual({
        ok: false,
        refusal: { code: "pdf.encrypted" },
      });
    const report = await verifyDocument(pdf, { trust, at: sealedAt });
    expect(report.verdict).toBe("INDETERMINATE");
    expect(report.findings.map(({ code }) => code)).toEqual(["pdf.encrypted"]);
  });

  it.each(["RC4 with 128 bits", "AES with 256 bits"] as const)("%s: carry timestamps and evidence", async (kind) => {
    const authorities = await startSampleAuthorities();
    try {
      const pdf = encrypted(administrativeResult, kinds[kind]);
      const request = authorities.request({ level: "B-LTA", password: userPassword });
      const archived = valueOf(await signDocument(pdf, request));
      expect(archived.level).toBe("B-LTA");
      const options = { trust: authorities.trust, at: authorities.clock.iso, password: userPassword };
      expect((await verifyDocument(archived.pdf, options)).verdict).toBe("TOTAL-PASSED");
      expect(qpdfCheck(archived.pdf, [`--password=${userPassword}`])).toBe(0);
    } finally {
      await authorities.servers.close();
    }
  });

  it("warn where the owner permits no signing, unless the owner signs", async () => {
    const pdf = encrypted(administrativeResult, ["256", "--annotate=n", "--form=n", "--modify-other=n", "--"]);
    const codes = async (password: string): Promise<readonly string[]> =>
      valueOf(await signDocument(pdf, officerRequest({ password }))).warnings.map(({ code }) => code);
    expect(await codes(userPassword)).toContain("pdf.signing-not-permitted");
    expect(await codes(ownerPassword)).not.toContain("pdf.signing-not-permitted");
  });

  it("are not passed where an update changes, drops or adds the encryption", async () => {
    const pdf = encrypted(administrativeResult, kinds["AES with 128 bits"], ["", ownerPassword]);
    const after = async (base: Uint8Array, trailer: string): Promise<string> => {
      const { pdf: first } = await signed(base);
      const file = PdfFile.open(first);
      const own = file.encryptionEntry instanceof PdfRef ? `/Encrypt ${file.encryptionEntry.number} 0 R` : "";
      const update = appendedUpdate(first, {
        objects: { [file.highestNumber + 1]: "<<>>" },
        trailer: trailer.replace("OWN", own),
      });
      return (await verifyDocument(update, { trust, at: sealedAt })).verdict;
    };
    expect(await after(pdf, "OWN")).toBe("TOTAL-PASSED");
    expect(await after(pdf, "")).not.toBe("TOTAL-PASSED");
    expect(await after(pdf, "/Encrypt<</Filter/Standard/V 1/R 2/P -1/O(a)/U(b)>>")).not.toBe("TOTAL-PASSED");
    expect(await after(administrativeResult, "/Encrypt 3 0 R")).not.toBe("TOTAL-PASSED");
  });

  it("say whose password opened them", async () => {
    const pdf = encrypted(administrativeResult, kinds["AES with 256 bits"], ["mở tệp", "chủ tệp"]);
    expect(await unlock(PdfFile.open(pdf), "mở tệp")).toBe("as-user");
    expect(await unlock(PdfFile.open(pdf), "chủ tệp")).toBe("as-owner");
    expect(await unlock(PdfFile.open(administrativeResult))).toBe("not-encrypted");
  });

  it("give the same bytes when signed twice in the same way", async () => {
    const pdf = encrypted(administrativeResult, kinds["AES with 256 bits"]);
    const twice = await Promise.all([1, 2].map(() => signDocument(pdf, officerRequest({ password: userPassword }))));
    const [one, other] = twice.map(valueOf);
    expect(Buffer.from(one?.pdf ?? []).equals(Buffer.from(other?.pdf ?? []))).toBe(true);
  });
});

describe("ciphers of encrypted files", () => {
  it("are AES and MD5 as node:crypto knows them", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(16, 32).chain((length) => fc.uint8Array({ minLength: length, maxLength: length })),
        fc.uint8Array({ minLength: 16, maxLength: 16 }),
        fc.uint8Array({ maxLength: 200 }),
        (key, iv, bytes) => {
          const blocks = bytes.subarray(0, bytes.length & ~15);
          const cipher = createCipheriv(`aes-${key.length * 8}-cbc`, key, iv).setAutoPadding(false);
          const expected = Buffer.concat([cipher.update(blocks), cipher.final()]);
          expect(Buffer.from(aesEncryptBlocks(blocks, { key, iv })).equals(expected)).toBe(true);
          expect(Buffer.from(aesDecryptBlocks(expected, { key, iv })).equals(Buffer.from(blocks))).toBe(true);
          expect(
            createHash("md5")
              .update(bytes)
              .digest()
              .equals(Buffer.from(md5(bytes))),
          ).toBe(true);
        },
      ),
    );
  });
});
