import { describe, expect, it } from "vitest";
import { parsePhone, tidyPhone } from "./phone.ts";

describe("phone number (số điện thoại)", () => {
  it.each([
    ["0912345678", "0912345678"],
    ["+84912345678", "0912345678"],
    ["+84 912 345 678", "0912345678"],
    ["091.234.5678", "0912345678"],
    ["(0203) 3861 234", "02033861234"],
    ["0387-654-321", "0387654321"],
    ["+84 203 3861 234", "02033861234"],
  ])("takes %s as %s", (text, tidy) => {
    expect(tidyPhone(text)).toBe(tidy);
  });

  it.each([
    "",
    "912345678",
    "091234567",
    "09123456789",
    "0012345678",
    "0112345678",
    "+84 0912345678",
    "+1 202 555 0100",
    "không có",
    "113",
  ])("does not take %j", (text) => {
    expect(tidyPhone(text)).toBeNull();
  });
});

describe("what is wrong with a phone number (số điện thoại sai ở đâu)", () => {
  it.each([
    ["+84 912 345 678", { kind: "mobile", number: "0912345678" }],
    ["(0203) 3861 234", { kind: "landline", number: "02033861234" }],
    ["1900 1234", { kind: "hotline", number: "19001234" }],
    ["1800 599 920", { kind: "hotline", number: "1800599920" }],
  ])("knows what %s is", (text, value) => {
    expect(parsePhone(text)).toEqual({ ok: true, value });
  });

  it.each([
    ["", { code: "phone.not-digits" }],
    ["không có", { code: "phone.not-digits" }],
    ["+1 202 555 0100", { code: "phone.foreign" }],
    ["912345678", { code: "phone.no-leading-zero" }],
    ["01234567890", { code: "phone.old-eleven-digits" }],
    ["091234567", { code: "phone.wrong-length", digits: 9 }],
    ["09123456789", { code: "phone.wrong-length", digits: 11 }],
    ["0112345678", { code: "phone.unknown-prefix", prefix: "011" }],
    ["0512345678", { code: "phone.unknown-prefix", prefix: "051" }],
  ])("says why %j is none", (text, refusal) => {
    expect(parsePhone(text)).toEqual({ ok: false, refusal });
  });

  it("takes no hotline for a person's own number", () => {
    expect(tidyPhone("1900 1234")).toBeNull();
  });
});
