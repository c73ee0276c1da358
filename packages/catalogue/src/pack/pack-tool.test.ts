import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { moment } from "@motcua/domain";
import { afterEach, describe, expect, it } from "vitest";
import { INVENTED_PROVINCE } from "../read/invented-province.ts";
import { nationalCatalogue } from "../read/national-catalogue.ts";
import { DataFilesFault } from "../read/value-or-stop.ts";
import { packTool } from "./pack-tool.ts";

const catalogue = nationalCatalogue();
const PACK = INVENTED_PROVINCE;

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), "motcua-pack-"));
  folders.push(folder);
  return folder;
}

/** A copy of the pack with passages of its files changed. */
function changed(...changes: readonly (readonly [file: string, find: string, put: string])[]): string {
  const copy = join(temporary(), "tinh-mau");
  cpSync(PACK, copy, { recursive: true });
  for (const [file, find, put] of changes) {
    const text = readFileSync(join(copy, file), "utf8");
    if (!text.includes(find)) throw new Error(`${file} has no “${find}”`);
    writeFileSync(join(copy, file), text.replace(find, put));
  }
  return copy;
}

function run(...args: readonly string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = packTool(args, {
    print: (line) => out.push(line),
    complain: (line) => err.push(line),
    now: () => moment("2026-11-23T08:00:00+07:00"),
    national: () => catalogue,
  });
  return { code, out, err };
}

describe("checking a pack (kiểm tra gói)", () => {
  it("says what a right pack has", () => {
    expect(run("check", PACK)).toEqual({
      code: 0,
      out: [
        "Tỉnh Mẫu (H99): đúng. 5 thủ tục, 4 nơi tiếp nhận, 2 khoản thu, 2 con dấu, 2 ví dụ tính ngày hẹn.",
        "Quy trình nội bộ: còn thiếu ở 5 thủ tục (6 trường hợp).",
      ],
      err: [],
    });
  });

  it("names file, line, field and need of each fault, and ends with 1", () => {
    const wrong = changed(["pack.yaml", "hosts: []", "hosts: []\nhost: x"]);
    const { code, err } = run("check", wrong, "--en");
    expect(code).toBe(1);
    expect(err[0]).toMatch(/pack\.yaml:7 host: unknown key: expected no such key here/);
    expect(err.at(-1)).toBe("1 problem(s).");
    expect(run("check", wrong).err[0]).toMatch(/pack\.yaml:7 host: khóa lạ: cần không có khóa này/);
  });

  it("names a fault in the nation's files in the same words", () => {
    const err: string[] = [];
    const problem = {
      file: "procedure.yaml",
      line: 17,
      field: "fees[0].id",
      reason: "missing",
      expected: "text",
    } as const;
    const code = packTool(["check", PACK], {
      print: () => {},
      complain: (line) => err.push(line),
      now: () => moment("2026-11-23T08:00:00+07:00"),
      national: () => {
        throw new DataFilesFault([problem]);
      },
    });
    expect([code, err]).toEqual([1, ["procedure.yaml:17 fees[0].id: thiếu: cần chữ", "1 lỗi."]]);
  });

  it("works out every example again, and says which date the rules give", () => {
    const { code, err } = run("check", changed(["due-dates.cases.yaml", "due: 2026-11-18", "due: 2026-11-19"]), "--en");
    expect(code).toBe(1);
    expect(err[0]).toMatch(/due-dates\.cases\.yaml:6 cases\[0\]\.due: inconsistent: expected 2026-11-18/);
  });

  it("takes no words for an amount that the province sets", () => {
    const put = "value: { by: unlabelled, text: Theo quy định }";
    const { code, err } = run("check", changed(["fees.yaml", "value: { by: case, vnd: 8000 }", put]));
    expect([code, err[0]]).toEqual([1, expect.stringContaining("cần số tiền bằng số, không phải bằng lời")]);
  });

  it("warns of a fee that nobody has set, and does not call it free", () => {
    const { code, out } = run(
      "check",
      changed([
        "fees.yaml",
        "from: 2024-01-01, value: { by: case, vnd: 8000 }",
        "from: 2099-01-01, value: { by: case, vnd: 8000 }",
      ]),
      "--en",
    );
    expect(code).toBe(0);
    expect(out.slice(1, -1)).toEqual([expect.stringMatching(/^Note: 1\.000656, .*refuse payment/)]);
  });

  it("is not there, and says so without a stack", () => {
    const { code, err } = run("check", join(temporary(), "nowhere"));
    expect(code).toBe(1);
    expect(err.join("\n")).not.toMatch(/\bat .*\.ts:\d/);
  });
});

