import { describe, expect, it } from "vitest";
import { inventedRecord, paper } from "./invented-record.ts";
import { readNotes } from "./read-notes.ts";
import { readPapers } from "./read-papers.ts";

describe("notes that stand among the papers (lưu ý nằm lẫn trong giấy tờ)", () => {
  const record = inventedRecord({
    components: [paper("KQ-1", "Tờ khai mẫu"), paper("KQ-2", "Lưu ý:- Được nộp bản sao", { copy: 1 })],
    componentNotes: [
      paper("KQ-3", "Người tiếp nhận đối chiếu bản chụp với bản chính", { original: 0 }),
      paper("KQ-4", "Người tiếp nhận đối chiếu bản chụp với bản chính", { original: 0 }),
    ],
  });

  it("are shown once, word for word", () => {
    const { value, findings } = readNotes(record);
    expect(value).toEqual(["Người tiếp nhận đối chiếu bản chụp với bản chính", "Lưu ý:- Được nộp bản sao"]);
    expect(findings).toMatchObject([{ hazard: "note-as-paper", found: expect.stringContaining("3 dòng") as string }]);
  });

  it("are never asked for as papers", () => {
    expect(readPapers(record).value.map(({ code }) => code)).toEqual(["KQ-1"]);
  });

  it("are nothing to report where there are none", () => {
    expect(readNotes(inventedRecord())).toEqual({ value: [], findings: [] });
  });
});
