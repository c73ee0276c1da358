import type {
  CaseCodeProblem,
  DossierCodeProblem,
  FieldCodeProblem,
  ProcedureCodeProblem,
  ResultCodeProblem,
  UnitCodeProblem,
} from "@motcua/domain";
import type { ProblemTexts } from "../problem-texts.ts";

/** Mã hồ sơ, mã đơn vị, mã lĩnh vực, mã kết quả, mã thủ tục. */
export const codeProblems: ProblemTexts<
  CaseCodeProblem | DossierCodeProblem | FieldCodeProblem | ProcedureCodeProblem | ResultCodeProblem | UnitCodeProblem
> = {
  "dossier-code.is-tracking-code": () => ({
    vi: {
      title: "Đây là mã theo dõi, chưa phải mã hồ sơ",
      next: "Mã hồ sơ chỉ có sau khi tiếp nhận. Hãy tra cứu bằng mã theo dõi này.",
    },
    en: {
      title: "This is a tracking code, not a dossier code",
      next: "The dossier code comes with reception. Look it up by the tracking code.",
    },
  }),
  "dossier-code.not-three-parts": () => ({
    vi: {
      title: "Mã hồ sơ gồm ba phần nối bằng dấu gạch ngang",
      next: "Hãy nhập như trên giấy tiếp nhận, ví dụ H49.12-210715-0001.",
    },
    en: {
      title: "A dossier code has three parts joined by hyphens",
      next: "Enter it as on the receipt, for example H49.12-210715-0001.",
    },
  }),
  "dossier-code.unit-wrong": ({ unit }) => ({
    vi: { title: `“${unit}” không phải mã đơn vị tiếp nhận`, next: "Hãy kiểm tra phần đầu của mã, ví dụ H49.12." },
    en: { title: `“${unit}” is not the code of a receiving unit`, next: "Check the first part, for example H49.12." },
  }),
  "dossier-code.no-such-day": ({ day }) => ({
    vi: { title: `“${day}” không phải ngày tiếp nhận`, next: "Phần giữa gồm năm, tháng, ngày, ví dụ 210715." },
    en: { title: `“${day}” is not a day of reception`, next: "The middle part is year, month and day, as in 210715." },
  }),
  "dossier-code.number-wrong": ({ number }) => ({
    vi: { title: `“${number}” không phải số thứ tự trong ngày`, next: "Phần cuối có 4 hoặc 5 chữ số, ví dụ 0001." },
    en: { title: `“${number}” is not a number of the day`, next: "The last part has 4 or 5 digits, as in 0001." },
  }),
  "unit-code.too-long": ({ length, most }) => ({
    vi: { title: `Mã đơn vị có ${length} ký tự, dài hơn ${most}`, next: "Hãy kiểm tra lại mã định danh của đơn vị." },
    en: { title: `The unit code has ${length} characters, more than ${most}`, next: "Check the unit’s code." },
  }),
  "unit-code.stray-character": ({ character }) => ({
    vi: { title: `Mã đơn vị không có ký tự “${character}”`, next: "Chỉ dùng chữ A–Z, chữ số và dấu chấm." },
    en: { title: `A unit code has no “${character}”`, next: "Use the letters A–Z, digits and points only." },
  }),
  "unit-code.no-level-one": () => ({
    vi: {
      title: "Mã đơn vị không bắt đầu bằng mã cấp 1",
      next: "Mã cấp 1 gồm một chữ và hai chữ số, ví dụ H49 của tỉnh, G15 của bộ.",
    },
    en: {
      title: "The unit code does not begin with a level-1 code",
      next: "That is a letter and two digits, as H49 for a province or G15 for a ministry.",
    },
  }),
  "unit-code.empty-group": () => ({
    vi: { title: "Mã đơn vị có nhóm trống", next: "Hãy bỏ dấu chấm thừa, hoặc nhập nhóm còn thiếu." },
    en: { title: "A group of the unit code is empty", next: "Drop the point too many, or enter what is missing." },
  }),
  "field-code.unreadable": () => ({
    vi: { title: "Mã lĩnh vực không đúng dạng", next: "Hãy nhập như trong danh mục, ví dụ G15-TP07." },
    en: { title: "This is not a field code", next: "Enter it as in the catalogue, for example G15-TP07." },
  }),
  "result-code.stray-mark": ({ mark }) => ({
    vi: { title: `Mã giấy tờ có dấu “${mark}” thừa`, next: "Hãy đối chiếu với danh mục rồi bỏ dấu thừa." },
    en: { title: `The code of the paper has a stray “${mark}”`, next: "Compare with the catalogue and drop the mark." },
  }),
  "result-code.unreadable": () => ({
    vi: { title: "Mã giấy tờ, kết quả không đúng dạng", next: "Hãy nhập như trong danh mục, ví dụ KQ.G15.000031." },
    en: {
      title: "This is not the code of a paper or result",
      next: "Enter it as in the catalogue, for example KQ.G15.000031.",
    },
  }),
  "procedure-code.unreadable": () => ({
    vi: { title: "Mã thủ tục không đúng dạng", next: "Hãy nhập như trong danh mục, ví dụ 1.001193." },
    en: { title: "This is not a procedure code", next: "Enter it as in the catalogue, for example 1.001193." },
  }),
  "procedure-code.is-case-code": ({ procedure }) => ({
    vi: { title: `Đây là mã trường hợp của thủ tục ${procedure}`, next: `Hãy nhập mã thủ tục ${procedure}.` },
    en: { title: `This is the code of a case of ${procedure}`, next: `Enter the procedure’s code, ${procedure}.` },
  }),
  "case-code.unreadable": () => ({
    vi: { title: "Mã trường hợp không đúng dạng", next: "Hãy nhập như trong danh mục, ví dụ 1.001193.01." },
    en: { title: "This is not the code of a case", next: "Enter it as in the catalogue, for example 1.001193.01." },
  }),
};
