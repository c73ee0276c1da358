import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { unlabelledCases } from "@motcua/domain";
import { NATIONAL_FOLDER } from "../read/national-catalogue.ts";
import { readCatalogue } from "../read/read-catalogue.ts";
import { importCommand } from "./import-command.ts";
import { inventedRecord, row } from "./invented-record.ts";

const folder = mkdtempSync(join(tmpdir(), "motcua-import-"));
afterAll(() => rmSync(folder, { recursive: true }));

const out = join(folder, "catalogue");
const report = join(folder, "report.md");
const file = join(folder, "published.json");

const records = [
  inventedRecord(),
  inventedRecord({
    code: "9.000002",
    name: "Thủ tục mẫu chưa rõ thời hạn",
    channels: [row("DIRECT", { time: "Theo mô tả" })],
    legalBasis: ["123/2015/NĐ-CP", "60/2014/QH13"],
  }),
  { code: "9.000003" },
];

const run = () => {
  writeFileSync(file, JSON.stringify({ source: "dữ liệu hư cấu", procedures: records }));
  return importCommand([file, "--out", out, "--report", report]);
};

describe("the import command (lệnh nhập danh mục)", () => {
  it("writes what it can, says what it cannot, and ends with 1", () => {
    expect(run()).toMatchObject({
      exitCode: 1,
      says: expect.stringContaining("2 written, 0 kept as they were, 1 refused") as string,
    });
    expect(readdirSync(join(out, "procedures"))).toEqual([
      "9.000001-cap-giay-xac-nhan-mau",
      "9.000002-mau-chua-ro-thoi-han",
    ]);
  });

  it("makes a folder that the strict reader takes, once the calendar and the common form are there", () => {
    mkdirSync(join(out, "calendars"), { recursive: true });
    writeFileSync(join(out, "request-form.yaml"), readFileSync(join(NATIONAL_FOLDER, "request-form.yaml")));
    const read = readCatalogue(out);
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    const [sure, unsure] = read.value.procedures;
    expect(unlabelledCases(sure!)).toEqual([]);
    expect(unlabelledCases(unsure!)).toHaveLength(1);
    expect(sure?.form.pages).toHaveLength(1);
    expect(sure?.components[0]?.plain.vi).toBe("Tờ khai cấp Giấy xác nhận mẫu");
    expect(unsure?.legalBasis).toEqual([
      { code: "123/2015/NĐ-CP", title: "Nghị định của Chính phủ" },
      { code: "60/2014/QH13", title: "Luật hoặc nghị quyết của Quốc hội" },
    ]);
  });

  it("overwrites nobody's work the second time, and names each document once", () => {
    const place = join(out, "procedures", "9.000001-cap-giay-xac-nhan-mau", "procedure.yaml");
    writeFileSync(place, "# người soạn\n");
    const documents = readFileSync(join(out, "legal-documents.yaml"), "utf8");
    expect(run()).toMatchObject({ exitCode: 1, says: expect.stringContaining("0 written, 2 kept") as string });
    expect(readFileSync(place, "utf8")).toBe("# người soạn\n");
    expect(readFileSync(join(out, "legal-documents.yaml"), "utf8")).toBe(documents);
  });

  it("reports the work by hazard and by procedure, what is refused, and what is settled", () => {
    rmSync(join(out, "procedures"), { recursive: true });
    run();
    const text = readFileSync(report, "utf8");
    expect(text).toContain("Nguồn: dữ liệu hư cấu");
    expect(text).toContain(
      "3 bản ghi: 2 nhập mới, 0 đã có trong danh mục nên giữ nguyên (đánh dấu xong), 1 không đọc được.",
    );
    expect(text).toMatch(/^- \[ \] Bản ghi thứ 3 \(9\.000003\)/mu);
    expect(text).toMatch(/^- \[ \] `9\.000002` cases: Nộp trực tiếp: “Theo mô tả”/mu);
    expect(text).toMatch(/^- \[x\] `9\.000001` Thủ tục cấp Giấy xác nhận mẫu \(không có việc\)$/mu);
    expect(text).toMatch(/^- Trình tự thực hiện\. Giữ nguyên văn .* 2 thủ tục: 9\.000001, 9\.000002$/mu);
  });

  it("ticks what was there before", () => {
    run();
    expect(readFileSync(report, "utf8")).toMatch(/^- \[x\] `9\.000002` cases/mu);
  });

  it.each([
    ["nothing asked", []],
    ["no report", ["x.json", "--out", "y"]],
    ["an option it does not know", ["x.json", "--out", "y", "--report", "z", "--force"]],
  ])("tells how it is used: %s", (_, args) => {
    expect(importCommand(args)).toMatchObject({ exitCode: 2, says: expect.stringMatching(/^Usage/u) as string });
  });

  it.each([
    ["a file that is not there", undefined],
    ["a file that is not JSON", "{"],
    ["a file without procedures", '"chữ"'],
  ])("ends with 2 and one sentence, and writes nothing: %s", (_, content) => {
    const strange = join(folder, "strange.json");
    rmSync(strange, { force: true });
    if (content !== undefined) writeFileSync(strange, content);
    const nowhere = join(folder, "nowhere");
    const { exitCode, says } = importCommand([strange, "--out", nowhere, "--report", report]);
    expect(exitCode).toBe(2);
    expect(says).not.toContain("\n");
    expect(existsSync(nowhere)).toBe(false);
  });
});
