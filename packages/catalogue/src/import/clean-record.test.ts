import { describe, expect, it } from "vitest";
import { cleanRecord, cleanText } from "./clean-record.ts";
import { inventedRecord, paper } from "./invented-record.ts";

describe("text with characters that nobody sees (ký tự thừa)", () => {
  it.each([
    ["letters put together from parts", "Tờ khai".normalize("NFD"), "Tờ khai"],
    ["a no-break space", "Hộ\u00A0tịch", "Hộ tịch"],
    ["a direction mark inside a word", "khai\u200E sinh", "khai sinh"],
    ["double spaces and a line break", "Mẫu  CT01 ban\n hành", "Mẫu CT01 ban hành"],
  ])("mends %s", (_, published, cleaned) => {
    expect(cleanText(published)).toBe(cleaned);
  });

  it("takes list marks off names, and a space off a code, and says where", () => {
    const { value, findings } = cleanRecord(
      inventedRecord({ code: " 9.000001", components: [paper("KQ-1", "- Tờ khai mẫu"), paper("KQ-2", "+ Giấy mẫu")] }),
    );
    expect(value.code).toBe("9.000001");
    expect(value.components.map(({ name }) => name)).toEqual(["Tờ khai mẫu", "Giấy mẫu"]);
    expect(findings).toMatchObject([{ hazard: "text-unclean", procedure: "9.000001", at: "code" }]);
    expect(findings[0]?.found).toContain("components[1].name");
  });

  it("leaves the dashes of steps alone: there they are punctuation", () => {
    const steps = ["- Nộp hồ sơ. - Nhận kết quả."];
    expect(cleanRecord(inventedRecord({ steps })).value.steps).toEqual(steps);
  });

  it("has nothing to say of a clean record", () => {
    const record = inventedRecord();
    expect(cleanRecord(record)).toEqual({ value: record, findings: [] });
  });
});