describe("comparing two packs (so sánh hai gói)", () => {
  const wordsOf = (copy: string, ...more: readonly string[]) => run("diff", PACK, copy, ...more).out;

  it("finds nothing between a pack and itself", () => {
    expect(wordsOf(PACK)).toEqual(["Hai gói như nhau."]);
  });

  it("says from which day a limit is shortened", () => {
    const copy = changed(
      ["pack.yaml", "        from: 2026-01-01\n", "        from: 2027-01-01\n"],
      ["pack.yaml", "quantity: 2", "quantity: 1"],
    );
    const name = "1.004873 Thủ tục cấp Giấy xác nhận tình trạng hôn nhân";
    expect(wordsOf(copy)).toEqual([
      "Thời hạn",
      `  Từ 01/01/2026 đến 31/12/2026: ${name}: thời hạn 2 ngày làm việc → 3 ngày làm việc`,
      `  Từ 01/01/2027: ${name}: thời hạn 2 ngày làm việc → 1 ngày làm việc`,
    ]);
  });

  it("says a changed fee in đồng, for each channel", () => {
    const copy = changed(["fees.yaml", "online: 5000", "online: 0"]);
    expect(wordsOf(copy, "--en")[1]).toMatch(/^ {2}From 01\/07\/2025: 1\.004873 .*5,000.*→/);
  });

  it("tells a desk that ends, hours, seasons, seals, promises, days off and settings", () => {
    const copy = changed(
      [
        "offices.yaml",
        "xa-mau@motcua.example\n    from: 2025-07-01\n",
        "xa-mau@motcua.example\n    from: 2025-07-01\n    to: 2027-06-30\n",
      ],
      ["offices.yaml", "saturday: [07:30-11:30]", "saturday: [07:30-11:00]"],
      ["offices.yaml", 'ends: "10-15"', 'ends: "09-30"'],
      ["seals.yaml", "custodian: vanthu.ubnd", "custodian: vanthu.khac"],
      ["pack.yaml", "minutes: 120", "minutes: 90"],
      ["pack.yaml", "offices: [xa-mau], legalNote", "offices: [], legalNote"],
      ["pack.yaml", "workingDays: 15", "workingDays: 10"],
      ["pack.yaml", 'before: hand-on, from: 2026-01-01, except: ["1.001193"]', "before: reception, from: 2027-01-01"],
      ["calendar.yaml", "day: 2026-09-15", "day: 2026-09-16"],
      ["targets.yaml", "percent: 96", "percent: 98"],
    );
    const words = wordsOf(copy).join("\n");
    const monday = "2.001955 Đăng ký nội quy lao động của doanh nghiệp";
    expect(words).toContain(
      "  Từ 01/07/2027: Trung tâm Phục vụ hành chính công xã Mẫu: không còn hoạt động (ngày cuối 30/06/2027)",
    );
    expect(words).toContain("thứ Bảy 07:30–11:30 → thứ Hai đến thứ Sáu 07:30–11:30, 13:30–17:00; thứ Bảy 07:30–11:00");
    expect(words).toContain("giờ theo mùa từ 16/04 đến 30/09 hằng năm, thứ Hai đến thứ Sáu 07:00–11:00, 14:00–17:30");
    expect(words).toContain("bỏ giờ theo mùa từ 16/04 đến 15/10 hằng năm");
    expect(words).toContain("Con dấu của Ủy ban nhân dân phường Mẫu: người giữ vanthu.ubnd → vanthu.khac");
    expect(words).toContain(`Từ 01/01/2026: ${monday}: nhận thứ Hai trả trong ngày, dự kiến 90 phút`);
    expect(words).toContain(`Từ 01/01/2026: ${monday}: bỏ nhận thứ Hai trả trong ngày, dự kiến 120 phút`);
    expect(words).toContain(
      "Từ 01/07/2025: 1.004873 Thủ tục cấp Giấy xác nhận tình trạng hôn nhân: nhận bằng mọi cách",
    );
    expect(words).toContain("  15/09/2026 làm việc trở lại, bỏ “Nghỉ do bão”\n  16/09/2026 nghỉ: Nghỉ do bão");
    expect(words).toContain("chờ bổ sung 15 → 10 ngày làm việc");
    expect(words).toContain("Từ 01/01/2027: giấy tờ phải quét trước khi tiếp nhận");
    expect(words).toContain("chỉ tiêu solved-on-time 2026: 98%");
  });

  it("tells an account that changed, and a process that was changed or dropped", () => {
    const account =
      'feeAccount: { bin: "999999", account: "000000000000", holder: Tài khoản mẫu, source: { document: Thông báo mẫu } }';
    const copy = changed(
      [
        "offices.yaml",
        "    email: phuong-mau@motcua.example\n",
        `    email: phuong-mau@motcua.example\n    ${account}\n`,
      ],
      ["processes.yaml", 'version: "1"', 'version: "2"'],
    );
    expect(wordsOf(copy)).toEqual([
      "Cơ quan, nơi tiếp nhận",
      "  Trung tâm Phục vụ hành chính công phường Mẫu: tài khoản thu phí, lệ phí: 999999 000000000000, Tài khoản mẫu",
      "Quy trình nội bộ",
      "  Từ 15/04/2026: 1.000656 Thủ tục đăng ký khai tử: sửa quy trình QT-MAU-01 (bản 2, 6 bước)",
    ]);
    rmSync(join(copy, "processes.yaml"));
    expect(wordsOf(copy, "--en").join("\n")).toContain("process QT-MAU-01 dropped (version 1, 6 steps)");
  });

  it("tells procedures that come, go and move", () => {
    const copy = changed(
      [
        "pack.yaml",
        '"2.000815"\n    offices: [phuong-mau, xa-mau]',
        '"2.000815"\n    offices: [trung-tam, phuong-mau]',
      ],
      ["pack.yaml", '"2.001955"', '"2.000635"'],
    );
    expect(wordsOf(copy, "--en").filter((line) => !line.startsWith("  From"))).toEqual([
      "Procedures",
      expect.stringMatching(/^ {2}2\.000635 .*: newly offered at Trung tâm Phục vụ hành chính công tỉnh Mẫu/),
      expect.stringMatching(/^ {2}2\.001955 .*: no longer offered; dossiers already received are still handled/),
      expect.stringMatching(/^ {2}2\.000815 .*: also offered at Trung tâm Phục vụ hành chính công tỉnh Mẫu/),
      expect.stringMatching(/^ {2}2\.000815 .*: no longer offered at Trung tâm Phục vụ hành chính công xã Mẫu/),
      "Same-day and online-only service",
    ]);
  });
});

