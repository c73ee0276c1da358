import { describe, expect, it } from "vitest";
import { inventedRecord } from "./invented-record.ts";
import { importRecord } from "./import-record.ts";
import { titleFindings } from "./title-findings.ts";

describe("a title that ends with a mark (tên kết thúc bằng dấu câu)", () => {
  it.each(["Cấp giấy phép.", "Cấp giấy phép..", "và nhà ở riêng lẻ:", "theo phân cấp;"])(
    "is pointed out: %s",
    (name) => {
      expect(titleFindings({ code: "9.000001", name })).toMatchObject([
        { hazard: "title-ends-oddly", toDo: expect.any(String) as string },
      ]);
    },
  );

  it("is kept as published: an official name is not ours to change", () => {
    const imported = importRecord(inventedRecord({ name: "Cấp giấy phép mẫu.." }));
    expect(imported).toMatchObject({ ok: true, procedure: { title: "Cấp giấy phép mẫu.." } });
  });

  it("is in order with a bracket", () => {
    expect(titleFindings({ code: "9.000001", name: "Cấp giấy phép (cấp III)" })).toEqual([]);
  });
});
