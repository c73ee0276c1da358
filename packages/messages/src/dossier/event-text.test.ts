import {
  day,
  moment,
  type DossierCode,
  type DossierEvent,
  type DossierEventBody,
  type DossierEventType,
  type DueDate,
  type EventActor,
  type Place,
  type TrackingCode,
} from "@motcua/domain";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../language.ts";
import { englishFaults, vietnameseFaults } from "../proofreading.ts";
import { eventText } from "./event-text.ts";

const due: DueDate = {
  on: day("2026-11-26"),
  at: moment("2026-11-26T17:00:00+07:00"),
  lateFrom: moment("2026-11-27T00:00:00+07:00"),
  segments: [],
};
const file = { sha256: "0".repeat(64), mediaType: "application/pdf", bytes: 1000 };
const certificate = { sha256: "1".repeat(64), subject: "Trần Thị Mẫu (thử nghiệm)", serial: "01" };
const person = {
  fullName: "Nguyễn Văn Mẫu",
  personalNumber: "001090000001",
  phone: "0912345678",
  address: "Phường Cẩm Phả",
};
const request = {
  items: [{ component: "GT1", title: "Giấy tờ về nơi cư trú", reason: "ảnh chụp mờ" }],
  askedAt: moment("2026-11-23T09:00:00+07:00"),
  askedBy: "thuly",
  answerBy: day("2026-12-14"),
};
const paper = { component: "GT1", title: "Giấy tờ về nơi cư trú", originals: 0, certified: 0, photocopies: 1 };

