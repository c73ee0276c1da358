import { describe, expect, it } from "vitest";
import { renderResult } from "./result.ts";
import { generalDecision, maritalStatusConfirmation } from "./testing/invented-papers.ts";
import { hasPdftotext, inflated, printedText, printedWords, structureText } from "./testing/second-tools.ts";

const points = (millimetres: number) => (millimetres * 72) / 25.4;
const A4 = { width: points(210), height: points(297) };
const largestSeal = points(42);

describe.each([
  ["marital status confirmation (giấy xác nhận tình trạng hôn nhân)", maritalStatusConfirmation],
  ["general decision (quyết định)", generalDecision],
])("%s", (_name, paper) => {
  const { pdf, pages, signaturePlace } = renderResult(paper);

  it("has a place for a signature of 40 × 20 mm in the right half of its last page", () => {
    expect(signaturePlace.page).toBe(pages);
    expect(signaturePlace.width).toBeCloseTo(points(40));
    expect(signaturePlace.height).toBeCloseTo(points(20));
    expect(signaturePlace.x).toBeGreaterThan(A4.width / 2);
    expect(signaturePlace.x + signaturePlace.width).toBeLessThan(A4.width);
    expect(signaturePlace.y).toBeGreaterThan(0);
    expect(signaturePlace.y + signaturePlace.height).toBeLessThan(A4.height);
  });

  it.runIf(hasPdftotext)("leaves room for the largest seal over the left third of the signature", () => {
    const seal = {
      right: signaturePlace.x + signaturePlace.width / 3,
      left: signaturePlace.x + signaturePlace.width / 3 - largestSeal,
      top: A4.height - signaturePlace.y - signaturePlace.height / 2 - largestSeal / 2,
      bottom: A4.height - signaturePlace.y - signaturePlace.height / 2 + largestSeal / 2,
    };
    // A word's box reaches above and below its letters.
    const slack = 3;
    const covered = printedWords(pdf).filter(
      ({ page, left, right, top, bottom }) =>
        page === signaturePlace.page &&
        left < seal.right &&
        right > seal.left &&
        top < seal.bottom - slack &&
        bottom > seal.top + slack,
    );
    expect(covered).toEqual([]);
  });

  it.runIf(hasPdftotext)("has the place to sign centred above the full name", () => {
    const name = printedWords(pdf).filter(
      ({ word, left, top }) =>
        ["Trần", "Quốc", "Khánh"].includes(word) && left > A4.width / 2 && top > A4.height - signaturePlace.y,
    );
    expect(name.map(({ word }) => word)).toEqual(["Trần", "Quốc", "Khánh"]);
    const middle = (Math.min(...name.map(({ left }) => left)) + Math.max(...name.map(({ right }) => right))) / 2;
    expect(Math.abs(middle - signaturePlace.x - signaturePlace.width / 2)).toBeLessThan(1);
  });

  it("is on A4 and carries the QR of its verification page", () => {
    const file = inflated(pdf);
    expect(file).toMatch(/\/MediaBox \[0 0 595\.2\d* 841\.8\d*\]/u);
    expect(file).toContain(structureText(`Mã QR mở trang kiểm tra ${paper.verifyUrl}`));
  });

  it.runIf(hasPdftotext)("carries number, place and day, authority, recipients and where to verify", () => {
    const text = printedText(pdf);
    expect(text).toContain("TỈNH MẪU ỦY BAN NHÂN DÂN PHƯỜNG MẪU");
    expect(text).toContain("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc");
    expect(text).toContain(`Số: ${paper.number}`);
    expect(text).toContain("Mẫu, ngày 02 tháng 11 năm 2023");
    expect(text).toContain("KT. CHỦ TỊCH PHÓ CHỦ TỊCH");
    expect(text).toContain("Nơi nhận: - Như trên; - Lưu: VT, HT.");
    expect(text).toContain(`Kiểm tra tại: ${paper.verifyUrl}`);
  });
});

describe.runIf(hasPdftotext)("results (kết quả)", () => {
  it("confirms the marital status of the person", () => {
    const text = printedText(renderResult(maritalStatusConfirmation).pdf);
    expect(text).toContain("GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN");
    expect(text).toContain("Họ, chữ đệm, tên: NGUYỄN THỊ THUỶ DƯƠNG");
    expect(text).toContain("Ngày, tháng, năm sinh: 05/03/1998");
    expect(text).toContain("từ ngày 05 tháng 3 năm 2016 đến ngày 02 tháng 11 năm 2023.");
    expect(text).toContain("Tình trạng hôn nhân: Hiện tại chưa đăng ký kết hôn với ai");
    expect(text).toContain("Giấy này có giá trị 06 tháng kể từ ngày cấp, được sử dụng để: đăng ký kết hôn./.");
  });

  it("leaves out a period of residence that nobody asked for", () => {
    const { residencePeriod: _period, ...withoutPeriod } = maritalStatusConfirmation;
    expect(printedText(renderResult(withoutPeriod).pdf)).not.toContain("Trong thời gian cư trú");
  });

  it("decides with a title, grounds, articles and a table", () => {
    const text = printedText(renderResult(generalDecision).pdf);
    expect(text).toContain("QUYẾT ĐỊNH Về việc hỗ trợ chi phí mai táng Căn cứ Luật Tổ chức chính quyền địa phương;");
    expect(text).toContain("Người nhận hỗ trợ Bùi Văn Sơn");
  });

  it("numbers the pages of a long decision from the second, and keeps its last words with the signature", () => {
    const paragraphs = Array.from(
      { length: 60 },
      (_, index) => `Điều ${index + 1}. Nội dung của điều này dài hơn một dòng để quyết định sang trang sau.`,
    );
    const { pdf, pages, signaturePlace } = renderResult({ ...generalDecision, paragraphs });
    expect(pages).toBeGreaterThan(2);
    expect(signaturePlace.page).toBe(pages);
    const words = printedWords(pdf);
    const numbers = words.filter(({ top, word }) => top < points(18) && /^\d+$/u.test(word));
    expect(numbers.map(({ word, page }) => [word, page])).toEqual(
      Array.from({ length: pages - 1 }, (_, index) => [String(index + 2), index + 2]),
    );
    expect(words.some(({ page, word }) => page === pages && word === "ký./.")).toBe(true);
  });
});