describe("making a pack (tạo gói mới)", () => {
  it("makes a province that passes its own check", () => {
    const parent = temporary();
    const made = run(
      "new",
      "tinh-thu",
      "--tenant",
      "H98",
      "--name",
      "Tỉnh Thử",
      "--name-en",
      "Trial province",
      "--dir",
      parent,
    );
    expect(made).toMatchObject({ code: 0, err: [] });
    const { code, out } = run("check", join(parent, "tinh-thu"), "--en");
    expect({ code, out }).toEqual({
      code: 0,
      out: [
        "Trial province (H98): right. 2 procedures, 1 desks, 1 fees, 1 seals, 2 worked cases.",
        "Internal processes: missing for 2 procedures (3 cases).",
      ],
    });
    expect(readFileSync(join(parent, "tinh-thu/offices.yaml"), "utf8")).toContain("Ủy ban nhân dân tỉnh Thử");
  });

  it("never writes over a pack that is there", () => {
    const parent = temporary();
    const again = () => run("new", "tinh-thu", "--tenant", "H98", "--name", "Tỉnh Thử", "--dir", parent).code;
    expect([again(), again()]).toEqual([0, 1]);
  });

  it.each([
    [["new", "Tỉnh", "--tenant", "H98", "--name", "Tỉnh"]],
    [["new", "tinh", "--tenant", "99", "--name", "Tỉnh"]],
    [["new", "tinh", "--tenant", "H98"]],
    [["check"]],
    [["diff", PACK]],
    [["simulate", PACK]],
    [["simulate", PACK, "--dossiers", "x", "--at", "tomorrow"]],
    [["sell"]],
    [["check", PACK, "--loud"]],
    [[]],
  ])("says how it is used when called as %j", (args) => {
    const { code, err } = run(...args);
    expect(code).toBe(64);
    expect(err.join("\n")).toContain("Cách dùng: motcua-pack");
  });

  it("tells how it is used to who asks, in English too", () => {
    expect(run("--help").out[0]).toContain("Cách dùng");
    expect(run("--help", "--en")).toMatchObject({ code: 0, out: [expect.stringContaining("Usage")] });
  });
});

describe("a catalogue of the province's own (danh mục thêm)", () => {
  const NATIONAL = fileURLToPath(new URL("../../national", import.meta.url));

  function own(find: RegExp, put: string): string {
    const folder = temporary();
    const source = join(NATIONAL, "procedures/2.001955-noi-quy-lao-dong");
    cpSync(source, join(folder, "procedures/9.999001-noi-quy-rieng"), { recursive: true });
    const file = join(folder, "procedures/9.999001-noi-quy-rieng/procedure.yaml");
    writeFileSync(file, readFileSync(file, "utf8").replaceAll(find, put));
    cpSync(join(NATIONAL, "legal-documents.yaml"), join(folder, "legal-documents.yaml"));
    mkdirSync(join(folder, "calendars"));
    return folder;
  }

  it("lets a pack offer a procedure that the province published itself", () => {
    const pack = changed(["pack.yaml", '"2.001955"', '"9.999001"']);
    expect(run("check", pack).code).toBe(1);
    expect(run("check", pack, "--catalogue", own(/2\.001955/g, "9.999001"))).toMatchObject({ code: 0, err: [] });
  });

  it("says what is wrong in it, with file and line", () => {
    const { code, err } = run("check", PACK, "--catalogue", own(/^levels: .*$/gm, "levels: [district]"), "--en");
    expect(code).toBe(1);
    expect(err.join("\n")).toMatch(/procedure\.yaml:\d+ levels\[0\]: wrong value: expected one of/);
  });
});
