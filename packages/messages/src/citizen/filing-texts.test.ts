import { describe, expect, it } from "vitest";
import { englishFaults, stringsOf, vietnameseFaults } from "../proofreading.ts";
import { procedureTitle } from "./procedure-title.ts";
import { filingQuestions, filingTexts, verdictTexts } from "./texts.ts";

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
