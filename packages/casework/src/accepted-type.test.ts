import { describe, expect, it } from "vitest";
import { acceptedType } from "./accepted-type.ts";
import { encryptedPdf, jpeg, pdf, png } from "./testing/invented-office.ts";

const bytes = (written: string): Uint8Array => Uint8Array.from(written, (letter) => letter.charCodeAt(0));
const refused = (code: string) => ({ ok: false, refusal: { code } });

describe("type of an uploaded file (loại tệp)", () => {
  it.each([
    ["application/pdf", pdf()],
    ["image/jpeg", jpeg],
    ["image/png", png],
  ])("knows %s by its content", (type, content) => {
    expect(acceptedType(content)).toEqual({ ok: true, value: type });
  });

  it.each([
    ["a web page", "<html><script>alert(1)</script>"],
    ["a program", "MZ\u0090\u0000"],
    ["a packed folder or Word file", "PK\u0003\u0004"],
    ["a picture of another kind", "GIF89a"],
    ["a drawing that can carry a script", "<svg onload=alert(1)>"],
    ["text that only mentions PDF", "xin chào %PDF-1.7"],
    ["the beginning of a head", "%PD"],
  ])("does not take %s", (_, written) => {
    expect(acceptedType(bytes(written))).toEqual(refused("upload.type-not-accepted"));
  });

  it("does not take an empty file", () => {
    expect(acceptedType(new Uint8Array())).toEqual(refused("upload.empty"));
  });

  describe("locked PDF", () => {
    const padding = "x".repeat(20_000);

    it.each([
      ["with its trailer at the end", encryptedPdf],
      [
        "with its trailer at the beginning, as files made for the web have it",
        bytes(`%PDF-1.7\ntrailer << /Encrypt 5 0 R >>\n${padding}\ntrailer << /Size 9 >>\n%%EOF`),
      ],
      [
        "with a long cross-reference stream after the entry",
        bytes(`%PDF-1.7\n9 0 obj << /Type /XRef /Encrypt 8 0 R >> stream\n${padding}\nendstream\n%%EOF`),
      ],
      ["with the entry on a line of its own", bytes("%PDF-1.7\ntrailer <<\n/Encrypt\n12 0 R\n>>\n%%EOF")],
      ["with the entry written out", bytes("%PDF-1.7\ntrailer << /Encrypt<< /Filter /Standard >> >>\n%%EOF")],
    ])("is refused %s", (_, content) => {
      expect(acceptedType(content)).toEqual(refused("upload.encrypted-pdf"));
    });

    it("is not mistaken for one that only speaks of encryption", () => {
      const content = bytes(
        "%PDF-1.7\nBT (the /Encrypt entry of a trailer, /EncryptMetadata true) Tj ET\ntrailer << /Size 1 >>\n%%EOF",
      );
      expect(acceptedType(content)).toEqual({ ok: true, value: "application/pdf" });
    });
  });
});
