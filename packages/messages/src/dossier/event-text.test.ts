import type { EventActor } from "@motcua/domain";
import { describe, expect, it } from "vitest";
import { BODIES, happened, officer } from "../../fixtures/every-event.ts";
import { LANGUAGES } from "../language.ts";
import { englishFaults, vietnameseFaults } from "../proofreading.ts";
import { eventText } from "./event-text.ts";

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
    const parts = [{ kind: "leg", id: "residence", due: BODIES["clock-resumed"].data.due }] as const;
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
