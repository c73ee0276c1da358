import { moment } from "@motcua/domain";
import { describe, expect, it } from "vitest";
import { englishFaults, stringsOf, vietnameseFaults } from "../proofreading.ts";
import { procedureTitle } from "./procedure-title.ts";
import { dueChangeText } from "./step-text.ts";
import { filingQuestions, filingTexts } from "./texts.ts";
import { verdictTexts } from "./verdict.ts";

const said = (language: "vi" | "en") =>
  stringsOf({ filing: filingTexts[language], questions: filingQuestions[language], verdict: verdictTexts[language] });

describe("texts of filing and verifying (lời phần nộp hồ sơ và kiểm tra văn bản)", () => {
  it("are clean Vietnamese", () => {
    expect(said("vi").flatMap((text) => vietnameseFaults(text).map((fault) => `${fault}: ${text}`))).toEqual([]);
  });

  it("are whole in English, and as many", () => {
    expect(said("en").flatMap((text) => englishFaults(text).map((fault) => `${fault}: ${text}`))).toEqual([]);
    expect(said("en")).toHaveLength(said("vi").length);
  });
});

describe("the title of a procedure (tên thủ tục)", () => {
  it("is said without the official “Thủ tục” in front", () => {
    expect(procedureTitle("Thủ tục cấp Giấy xác nhận tình trạng hôn nhân")).toBe(
      "Cấp Giấy xác nhận tình trạng hôn nhân",
    );
    expect(procedureTitle("Đăng ký khai sinh")).toBe("Đăng ký khai sinh");
  });
});

describe("a due date that was moved (ngày hẹn đã đổi)", () => {
  it("is told with the date before and the decision behind it", () => {
    const change = {
      before: moment("2026-11-26T17:00:00+07:00"),
      due: moment("2026-11-27T17:00:00+07:00"),
      ground: { document: "Công điện mẫu", clause: "điểm 2" },
    };
    expect(dueChangeText(change, "vi")).toBe(
      "Ngày hẹn trước: 17 giờ, thứ Năm, ngày 26 tháng 11 năm 2026. Ngày hẹn mới: 17 giờ, thứ Sáu, ngày 27 tháng 11 năm 2026. Căn cứ: Công điện mẫu, điểm 2.",
    );
    expect(dueChangeText(change, "en")).toBe(
      "Due before: 17:00, Thursday 26 November 2026. Due now: 17:00, Friday 27 November 2026. Ground: Công điện mẫu, điểm 2.",
    );
  });
});
