import { describe, expect, it } from "vitest";
import { renderControlSheet } from "./control-sheet.ts";
import { renderReappointment } from "./reappointment.ts";
import { renderReceipt } from "./receipt.ts";
import { renderRefusal } from "./refusal.ts";
import { renderStopNotice } from "./stop-notice.ts";
import { renderSupplementRequest } from "./supplement-request.ts";
import {
  controlSheet,
  reappointment,
  receipt,
  refusalSlip,
  stopNotice,
  supplementRequest,
} from "./testing/invented-papers.ts";
import { hasPdftotext, inflated, printedText, printedWords, structureText } from "./testing/second-tools.ts";

const points = (millimetres: number) => (millimetres * 72) / 25.4;

const everyForm = [
  ["receipt (Mẫu 01)", renderReceipt(receipt), "GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ", "Mẫu số 01"],
  [
    "supplement request (Mẫu 02)",
    renderSupplementRequest(supplementRequest),
    "PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ",
    "Mẫu số 02",
  ],
  ["refusal (Mẫu 03)", renderRefusal(refusalSlip), "PHIẾU TỪ CHỐI TIẾP NHẬN, GIẢI QUYẾT HỒ SƠ", "Mẫu số 03"],
  [
    "re-appointment (Mẫu 04)",
    renderReappointment(reappointment),
    "VĂN BẢN XIN LỖI VÀ ĐỀ NGHỊ GIA HẠN THỜI GIAN GIẢI QUYẾT",
    "Mẫu số 04",
  ],
  ["stop notice (Mẫu 05)", renderStopNotice(stopNotice), "THÔNG BÁO DỪNG GIẢI QUYẾT HỒ SƠ", "Mẫu số 05"],
  [
    "control sheet (Mẫu 06)",
    renderControlSheet(controlSheet),
    "PHIẾU KIỂM SOÁT QUÁ TRÌNH GIẢI QUYẾT HỒ SƠ",
    "Mẫu số 06",
  ],
] as const;

