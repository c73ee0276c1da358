import { describe, expect, it } from "vitest";
import { foldName } from "./fold-name.ts";

describe("a name without diacritics (họ tên không dấu)", () => {
  it.each([
    ["Nguyễn Thị Đào", "nguyen thi dao"],
    ["NGUYỄN  THỊ\tĐÀO", "nguyen thi dao"],
    ["Nguyễn Thị Đào".normalize("NFD"), "nguyen thi dao"],
    ["Lò Thị Ê-ban", "lo thi e ban"],
    ["H’Hen Niê", "h hen nie"],
    ["", ""],
    [" -&|!:* ", ""],
  ])("turns %s into %s", (name, folded) => {
    expect(foldName(name)).toBe(folded);
  });
});
