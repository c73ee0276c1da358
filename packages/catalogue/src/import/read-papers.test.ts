import { describe, expect, it } from "vitest";
import { inventedRecord, paper } from "./invented-record.ts";
import { readPapers } from "./read-papers.ts";

const read = (...components: readonly ReturnType<typeof paper>[]) =>
  readPapers(inventedRecord({ components: [...components] }));

describe("papers of a published procedure (thành phần hồ sơ)", () => {
  it("are required only where neither name nor heading makes them depend on anything", () => {
    const { value } = read(
      paper("A", "Bản chính giấy phép đã được cấp", { case: "Giấy tờ phải nộp:" }),
      paper("B", "Văn bản ủy quyền trong trường hợp ủy quyền"),
      paper("C", "Hồ sơ thiết kế", { case: "(1.3) Đối với công trình tôn giáo:" }),
      paper("D", "Giấy tờ tùy thân", { case: "Giấy tờ phải xuất trình" }),
    );
    expect(value.map(({ code, need }) => `${code} ${need}`)).toEqual([
      "A required",
      "B if-applicable",
      "C if-applicable",
      "D shown",
    ]);
  });

  it("are listed once, with every heading under which they stand", () => {
    const { value } = read(
      paper("A", "Hồ sơ thiết kế", { case: "Đối với công trình tôn giáo:" }),
      paper("A", "Hồ sơ thiết kế", { case: "Đối với công trình tín ngưỡng:", original: 2, copy: 2 }),
    );
    expect(value).toEqual([
      {
        code: "A",
        title: "Hồ sơ thiết kế",
        originals: 2,
        copies: 2,
        need: "if-applicable",
        listedUnder: ["Đối với công trình tôn giáo:", "Đối với công trình tín ngưỡng:"],
      },
    ]);
  });

  it("keep codes apart that the portal gave to two papers", () => {
    expect(read(paper("A", "Giấy một"), paper("A", "Giấy hai")).value.map(({ code }) => code)).toEqual(["A", "A-2"]);
  });
});

describe("papers that seem to be of another procedure (thành phần đáng ngờ)", () => {
  const splitting = { name: "Tách thửa hoặc hợp thửa đất", field: [{ code: "G13-TN02", name: "Đất đai" }] };

  it("are pointed out where the form says nothing of the procedure", () => {
    const { findings } = readPapers(
      inventedRecord({ ...splitting, components: [paper("A", "Đơn đề nghị hỗ trợ (Mẫu 1).")] }),
    );
    expect(findings).toMatchObject([{ hazard: "papers-doubtful", toDo: expect.any(String) as string }]);
  });

  it.each(["Đơn đề nghị tách thửa đất (Mẫu số 21)", "Tờ khai theo mẫu TP/CN-2011/CN.04"])(
    "are not suspected: %s",
    (form) => {
      expect(readPapers(inventedRecord({ ...splitting, components: [paper("A", form)] })).findings).toEqual([]);
    },
  );
});
