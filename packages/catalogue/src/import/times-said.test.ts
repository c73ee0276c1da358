import { describe, expect, it } from "vitest";
import { timesSaid } from "./times-said.ts";

describe("times that a sentence mentions (thời gian nêu trong lời)", () => {
  it.each([
    ["không quá 08 ngày làm việc", [{ unit: "working-day", quantity: 8 }]],
    [
      "02 tháng, xã miền núi 17,5 ngày làm việc",
      [
        { unit: "month", quantity: 2 },
        { unit: "working-day", quantity: 17.5 },
      ],
    ],
    [
      "30 ngày, phức tạp không quá 60 ngày",
      [
        { unit: "calendar-day", quantity: 30 },
        { unit: "calendar-day", quantity: 60 },
      ],
    ],
    ["trường hợp nhận hồ sơ sau 15 giờ", [{ unit: "hour", quantity: 15 }]],
    ["Ngay trong ngày tiếp nhận hồ sơ", [{ unit: "same-day", quantity: 1 }]],
  ])("reads “%s”", (sentence, times) => {
    expect(timesSaid(sentence)).toEqual(times);
  });

  it.each([
    "Nghị định số 175/2024/NĐ-CP ngày 30/12/2024",
    "đã cấp trước ngày 01 tháng 8 năm 2024",
    "các ngày làm việc từ thứ 2 đến thứ 6 và sáng thứ 7",
    "thu 10.000 đồng/lần đăng ký",
  ])("takes no time from “%s”", (sentence) => {
    expect(timesSaid(sentence)).toEqual([]);
  });
});
