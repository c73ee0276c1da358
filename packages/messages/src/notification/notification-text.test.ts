import { day, moment, type DossierEvent, type DueDate } from "@motcua/domain";
import { describe, expect, it } from "vitest";
import { BODIES, happened } from "../../fixtures/every-event.ts";
import { englishFaults, vietnameseFaults } from "../proofreading.ts";
import { callText, emailText, smsText, type NotificationFacts } from "./notification-text.ts";

const facts = (event: DossierEvent): NotificationFacts => ({
  event,
  code: "H99.12-261103-0001",
  procedureTitle: "Cấp giấy xác nhận mẫu",
  officeName: "Trung tâm Mẫu",
  officePhone: "02033000000",
  followUrl: "https://mau.example.vn/theo-doi?ma=H99.12-261103-0001",
});
const dueAt = (at: string): DueDate => ({
  on: day(at.slice(0, 10)),
  at: moment(at),
  lateFrom: moment(at),
  segments: [],
});
const moved = happened({
  type: "due-recomputed",
  data: {
    before: dueAt("2026-11-06T17:00:00+07:00"),
    due: dueAt("2026-11-09T17:00:00+07:00"),
    ground: { document: "Quyết định 99/QĐ-TTg (mẫu)" },
  },
});
const events = Object.values(BODIES).map((body) => happened(body));

describe("a message about a dossier (tin báo)", () => {
  it("says who writes, what happened, and where more stands", () => {
    expect(smsText(facts(happened(BODIES["taken-up"])))).toBe(
      "Trung tâm Mẫu: Hồ sơ H99.12-261103-0001 đang được thẩm định. https://mau.example.vn/theo-doi?ma=H99.12-261103-0001",
    );
  });

  it("tells a moved date with the date before and the decision that moved it", () => {
    const sms = smsText(facts(moved));
    expect(sms).toContain(
      "đổi ngày hẹn trả, trước là 17:00 06/11/2026, căn cứ Quyết định 99/QĐ-TTg (mẫu). Hẹn trả: 17:00 09/11/2026.",
    );
    expect(callText(facts(moved), "en")).toContain("it was 17:00 06/11/2026");
  });

  it("holds nothing that was typed about the person or by an officer", () => {
    const typed = ["Nguyễn Văn Mẫu", "001090000001", "0912345678", "ảnh chụp mờ", "không thuộc thẩm quyền"];
    for (const event of events) {
      const all = [smsText(facts(event)), ...Object.values(emailText(facts(event))), callText(facts(event), "vi")].join(
        "\n",
      );
      for (const secret of typed) expect(all, event.type).not.toContain(secret);
    }
  });

  it("fits six parts of a text message, whatever happened", () => {
    const long = { officeName: "Trung tâm Phục vụ hành chính công phường Mẫu", code: "H99.12.34-261103-0001" };
    for (const event of [...events, moved])
      expect(smsText({ ...facts(event), ...long }).length, event.type).toBeLessThanOrEqual(6 * 67);
  });

  it("has a subject of one line, and the letter in both languages", () => {
    for (const event of [...events, moved]) {
      const { subject, body } = emailText(facts(event));
      expect(subject, event.type).toMatch(/^Hồ sơ H99\.12-261103-0001[^\n]+[^.\n]$/);
      expect(body).toContain("Thủ tục: Cấp giấy xác nhận mẫu");
      expect(body).toContain("Procedure: Cấp giấy xác nhận mẫu");
    }
  });

  it("is clean in both languages", () => {
    for (const event of [...events, moved]) {
      expect(vietnameseFaults(callText(facts(event), "vi")), event.type).toEqual([]);
      expect(englishFaults(callText(facts(event), "en")), event.type).toEqual([]);
    }
  });
});