/** One event of every type: the type does not compile while one is missing. */
const BODIES: { readonly [T in DossierEventType]: Extract<DossierEventBody, { type: T }> } = {
  submitted: {
    type: "submitted",
    data: {
      trackingCode: "MC-2345-6789" as TrackingCode,
      office: "cam-pha",
      caseCode: "chung",
      channel: "online",
      owner: person,
      applicant: person,
      account: "citizen-1",
      answers: {},
      papers: [],
      returnBy: "online",
      units: 1,
      pagesOfOriginal: 0,
      procedure: "1.004873",
      procedureVersion: day("2026-01-01"),
      packVersion: "1",
    },
  },
  "completion-asked": { type: "completion-asked", data: request },
  completed: { type: "completed", data: { papers: [paper] } },
  declined: { type: "declined", data: { reason: "không thuộc thẩm quyền" } },
  received: {
    type: "received",
    data: {
      code: "H49.93-261123-0001" as DossierCode,
      phases: [],
      limitSource: { document: "Quyết định mẫu" },
      due,
      fee: {
        lines: [],
        totalVnd: 0,
        waived: [
          {
            fee: "le-phi",
            title: "Lệ phí",
            exemption: "Người thuộc hộ nghèo",
            evidence: "Giấy chứng nhận hộ nghèo số 01",
          },
        ],
      },
      feeRefusal: null,
    },
  },
  "taken-up": { type: "taken-up", data: {} },
  "supplement-asked": { type: "supplement-asked", data: request },
  "supplement-provided": { type: "supplement-provided", data: { papers: [paper], note: "đã chụp lại" } },
  "supplement-accepted": { type: "supplement-accepted", data: { due } },
  closed: { type: "closed", data: { reason: "supplement-not-provided" } },
  proposed: { type: "proposed", data: { outcome: "grant", conclusion: "đủ điều kiện" } },
  "sent-back": { type: "sent-back", data: { reason: "cần xác minh thêm" } },
  approved: {
    type: "approved",
    data: {
      resultNumber: "12/XNTTHN",
      draft: file,
      signaturePlace: { page: 1, x: 0, y: 0, width: 10, height: 10 },
      outcome: "grant",
      issuedOn: day("2026-11-25"),
    },
  },
  signed: { type: "signed", data: { file, certificate } },
  sealed: { type: "sealed", data: { file, certificate, sealId: "ubnd-cam-pha-2" } },
  "fee-assessed": {
    type: "fee-assessed",
    data: {
      fee: {
        totalVnd: 15_000,
        lines: [],
        waived: [
          {
            fee: "le-phi",
            title: "Lệ phí",
            exemption: "Người thuộc hộ nghèo",
            evidence: "Giấy chứng nhận hộ nghèo số 01",
          },
        ],
      },
    },
  },
  "fee-paid": { type: "fee-paid", data: { vnd: 15_000, means: "cash", receiptNumber: "0000012" } },
  "handed-to-post": { type: "handed-to-post", data: { item: { number: "EM000000000VN", address: "Phường Cẩm Phả" } } },
  returned: { type: "returned", data: { by: "counter", receiver: "Nguyễn Văn Mẫu", identitySeen: "thẻ căn cước" } },
  withdrawn: { type: "withdrawn", data: { reason: "không còn nhu cầu" } },
  "obligation-notified": { type: "obligation-notified", data: { notice: "Thông báo số 5" } },
  "obligation-proved": { type: "obligation-proved", data: { proof: "Giấy nộp tiền số 7", due } },
  reappointed: { type: "reappointed", data: { due, reason: "cần xác minh ở nơi cư trú cũ" } },
  "supplement-permitted": {
    type: "supplement-permitted",
    data: { ground: "hồ sơ gốc bị mất", document: "Văn bản số 9 (mẫu)" },
  },
  "scan-attached": {
    type: "scan-attached",
    data: { component: "GT1", title: "Tờ khai mẫu", file: { ...file, name: "to-khai.pdf" } },
  },
  "supplement-called": {
    type: "supplement-called",
    data: { calledAt: moment("2026-11-23T09:20:00+07:00"), outcome: "reached", note: "đã giải thích" },
  },
  "clock-stopped": {
    type: "clock-stopped",
    data: { ground: { document: "Luật mẫu", clause: "Điều 7" }, reason: "chờ giám định" },
  },
  "clock-resumed": { type: "clock-resumed", data: { reason: "đã có kết quả giám định", due } },
  inspected: {
    type: "inspected",
    data: {
      place: "tổ 5, phường Cẩm Phả",
      participants: ["tổ trưởng tổ dân phố"],
      content: "thửa đất đúng như hồ sơ",
      at: moment("2026-11-23T08:00:00+07:00"),
    },
  },
  "result-reissued": {
    type: "result-reissued",
    data: {
      kind: "correction",
      reason: "sai năm sinh",
      resultNumber: "13/XNTTHN",
      draft: file,
      signaturePlace: { page: 1, x: 0, y: 0, width: 10, height: 10 },
      issuedOn: day("2026-11-25"),
    },
  },
  "result-annulled": { type: "result-annulled", data: { reason: "cấp sai đối tượng", decision: "Quyết định số 8" } },
  transferred: {
    type: "transferred",
    data: { from: "cam-pha-cu", office: "cam-pha", ground: "succession", document: "Nghị quyết mẫu" },
  },
  "due-recomputed": { type: "due-recomputed", data: { due, before: due, ground: { document: "Quyết định nghỉ mẫu" } } },
  "post-noted": {
    type: "post-noted",
    data: { item: "EM000000000VN", state: "returned-to-sender", note: "không có người nhận" },
  },
  "consultation-asked": {
    type: "consultation-asked",
    data: { id: "1", agency: "so-xay-dung", units: ["so-xay-dung"], content: "Có phù hợp quy hoạch không?", due },
  },
  "consultation-answered": {
    type: "consultation-answered",
    data: { id: "1", answer: "phù hợp quy hoạch", agrees: true },
  },
  "leg-started": {
    type: "leg-started",
    data: { leg: "residence", agency: "cong-an-xa", units: ["cong-an-xa"], due },
  },
  "leg-finished": { type: "leg-finished", data: { leg: "residence", outcome: "grant", note: "đã vào sổ" } },
};

const officer: EventActor = { kind: "staff", id: "vanthu", name: "Lê Thị Ví Dụ", title: "Văn thư" };
const centre: Place = { kind: "centre", office: "cam-pha" };
const happened = (body: DossierEventBody, actor = officer, place = centre): DossierEvent => ({
  ...body,
  at: moment("2026-11-23T09:32:00+07:00"),
  actor,
  place,
});

const EVENTS = Object.values(BODIES).map((body) => happened(body));

