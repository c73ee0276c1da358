import { describe, expect, it } from "vitest";
import { fileRefusal } from "./file-refusal.ts";
import { uploadAnswer } from "./upload-paper.ts";

describe("a chosen file (tệp được chọn)", () => {
  it("is known by its content, not by its name", async () => {
    expect(await fileRefusal(new File(["%PDF-1.7"], "anh.exe"))).toBeNull();
    expect(await fileRefusal(new File(["MZ"], "giay.pdf"))).toEqual({ code: "upload.type-not-accepted" });
    expect(await fileRefusal(new File([], "trong.pdf"))).toEqual({ code: "upload.empty" });
  });

  it("is not sent when it is too large", async () => {
    expect(await fileRefusal(new Blob([new Uint8Array(10 * 1024 * 1024 + 1)]))).toMatchObject({
      code: "upload.too-large",
    });
  });
});

describe("the server's answer to an upload", () => {
  it("tells an upload, a refusal, an ended session and a fault apart", () => {
    const upload = { id: "u1", component: "giay-a", name: "a.pdf" };
    expect(uploadAnswer(200, JSON.stringify({ upload }))).toEqual({ kind: "uploaded", upload });
    expect(uploadAnswer(422, '{"refusal":{"code":"upload.encrypted-pdf"}}')).toEqual({
      kind: "refused",
      refusal: { code: "upload.encrypted-pdf" },
    });
    expect(uploadAnswer(401, '{"refusal":{"code":"access.not-signed-in"}}')).toEqual({ kind: "signed-out" });
    expect(uploadAnswer(502, "<html>")).toEqual({ kind: "unreachable" });
  });
});