describe.each(everyForm)("%s", (...[, rendered, title, mark]) => {
  it("is on A5 with the barcode of the dossier code and the QR of the follow-up page", () => {
    const file = inflated(rendered.pdf);
    expect(file).toMatch(/\/MediaBox \[0 0 419\.5\d* 595\.2\d*\]/u);
    expect(file).toContain(structureText(`Mã vạch Code 128 của mã hồ sơ ${receipt.dossierCode}`));
    expect(file).toContain(structureText(`Mã QR mở trang theo dõi hồ sơ ${receipt.followUpUrl}`));
  });

  it.runIf(hasPdftotext)("carries the national title, its own title, number, place and day", () => {
    const text = printedText(rendered.pdf);
    expect(text).toContain("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    expect(text).toContain("Độc lập - Tự do - Hạnh phúc");
    expect(text).toContain("TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG PHƯỜNG MẪU");
    expect(text).toContain("Mẫu, ngày 27 tháng 10 năm 2023");
    expect(text).toContain(title);
    expect(text).toContain(`${mark} – Thông tư số 03/2025/TT-VPCP`);
    expect(text).toContain(`Mã hồ sơ: ${receipt.dossierCode}`);
    expect(text).toContain("Nguyễn Thị Thuỷ Dương");
  });

  it.runIf(hasPdftotext)("keeps every word inside the page", () => {
    for (const word of printedWords(rendered.pdf)) {
      expect(word.left).toBeGreaterThan(points(9));
      expect(word.right).toBeLessThan(points(148 - 8));
      expect(word.bottom).toBeLessThan(points(210 - 5));
    }
  });
});

describe.runIf(hasPdftotext)("receipt (giấy tiếp nhận)", () => {
  it("says what was handed in, when the result is due and why", () => {
    const text = printedText(renderReceipt(receipt).pdf);
    expect(text).toContain("Số định danh cá nhân/Thẻ căn cước/Hộ chiếu: 000000000001");
    expect(text).toContain("2 Văn bản ủy quyền 1 – 1");
    expect(text).toContain("2. Số lượng hồ sơ: 1 (bộ)");
    expect(text).toContain("4. Thời gian nhận hồ sơ: 09 giờ 32 phút, ngày 27 tháng 10 năm 2023");
    expect(text).toContain("5. Thời gian trả kết quả giải quyết hồ sơ: Sau 17 giờ 00 phút, ngày 03 tháng 11 năm 2023");
    expect(text).toContain("6. Đăng ký nhận kết quả tại:");
    expect(text).toContain("Vì sao có ngày này?");
    expect(text).toContain("không tính (Bộ luật Dân sự 2015, Điều 147.2)");
    expect(text).toContain("Kết quả có thể có sớm hơn ngày hẹn");
    expect(text).toContain("Người nộp: Nguyễn Văn Bình");
    expect(text).toContain("Quyển số: 01, Số thứ tự: 361");
  });

  it("has the signatures on the first page when the papers are few", () => {
    const { signaturePlace } = renderReceipt(receipt);
    expect(signaturePlace.page).toBe(1);
    expect(signaturePlace.x).toBeGreaterThan(points(148 / 2));
  });

  it("tells what the second stage waits for, then its due date", () => {
    const waiting = { waitsFor: "ngày nộp chứng từ thuế", timeLimit: "03 ngày làm việc" };
    const before = printedText(renderReceipt({ ...receipt, secondStage: waiting }).pdf);
    expect(before).toContain("6. Thời gian nhận hồ sơ (giai đoạn 2): ngày nộp chứng từ thuế");
    expect(before).toContain("7. Thời gian trả kết quả (giai đoạn 2): 03 ngày làm việc");
    expect(before).toContain("8. Đăng ký nhận kết quả tại:");
    const started = {
      ...waiting,
      receivedAt: "2023-11-10T08:00:00+07:00",
      dueAt: "2023-11-15T17:00:00+07:00",
    };
    const after = printedText(renderReceipt({ ...receipt, secondStage: started }).pdf);
    expect(after).toContain("7. Thời gian trả kết quả (giai đoạn 2): Sau 17 giờ 00 phút, ngày 15 tháng 11 năm 2023");
  });

  it("flows over to a second page and numbers the pages when the papers are many", () => {
    const components = Array.from({ length: 30 }, (_, index) => ({
      name: `Giấy tờ số ${index + 1}`,
      originals: 1,
      certifiedCopies: 0,
      photocopies: 0,
    }));
    const { pdf, pages, signaturePlace } = renderReceipt({ ...receipt, components });
    expect(pages).toBe(2);
    expect(signaturePlace.page).toBe(2);
    expect(printedText(pdf)).toContain("Trang 2/2");
  });

  it("does without what is not known", () => {
    const { copy: _copy, register: _register, feeCollection: _fee, number: _number, ...bare } = receipt;
    const text = printedText(
      renderReceipt({
        ...bare,
        applicant: { name: "Công ty Mẫu", address: "phường Mẫu" },
        dueReasons: [],
      }).pdf,
    );
    expect(text).not.toContain("Số điện thoại: Email");
    expect(text).not.toContain("Vì sao có ngày này?");
    expect(text).not.toContain("none");
    expect(text).toContain("tiếp nhận hồ sơ của: Công ty Mẫu");
  });
});

describe.runIf(hasPdftotext)("the other forms (các biểu mẫu khác)", () => {
  it("gives a reason for each paper of a supplement request", () => {
    const text = printedText(renderSupplementRequest(supplementRequest).pdf);
    expect(text).toContain("1 Tờ khai: ghi rõ mục đích sử dụng Mục đích sử dụng chưa được ghi");
    expect(text).toContain("2 Văn bản ủy quyền Bản đã nộp không có chữ ký");
    expect(text).toContain("trước 17 giờ 00 phút, ngày 10 tháng 11 năm 2023.");
  });

  it("lists the reasons of a refusal", () => {
    const text = printedText(renderRefusal(refusalSlip).pdf);
    expect(text).toContain("1. Hồ sơ không thuộc thẩm quyền giải quyết của phường Mẫu.");
    expect(text).toContain("2. Người nộp chưa xuất trình giấy tờ tùy thân.");
  });

  it("says the promised and the later date of a re-appointment", () => {
    const text = printedText(renderReappointment(reappointment).pdf);
    expect(text).toContain("Thời gian hẹn trả kết quả giải quyết hồ sơ: 17 giờ 00 phút, ngày 03 tháng 11 năm 2023.");
    expect(text).toContain("sau 17 giờ 00 phút, ngày 08 tháng 11 năm 2023");
  });

  it("titles a re-appointment as its circular does", () => {
    const text = printedText(renderReappointment({ ...reappointment, circular: "01/2018/TT-VPCP" }).pdf);
    expect(text).toContain("PHIẾU XIN LỖI VÀ HẸN LẠI NGÀY TRẢ KẾT QUẢ");
  });

  it("says from which day a dossier is stopped, and what happens to papers and fee", () => {
    const text = printedText(renderStopNotice(stopNotice).pdf);
    expect(text).toContain("kể từ ngày 02 tháng 11 năm 2023");
    expect(text).toContain("Giấy tờ đã nộp: trả lại toàn bộ bản chính");
    expect(text).toContain("Phí, lệ phí đã nộp: hoàn trả 8.000 đồng.");
  });

  it("shows each handover with its outcome, and was form 05 of the earlier circular", () => {
    const text = printedText(renderControlSheet({ ...controlSheet, circular: "01/2018/TT-VPCP" }).pdf);
    expect(text).toContain("Mẫu số 05 – Thông tư số 01/2018/TT-VPCP");
    expect(text).toContain("Nhận: 10 giờ 05 phút, ngày 27 tháng 10 năm 2023");
    for (const outcome of ["Đúng hạn", "Trước hạn", "Quá hạn"]) {
      expect(text).toContain(outcome);
    }
  });

  it("marks a specimen at the top right of each page", () => {
    const components = Array.from({ length: 40 }, (_, index) => ({
      name: `Giấy tờ số ${index + 1}`,
      originals: 1,
      certifiedCopies: 0,
      photocopies: 0,
    }));
    const { pdf, pages } = renderReceipt({ ...receipt, components, sample: true });
    const marks = printedWords(pdf).filter(
      ({ word, top, left }) => word === "MẪU" && top < points(15) && left > points(110),
    );
    expect(marks.map(({ page }) => page)).toEqual(Array.from({ length: pages }, (_, index) => index + 1));
  });
});
