import { describe, expect, it } from "vitest";
import { tidyPhone } from "./phone.ts";

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
