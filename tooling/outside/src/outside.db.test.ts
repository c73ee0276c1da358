import { spawnSync } from "node:child_process";
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { installed } from "./installed.ts";
import { ROOT } from "./places.ts";

const folder = mkdtempSync(join(tmpdir(), "motcua-outside-"));
let project: string;

beforeAll(() => {
  project = installed(folder);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function run(program: string, ...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(program, words, { cwd: project, encoding: "utf8" });
  return { status, said: `${stdout}${stderr}`.trim() };
}

const tool = (...words: readonly string[]) => run(join(project, "node_modules/.bin/motcua-pack"), ...words);
const check = () => tool("check", "tinh-mau", "--catalogue", "danh-muc");

/** Writes on in a file of the new province. */
function change(file: string, find: string, put: string): void {
  const path = join(project, "tinh-mau", file);
  const text = readFileSync(path, "utf8");
  if (!text.includes(find)) throw new Error(`${file} has no “${find}”`);
  writeFileSync(path, text.replace(find, put));
}

/** In the order in which a developer would go: each step stands on the one before. */
describe("a province built outside this repository, with the published packages only", () => {
  it("is made by the tool, and passes its check", () => {
    expect(tool("new", "tinh-mau", "--tenant", "H99", "--name", "Tỉnh Mẫu")).toMatchObject({ status: 0 });
    expect(check()).toMatchObject({ status: 0, said: expect.stringMatching(/^Tỉnh Mẫu \(H99\): đúng\. 2 thủ tục/) });
  });

  it("offers a procedure of its own, with a worked case", () => {
    change(
      "pack.yaml",
      "procedures:\n",
      'procedures:\n  - { code: "9.999001", offices: [trung-tam], decidedBy: Quyết định mẫu }\n',
    );
    appendFileSync(
      join(project, "tinh-mau/due-dates.cases.yaml"),
      `  - sentence: Nhận thẻ bạn đọc thứ Sáu 20/11/2026, 5 ngày làm việc, trả thứ Hai 30/11/2026 vì nghỉ 24/11.
    from: 2026-11-20 09:30
    procedure: "9.999001"
    office: trung-tam
    due: 2026-11-30
`,
    );
    expect(check()).toMatchObject({ status: 0, said: expect.stringContaining("3 thủ tục") });
    expect(check().said).toContain("3 ví dụ tính ngày hẹn");
  });

  it("is told file, line and date when an example is wrong, and nothing of our code", () => {
    change("due-dates.cases.yaml", "due: 2026-11-30", "due: 2026-11-27");
    const { status, said } = check();
    expect(status).toBe(1);
    expect(said).toMatch(/due-dates\.cases\.yaml:\d+ cases\[2\]\.due: .* 2026-11-30/);
    expect(said).not.toMatch(/\bat .*\.(js|ts):\d/);
    change("due-dates.cases.yaml", "due: 2026-11-27", "due: 2026-11-30");
  });

  it("is compared with a province that came with the packages", () => {
    const { status, said } = tool(
      "diff",
      "node_modules/@motcua/provinces/quang-tri",
      "tinh-mau",
      "--catalogue",
      "danh-muc",
    );
    expect(status).toBe(0);
    expect(said).toContain("9.999001 Cấp thẻ bạn đọc thư viện: bắt đầu nhận");
  });

  it("is tried on dossiers that are open, before a day off is published", () => {
    const receivedAt = "2026-11-20T09:30:00+07:00";
    const dossier = {
      id: "ho-so-1",
      tenant: "H99",
      status: "in-appraisal",
      code: "H99.1-261120-0001",
      trackingCode: "MC-2345-6789",
      procedure: "9.999001",
      caseCode: "9.999001.01",
      office: "trung-tam",
      channel: "counter",
      units: 1,
      pagesOfOriginal: 1,
      receivedAt,
      endedAt: null,
      phases: [{ startsOn: "received", limit: { unit: "working-day", quantity: 5 } }],
      due: {
        on: "2026-11-30",
        at: "2026-11-30T17:00:00+07:00",
        lateFrom: "2026-12-01T00:00:00+07:00",
        segments: [{ kind: "started", at: receivedAt, phase: "received", basis: "ND-118-2025-17.3" }],
      },
    };
    const calendar = join(project, "tinh-mau/calendar.yaml");
    writeFileSync(join(project, "ho-so.jsonl"), `${JSON.stringify(dossier)}\n`);
    writeFileSync(
      calendar,
      "daysOff:\n  - day: 2026-11-27\n    reason: { vi: Nghỉ do bão, en: Typhoon }\n    source: { document: Công điện mẫu }\n",
    );
    const { status, said } = tool("simulate", "tinh-mau", "--dossiers", "ho-so.jsonl", "--catalogue", "danh-muc");
    rmSync(calendar);
    expect({ status, said }).toMatchObject({
      status: 0,
      said: expect.stringContaining("1 trong 1 hồ sơ đang giải quyết đổi ngày hẹn"),
    });
    expect(said).toContain("H99.1-261120-0001");
    expect(said).toContain("→ 17 giờ, thứ Ba, ngày 01 tháng 12 năm 2026");
  });

  it("reads the provinces that came with the packages", () => {
    const { status, said } = run(process.execPath, "cac-tinh.ts");
    expect({ status, provinces: said.split("\n") }).toMatchObject({
      status: 0,
      provinces: expect.arrayContaining(["H49 Tỉnh Quảng Ninh", "H62 Tỉnh Vĩnh Phúc"]),
    });
  });

  it("works out a due date in plain Node, with the reasons in words", () => {
    const { status, said } = run(process.execPath, "ngay-hen.ts");
    expect({ status, first: said.split("\n")[0] }).toEqual({
      status: 0,
      first: "17 giờ, thứ Hai, ngày 30 tháng 11 năm 2026",
    });
    expect(said).toContain("Ngày Văn hóa Việt Nam");
    expect(said).toContain("khoản 2 Điều 147 Bộ luật Dân sự 2015");
  });

  it("sees the types of what it uses", () => {
    const compiler = join(ROOT, "node_modules/.bin/tsc");
    const types = join(ROOT, "node_modules/@types");
    expect(run(compiler, "-p", ".", "--typeRoots", types)).toEqual({ status: 0, said: "" });
    writeFileSync(join(project, "sai.ts"), 'import { day } from "@motcua/domain";\n\nday(20261122);\n');
    expect(run(compiler, "-p", ".", "--typeRoots", types).said).toContain("sai.ts(3,5): error TS2345");
  });
});
