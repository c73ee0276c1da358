import { describe, expect, it } from "vitest";
import { foldVietnamese } from "./fold-vietnamese.ts";

describe("folding Vietnamese (bỏ dấu)", () => {
  it.each([
    ["Giấy xác nhận tình trạng hôn nhân", "giay xac nhan tinh trang hon nhan"],
    ["ĐĂNG KÝ khai tử", "dang ky khai tu"],
    ["Phường Cẩm Phả, tỉnh Quảng Ninh", "phuong cam pha tinh quang ninh"],
    ["1.004873", "1 004873"],
    ["  ", ""],
  ])("reads %s as %s", (text, folded) => {
    expect(foldVietnamese(text)).toBe(folded);
  });

  it("does not mind how the letters are composed", () => {
    expect(foldVietnamese("hôn nhân".normalize("NFD"))).toBe(foldVietnamese("hôn nhân".normalize("NFC")));
  });
});
