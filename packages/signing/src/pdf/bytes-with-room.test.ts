import { describe, expect, it } from "vitest";
import { sealDocument } from "../seal/seal-document.ts";
import { signDocument } from "../sign/sign-document.ts";
import { administrativeResult } from "../testing/sample-files.ts";
import { officerRequest, sealedAt, sealRequest, trust, valueOf } from "../testing/sample-signers.ts";
import { verifyDocument } from "../verify/verify-document.ts";
import { bytesWithRoom, withRoomAgain } from "./bytes-with-room.ts";

const roomy = (): Uint8Array => {
  const bytes = bytesWithRoom(administrativeResult.length);
  bytes.set(administrativeResult);
  return bytes;
};

describe("bytes with room (tệp có chỗ trống phía sau)", () => {
  it("are signed and sealed without a copy, to the same bytes", async () => {
    const pdf = roomy();
    const one = valueOf(await signDocument(pdf, officerRequest()));
    const two = valueOf(await sealDocument(one.pdf, sealRequest()));
    expect(two.pdf.buffer).toBe(pdf.buffer);
    expect(Buffer.from(pdf).equals(Buffer.from(administrativeResult))).toBe(true);
    const copied = valueOf(await signDocument(administrativeResult, officerRequest()));
    expect(Buffer.from(one.pdf).equals(Buffer.from(copied.pdf))).toBe(true);
    expect((await verifyDocument(two.pdf, { trust, at: sealedAt })).verdict).toBe("TOTAL-PASSED");
  });

  it("serve one document after the other, as if they were new", async () => {
    const bytes = roomy();
    await signDocument(bytes, officerRequest());
    expect(withRoomAgain(bytes.buffer as ArrayBuffer, bytes.buffer.byteLength)).toBeNull();
    const again = withRoomAgain(bytes.buffer as ArrayBuffer, administrativeResult.length);
    again?.set(administrativeResult);
    const second = valueOf(await signDocument(again ?? bytes, officerRequest({ field: "Another" })));
    expect(second.pdf.buffer).toBe(bytes.buffer);
    expect((await verifyDocument(second.pdf, { trust, at: sealedAt })).verdict).toBe("TOTAL-PASSED");
    expect((await verifyDocument(second.pdf, { trust, at: sealedAt })).signatures).toHaveLength(1);
  });

  it("are copied where something stands behind them already", async () => {
    const pdf = roomy();
    const first = valueOf(await signDocument(pdf, officerRequest()));
    const before = Uint8Array.from(first.pdf);
    const other = valueOf(await signDocument(pdf, officerRequest({ field: "Another" })));
    expect(other.pdf.buffer).not.toBe(pdf.buffer);
    expect(Buffer.from(first.pdf).equals(Buffer.from(before))).toBe(true);
  });

  it("are copied where the room does not suffice", async () => {
    const pdf = roomy();
    const reason = "x".repeat(600_000);
    const signed = valueOf(await signDocument(pdf, officerRequest({ reason })));
    expect(signed.pdf.buffer).not.toBe(pdf.buffer);
  });
});
