import { day, moment, type Procedure } from "@motcua/domain";
import { describe, expect, it } from "vitest";
import { inventedProcedure } from "../testing/invented-draft.ts";
import type { PageRequest } from "./page-request.ts";
import { renderPage } from "./render-page.tsx";

const procedure = inventedProcedure() as unknown as Procedure;
const line = {
  code: procedure.code,
  title: procedure.title,
  summary: procedure.guidance?.summary ?? null,
  fieldTitle: procedure.field.title,
  online: { mode: "full" },
} as const;

const every = {
  language: "vi",
  now: moment("2026-11-03T09:32:00+07:00"),
  path: "/",
  signedInAs: null,
  centre: {
    name: "Trung tâm mẫu",
    provinceName: "Tỉnh mẫu",
    address: "Số 1, phố Mẫu",
    phone: "0200 000 000",
    hotline: "1900 0000",
    hours: "T2–T6",
  },
} as const;

const followed = {
  code: "H49.12-261103-0007",
  status: "in-appraisal",
  procedureTitle: "Thủ tục mẫu",
  office: "Trung tâm mẫu",
  receivedOn: day("2026-11-03"),
  dueOn: day("2026-11-06"),
  endedOn: null,
} as const;

const procedurePage = {
  page: "procedure",
  procedure,
  limits: [
    {
      caseTitle: { vi: "Mọi trường hợp", en: "All cases" },
      phases: [{ startsOn: "received", limit: { unit: "working-day", quantity: 3 } }],
      source: { document: "Văn bản mẫu" },
      isShortened: false,
    },
  ],
  fees: [{ channel: "online", fee: { lines: [], totalVnd: 0 }, isPerUnit: false }],
  online: { mode: "full" },
  example: { ifReceivedAt: moment("2026-11-03T09:32:00+07:00"), dueOn: day("2026-11-06") },
} as const;

const PAGES: Readonly<Record<string, PageRequest>> = {
  home: { ...every, page: "home", popular: [line], fields: [{ title: "Hộ tịch", count: 7 }] },
  found: { ...every, page: "procedures", query: "doc than", found: [line] },
  "nothing found": { ...every, page: "procedures", query: "xyz", found: [] },
  procedure: { ...every, ...procedurePage },
  "follow, empty": { ...every, page: "follow", query: "", found: null, calendarYears: [] },
  "follow, unknown": { ...every, page: "follow", query: "H49.12-261103-9999", found: null, calendarYears: [] },
  "follow, found": { ...every, page: "follow", query: followed.code, found: followed, calendarYears: [] },
  verify: { ...every, page: "verify", query: followed.code },
  accessibility: { ...every, page: "accessibility" },
  privacy: { ...every, page: "privacy" },
  "not found": { ...every, page: "not-found" },
  fault: { ...every, page: "fault", reference: "A1B2C3D4" },
  "sign-in failed": { ...every, page: "sign-in-failed", path: "/dang-nhap/khong-duoc" },
};

const htmlOf = (name: string, changes: Partial<PageRequest> = {}): string =>
  renderPage({ ...PAGES[name]!, ...changes } as PageRequest).html;
const count = (html: string, part: RegExp): number => [...html.matchAll(part)].length;

describe.each(Object.keys(PAGES))("the reading page: %s", (name) => {
  const html = htmlOf(name);

  it("is a whole page in its language, with one heading of the first level", () => {
    expect(html).toMatch(/^<!doctype html><html lang="vi">/);
    expect(count(html, /<h1[ >]/g)).toBe(1);
    expect(count(html, /<main /g)).toBe(1);
    expect(htmlOf(name, { language: "en" })).toContain('<html lang="en">');
  });

  it("needs no script, and carries no inline script, handler or style attribute", () => {
    expect(html).not.toMatch(/<script(?![^>]* src=)/);
    expect(html).not.toMatch(/ on\w+="| style="|javascript:/);
  });

  it("names every control", () => {
    for (const [, id] of html.matchAll(/<input[^>]* id="([^"]+)"/g)) expect(html).toContain(`<label for="${id}"`);
  });

  it("offers itself in the other language by a plain link", () => {
    expect(html).toMatch(/<a href="[^"]*lang=en"/);
  });

  it("gives the hash of its only style", () => {
    expect(count(html, /<style>/g)).toBe(1);
    expect(renderPage(PAGES[name]!).styleHashes).toEqual([expect.stringMatching(/^'sha256-[\w+/]{43}='$/)]);
  });
});

describe("the home page (trang đầu)", () => {
  it("asks its question by a form that the server answers", () => {
    expect(htmlOf("home")).toMatch(/<form role="search"[^>]* action="\/thu-tuc" method="get"/);
    expect(htmlOf("home")).toMatch(/<input[^>]*name="q"/);
  });

  it("offers to sign in, with the way back", () => {
    expect(htmlOf("home")).toContain('href="/dang-nhap?ve=%2F"');
  });

  it("offers own dossiers and signing out to who is signed in", () => {
    const html = htmlOf("home", { signedInAs: "Nguyễn Văn Mẫu" });
    expect(html).toMatch(/<form [^>]*action="\/dang-xuat" method="post"/);
    expect(html).toContain('href="/ho-so"');
    expect(html).not.toContain("/dang-nhap");
  });
});

