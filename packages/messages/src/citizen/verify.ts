import { inBoth } from "../language.ts";

/** Kiểm tra văn bản đã ký, on the person's own device. */
export const verify = inBoth({
  vi: {
    title: "Kiểm tra văn bản",
    lead: "Chọn tệp PDF bạn nhận được. Trang này xem ai đã ký, đã đóng dấu, và văn bản có bị sửa sau đó không.",
    private:
      "Tệp được đọc ngay trên máy của bạn và không gửi đi đâu. Chỉ mã băm của tệp, một dãy số không đọc ngược ra nội dung được, được gửi đến Trung tâm để hỏi văn bản còn hiệu lực hay không.",
    label: "Tệp PDF cần kiểm tra",
    hint: "Chọn tệp gốc đã tải về. Ảnh chụp hoặc bản in không kiểm tra được.",
    drop: "hoặc kéo tệp thả vào đây",
    reading: "Đang kiểm tra…",
    failedTitle: "Chưa kiểm tra được",
    failedNext: "Hãy kiểm tra kết nối mạng rồi chọn lại tệp. Tệp của bạn vẫn chưa gửi đi đâu.",
    manualTitle: "Kiểm tra bằng phần mềm đọc PDF",
    manualLead: "Bạn cũng có thể tự kiểm tra mà không cần trang này:",
    manualSteps: [
      "Mở tệp PDF bằng phần mềm đọc được chữ ký số, ví dụ Adobe Acrobat Reader hoặc Foxit Reader trên máy tính.",
      "Mở bảng chữ ký. Văn bản của Trung tâm có hai chữ ký: một của người ký, một là con dấu của cơ quan.",
      "Với mỗi chữ ký, xem tên người ký hoặc cơ quan, và dòng cho biết văn bản không bị sửa sau khi ký.",
      "Nếu phần mềm báo văn bản đã bị sửa, đừng dùng. Hãy xin lại bản gốc từ Trung tâm.",
    ],
    codeTitle: (code: string) => `Bạn vừa quét mã ${code}`,
    codeNext:
      "Mã này cho biết hồ sơ đang ở bước nào. Muốn biết văn bản có thật và còn nguyên vẹn, hãy chọn tệp PDF bên dưới.",
    codeLink: "Xem tình trạng hồ sơ",
  },
  en: {
    title: "Check a document",
    lead: "Choose the PDF you received. This page shows who signed and sealed it, and whether it was changed afterwards.",
    private:
      "The file is read on your own device and is not sent anywhere. Only its hash, a number out of which nothing can be read, goes to the centre to ask whether the document is still valid.",
    label: "PDF file to check",
    hint: "Choose the original file you downloaded. A photo or a print cannot be checked.",
    drop: "or drop the file here",
    reading: "Checking…",
    failedTitle: "It could not be checked",
    failedNext: "Check your connection and choose the file again. Your file has not been sent anywhere.",
    manualTitle: "Check it with a PDF reader",
    manualLead: "You can also check it yourself, without this page:",
    manualSteps: [
      "Open the PDF in a program that reads digital signatures, for example Adobe Acrobat Reader or Foxit Reader on a computer.",
      "Open the signature panel. A document from the centre has two signatures: one of the person, one is the seal of the office.",
      "For each, look at the name of the person or office, and at the line saying that the document was not changed after signing.",
      "If the program says it was changed, do not use it. Ask the centre for the original.",
    ],
    codeTitle: (code: string) => `You scanned the code ${code}`,
    codeNext:
      "It tells where the application stands. To learn whether a document is genuine and intact, choose the PDF below.",
    codeLink: "See where the application stands",
  },
});