describe("events in words (quá trình giải quyết)", () => {
  it("have a clean line for every type, for citizen and staff, in both languages", () => {
    for (const event of EVENTS) {
      for (const audience of ["citizen", "staff"] as const) {
        const vi = eventText(event, "vi", audience);
        for (const text of [vi.title, vi.by, ...(vi.detail === null ? [] : [vi.detail])])
          expect(vietnameseFaults(text), text).toEqual([]);
        const en = eventText(event, "en", audience);
        for (const text of [en.title, en.by, ...(en.detail === null ? [] : [en.detail])])
          expect(englishFaults(text), text).toEqual([]);
      }
    }
  });

  it("never tell the citizen an officer's name, title, place, conclusion or certificate", () => {
    for (const language of LANGUAGES) {
      for (const event of EVENTS) {
        const said = JSON.stringify(eventText(event, language, "citizen"));
        expect(said).not.toContain("Lê Thị Ví Dụ");
        expect(said).not.toContain("đủ điều kiện");
        expect(said).not.toContain("cần xác minh thêm");
        expect(said).not.toContain("Trần Thị Mẫu");
        expect(eventText(event, language, "citizen").place).toBeNull();
      }
    }
  });

  it("tell staff who did it and where", () => {
    expect(eventText(happened(BODIES.sealed), "vi", "staff")).toEqual({
      title: "Đã đóng dấu",
      detail: "Chứng thư số: Trần Thị Mẫu (thử nghiệm).",
      by: "Lê Thị Ví Dụ, Văn thư",
      place: "Tại Trung tâm",
    });
    expect(eventText(happened(BODIES.sealed), "vi", "citizen")).toEqual({
      title: "Đã đóng dấu",
      detail: null,
      by: "Văn thư",
      place: null,
    });
  });

  it("tell the citizen the code and the due date at reception", () => {
    expect(eventText(happened(BODIES.received), "vi", "citizen").detail).toBe(
      "Mã hồ sơ H49.93-261123-0001. Hẹn trả: 17 giờ, thứ Năm, ngày 26 tháng 11 năm 2026. Được miễn Lệ phí: Người thuộc hộ nghèo.",
    );
  });

  it("tell staff on what evidence a fee was waived, or why its amount is not known", () => {
    const said = (data: Partial<(typeof BODIES)["received"]["data"]>, audience: "citizen" | "staff") =>
      eventText(happened({ ...BODIES.received, data: { ...BODIES.received.data, ...data } }), "vi", audience).detail;
    expect(said({}, "staff")).toContain("Giấy tờ chứng minh: Giấy chứng nhận hộ nghèo số 01.");
    expect(said({}, "citizen")).not.toContain("Giấy chứng nhận");
    const refused = {
      fee: null,
      feeRefusal: { code: "fee.foreign-currency", fee: "Lệ phí", currency: "USD" },
    } as const;
    expect(said(refused, "staff")).toContain("“Lệ phí” thu bằng ngoại tệ (USD) nên không nộp được ở đây.");
    const { feeRefusal: _, ...oldest } = BODIES.received.data;
    const kept = { ...BODIES.received, data: { ...oldest, fee: null, feeNotConfigured: "Lệ phí" } };
    expect(eventText(happened(kept), "vi", "staff").detail).toContain("Tỉnh chưa khai báo mức thu “Lệ phí”.");
  });

  it("tell staff which dates of other agencies moved with the whole, and no citizen", () => {
    const parts = [{ kind: "leg", id: "residence", due }] as const;
    const resumed = happened({ ...BODIES["clock-resumed"], data: { ...BODIES["clock-resumed"].data, parts } });
    const said = "Hạn của cơ quan phối hợp dời đến: 17 giờ, thứ Năm, ngày 26 tháng 11 năm 2026.";
    expect(eventText(resumed, "vi", "staff").detail).toContain(said);
    expect(eventText(resumed, "vi", "citizen").detail).not.toContain(said);
  });

  it("call the citizen the applicant and the platform the system", () => {
    const citizen: EventActor = { kind: "citizen", id: "citizen-1", name: "Nguyễn Văn Mẫu" };
    expect(eventText(happened(BODIES.submitted, citizen), "vi", "citizen").by).toBe("Người nộp hồ sơ");
    expect(
      eventText(happened(BODIES["obligation-proved"], { kind: "system", id: "system", name: "system" }), "vi", "staff")
        .by,
    ).toBe("Hệ thống");
    expect(eventText(happened(BODIES.returned, officer, { kind: "post", office: "buu-cuc" }), "vi", "citizen").by).toBe(
      "Nhân viên bưu chính",
    );
  });
});