describe("the page of a procedure (trang thủ tục)", () => {
  it("leads to filing where it can be filed online", () => {
    expect(htmlOf("procedure")).toContain('href="/nop/9.000001"');
  });

  it("leads to the counter where it cannot", () => {
    const html = htmlOf("procedure", { online: { mode: "none" } });
    expect(html).not.toContain("/nop/");
    expect(html).toContain("Bạn nộp trực tiếp tại Trung tâm mẫu");
  });

  it("gives the time limit with an example of today", () => {
    expect(htmlOf("procedure")).toContain("3 ngày làm việc");
    expect(htmlOf("procedure")).toContain("thì hẹn trả thứ Sáu, ngày 06 tháng 11 năm 2026");
  });

  it("says so when the province has not set a fee: not set is not free", () => {
    const html = htmlOf("procedure", { fees: [{ channel: "online", fee: null, isPerUnit: false }] });
    expect(html).toContain("Tỉnh chưa công bố mức thu");
    expect(html).not.toContain("Không thu");
  });

  it.each([
    [
      "in words, word for word, without blaming the province",
      { by: "unlabelled", text: "Theo Thông tư mẫu" },
      ["nguyên văn như công bố: “Theo Thông tư mẫu”", "Mức thu mới được công bố bằng lời"],
    ],
    ["in foreign currency", { by: "foreign-currency", currency: "USD", amount: 15 }, ["15 USD"]],
  ] as const)("quotes a fee that is published %s", (_, amount, said) => {
    const rule = { id: "phi", title: "Phí mẫu", kind: "charge", exemptions: [], source: { document: "Văn bản mẫu" } };
    const html = htmlOf("procedure", {
      procedure: { ...procedure, fees: [{ ...rule, kind: "charge", amount }] },
      fees: [{ channel: "online", fee: null, isPerUnit: false }],
    });
    for (const words of said) expect(html).toContain(words);
    expect(html).not.toContain("Tỉnh chưa công bố mức thu");
    expect(html).not.toContain("Không thu");
  });
});

describe("the page of a procedure that nobody has explained yet (chưa có hướng dẫn)", () => {
  const { guidance: _, ...facts } = procedure;
  const page = {
    procedure: {
      ...facts,
      publication: {
        by: "Bộ Mẫu",
        executing: ["Ủy ban nhân dân cấp xã"],
        steps: ["Bước 1: nộp hồ sơ."],
        notes: ["Lưu ý mẫu."],
        conditions: "Đủ điều kiện mẫu.",
      },
    },
  };

  it("shows the published steps, conditions and notes word for word", () => {
    const html = htmlOf("procedure", page);
    expect(html).toMatch(/<details open=""><summary>Trình tự thực hiện, nguyên văn như công bố/);
    for (const part of ["Bước 1: nộp hồ sơ.", "Đủ điều kiện mẫu.", "Lưu ý mẫu.", "Ủy ban nhân dân cấp xã"])
      expect(html).toContain(part);
  });

  it("names who may ask and what comes of it from the facts", () => {
    expect(htmlOf("procedure", page)).toContain('<p lang="vi">Công dân Việt Nam.</p>');
    expect(htmlOf("procedure", page)).toContain("<li>Kết quả mẫu</li>");
  });

  it("marks the Vietnamese words of the publication as such in English", () => {
    expect(htmlOf("procedure", { ...page, language: "en" })).toContain(
      '<div lang="vi"><p>Bước 1: nộp hồ sơ.</p></div>',
    );
  });
});

describe("following a dossier (tra cứu hồ sơ)", () => {
  it("shows where it stands and when the result is due", () => {
    expect(htmlOf("follow, found")).toContain("Đang thẩm định");
    expect(htmlOf("follow, found")).toContain("thứ Sáu, ngày 06 tháng 11 năm 2026");
  });

  it("answers 404 for an unknown code and keeps what was typed", () => {
    expect(renderPage(PAGES["follow, unknown"]!).status).toBe(404);
    expect(htmlOf("follow, unknown")).toContain('value="H49.12-261103-9999"');
  });

  it("shows typed text as text, never as markup", () => {
    expect(htmlOf("follow, unknown", { query: '"><script>x' })).not.toContain("<script>x");
  });

  it("is not for search engines once it shows a code", () => {
    expect(htmlOf("follow, found")).toContain('content="noindex"');
  });
});

describe("a fault (lỗi hệ thống)", () => {
  it("answers 500 with the reference to read out", () => {
    expect(renderPage(PAGES["fault"]!).status).toBe(500);
    expect(htmlOf("fault")).toContain("A1B2C3D4");
  });
});
