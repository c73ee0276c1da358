import { describe, expect, it } from "vitest";
import { inventedRecord } from "./invented-record.ts";
import { readSteps } from "./read-steps.ts";

const read = (...steps: readonly string[]) => readSteps(inventedRecord({ steps: [...steps] }));

describe("steps of a published procedure (trình tự thực hiện)", () => {
  it("stay word for word, even with the parts of a sentence mixed up", () => {
    const mixed = "nộp hồ sơ đăng ký khai tâm Phục vụ hành chính công; hoàn tất việc sinh tại Trung nộp hồ sơ.";
    const { value, findings } = read(mixed, mixed, "");
    expect(value).toEqual([mixed]);
    expect(findings).toMatchObject([{ hazard: "steps-scrambled", toDo: expect.any(String) as string }]);
  });

  it("are looked at by a person where the first numbered step is not the first", () => {
    expect(read("Bước 3: Trả kết quả. Bước 1: Nộp hồ sơ.").findings[0]).toHaveProperty("toDo");
  });

  it("need nobody where they begin at the beginning", () => {
    const { findings } = read("Bước 1: Nộp hồ sơ. Bước 2: Nhận kết quả.");
    expect(findings).toMatchObject([{ done: "Giữ nguyên văn để xem, không đọc thành quy tắc." }]);
    expect(findings[0]).not.toHaveProperty("toDo");
  });

  it("are nothing to report where there are none", () => {
    expect(read()).toEqual({ value: [], findings: [] });
  });
});
