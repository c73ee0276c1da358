import type { AnswerFault } from "@motcua/domain";
import { grouped } from "../amount/vnd.ts";
import type { InBoth, Language } from "../language.ts";

/** Lỗi của một câu trả lời: what is wrong with it and how to put it right. */
export const answerFaultText = (fault: AnswerFault, label: string, language: Language): string =>
  sentences(fault, label)[language];

function sentences(fault: AnswerFault, label: string): InBoth<string> {
  switch (fault.code) {
    case "answer.missing":
      return { vi: `Hãy trả lời mục “${label}”.`, en: `Answer “${label}”.` };
    case "answer.too-long":
      return {
        vi: `“${label}” chỉ được dài tối đa ${grouped(fault.most, "vi")} ký tự. Hãy viết ngắn lại.`,
        en: `“${label}” may have at most ${grouped(fault.most, "en")} characters. Shorten it.`,
      };
    case "answer.not-an-option":
      return {
        vi: `Hãy chọn một trong các câu trả lời có sẵn ở mục “${label}”.`,
        en: `Choose one of the answers offered for “${label}”.`,
      };
    case "answer.not-a-day":
      return {
        vi: `“${label}” phải là một ngày có thật, ví dụ 27 3 1990.`,
        en: `“${label}” must be a real date, for example 27 3 1990.`,
      };
    case "answer.day-in-future":
      return { vi: `“${label}” không được sau ngày hôm nay.`, en: `“${label}” must not be after today.` };
    case "answer.day-in-past":
      return { vi: `“${label}” không được trước ngày hôm nay.`, en: `“${label}” must not be before today.` };
    case "answer.not-a-number":
      return {
        vi: `“${label}” phải là một số nguyên, chỉ gồm chữ số.`,
        en: `“${label}” must be a whole number, digits only.`,
      };
    case "answer.below-least":
      return {
        vi: `“${label}” phải từ ${grouped(fault.least, "vi")} trở lên.`,
        en: `“${label}” must be ${grouped(fault.least, "en")} or more.`,
      };
    case "answer.above-most":
      return {
        vi: `“${label}” không được quá ${grouped(fault.most, "vi")}.`,
        en: `“${label}” must be ${grouped(fault.most, "en")} or less.`,
      };
    case "answer.not-a-phone":
      return {
        vi: `“${label}” phải là số điện thoại Việt Nam, ví dụ 0912 345 678.`,
        en: `“${label}” must be a Vietnamese phone number, for example 0912 345 678.`,
      };
    case "answer.not-an-email":
      return {
        vi: `“${label}” phải là địa chỉ thư điện tử, ví dụ ten@example.vn.`,
        en: `“${label}” must be an e-mail address, for example name@example.vn.`,
      };
    case "answer.not-a-full-name":
      return {
        vi: `“${label}” chỉ gồm chữ cái và khoảng trắng, viết như trên thẻ căn cước.`,
        en: `“${label}” may have letters and spaces only, as on the identity card.`,
      };
    case "personal-number.not-twelve-digits":
      return {
        vi: `“${label}” phải gồm đúng 12 chữ số, như trên thẻ căn cước.`,
        en: `“${label}” must have exactly 12 digits, as on the identity card.`,
      };
    case "personal-number.old-nine-digits":
      return {
        vi: `“${label}” đang là số chứng minh nhân dân 9 số, không còn dùng. Hãy nhập số định danh 12 chữ số trên thẻ căn cước.`,
        en: `“${label}” is an old 9-digit number, no longer in use. Enter the 12-digit number on the identity card.`,
      };
    case "personal-number.no-such-century":
      return {
        vi: `“${label}” có chữ số thứ tư không đúng. Hãy kiểm tra lại từng chữ số trên thẻ căn cước.`,
        en: `The fourth digit of “${label}” cannot be right. Check each digit against the identity card.`,
      };
  }
}
