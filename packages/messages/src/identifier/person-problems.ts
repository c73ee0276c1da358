import type {
  OldIdentityNumberProblem,
  PersonalNumberProblem,
  PersonalNumberWarning,
  PhoneProblem,
  TaxCodeProblem,
} from "@motcua/domain";
import { shortDayText } from "../calendar/day-text.ts";
import type { InBoth } from "../language.ts";
import type { ProblemTexts } from "../problem-texts.ts";

const SEX: Readonly<Record<"male" | "female", InBoth<string>>> = {
  male: { vi: "nam", en: "male" },
  female: { vi: "nữ", en: "female" },
};
const LOOK_AT_CARD = {
  vi: "Hãy đối chiếu với thẻ căn cước. Nếu đúng như trên thẻ thì vẫn nhận.",
  en: "Compare with the identity card. If it is so on the card, go on.",
} as const;

/** Số định danh, số chứng minh nhân dân, mã số thuế, số điện thoại. */
export const personProblems: ProblemTexts<
  PersonalNumberProblem | PersonalNumberWarning | OldIdentityNumberProblem | TaxCodeProblem | PhoneProblem
> = {
  "personal-number.not-twelve-digits": () => ({
    vi: { title: "Số định danh cá nhân phải gồm đúng 12 chữ số", next: "Hãy nhập lại như trên thẻ căn cước." },
    en: { title: "A personal number has exactly 12 digits", next: "Enter it as on the identity card." },
  }),
  "personal-number.old-nine-digits": () => ({
    vi: {
      title: "Đây là số chứng minh nhân dân 9 số, không còn dùng",
      next: "Hãy nhập số định danh 12 chữ số trên thẻ căn cước.",
    },
    en: { title: "This is an old 9-digit number, no longer in use", next: "Enter the 12 digits on the identity card." },
  }),
  "personal-number.no-such-century": () => ({
    vi: { title: "Chữ số thứ tư của số định danh không đúng", next: "Hãy kiểm tra lại từng chữ số trên thẻ căn cước." },
    en: {
      title: "The fourth digit of the personal number cannot be right",
      next: "Check each digit against the card.",
    },
  }),
  "personal-number.unknown-province": ({ place }) => ({
    vi: { title: `Ba chữ số đầu “${place}” không phải mã tỉnh nào`, next: LOOK_AT_CARD.vi },
    en: { title: `No province has the code “${place}”`, next: LOOK_AT_CARD.en },
  }),
  "personal-number.sex-differs": ({ inNumber, stated }) => ({
    vi: {
      title: `Số định danh cho biết giới tính ${SEX[inNumber].vi}, hồ sơ ghi ${SEX[stated].vi}`,
      next: LOOK_AT_CARD.vi,
    },
    en: { title: `The number says ${SEX[inNumber].en}, the application ${SEX[stated].en}`, next: LOOK_AT_CARD.en },
  }),
  "personal-number.birth-year-differs": ({ inNumber, stated }) => ({
    vi: { title: `Số định danh cho biết năm sinh ${inNumber}, hồ sơ ghi ${stated}`, next: LOOK_AT_CARD.vi },
    en: { title: `The number says born in ${inNumber}, the application ${stated}`, next: LOOK_AT_CARD.en },
  }),
  "personal-number.born-in-future": ({ inNumber }) => ({
    vi: { title: `Số định danh cho biết năm sinh ${inNumber}, chưa tới`, next: LOOK_AT_CARD.vi },
    en: { title: `The number says born in ${inNumber}, which is still to come`, next: LOOK_AT_CARD.en },
  }),
  "personal-number.ends-in-zeros": () => ({
    vi: { title: "Sáu chữ số cuối đều là 0", next: LOOK_AT_CARD.vi },
    en: { title: "The last six digits are all 0", next: LOOK_AT_CARD.en },
  }),
  "old-identity.not-nine-digits": () => ({
    vi: { title: "Số chứng minh nhân dân phải gồm đúng 9 chữ số", next: "Hãy nhập lại như trên giấy tờ cũ." },
    en: { title: "An old identity number has exactly 9 digits", next: "Enter it as on the old paper." },
  }),
  "old-identity.no-longer-valid": ({ since }) => ({
    vi: {
      title: `Chứng minh nhân dân không còn giá trị từ ngày ${shortDayText(since)}`,
      next: "Hãy dùng thẻ căn cước hoặc căn cước điện tử.",
    },
    en: {
      title: `Old identity cards are not valid since ${shortDayText(since)}`,
      next: "Use the identity card or the electronic identity.",
    },
  }),
  "tax-code.not-digits": () => ({
    vi: { title: "Mã số thuế chỉ gồm chữ số", next: "Hãy nhập lại, ví dụ 0100109106 hoặc 0100109106-001." },
    en: { title: "A tax code has digits only", next: "Enter it again, for example 0100109106 or 0100109106-001." },
  }),
  "tax-code.wrong-length": ({ digits }) => ({
    vi: {
      title: `Mã số thuế có 10, 12 hoặc 13 chữ số, không phải ${digits}`,
      next: "Hãy kiểm tra chữ số thừa hoặc thiếu.",
    },
    en: { title: `A tax code has 10, 12 or 13 digits, not ${digits}`, next: "Look for a digit too many or too few." },
  }),
  "tax-code.wrong-check-digit": () => ({
    vi: {
      title: "Mã số thuế có chữ số sai hoặc đảo chỗ",
      next: "Hãy so từng chữ số với giấy chứng nhận đăng ký thuế hoặc đăng ký doanh nghiệp.",
    },
    en: {
      title: "A digit of the tax code is wrong or has changed places",
      next: "Compare digit by digit with the certificate of registration.",
    },
  }),
  "tax-code.not-yet-personal": ({ from }) => ({
    vi: {
      title: `Số định danh chỉ là mã số thuế từ ngày ${shortDayText(from)}`,
      next: "Hãy nhập mã số thuế 10 chữ số dùng vào ngày đó.",
    },
    en: {
      title: `Personal numbers are tax codes only from ${shortDayText(from)}`,
      next: "Enter the 10-digit tax code of that day.",
    },
  }),
  "phone.not-digits": () => ({
    vi: { title: "Số điện thoại chỉ gồm chữ số", next: "Hãy nhập lại, ví dụ 0912 345 678." },
    en: { title: "A phone number has digits only", next: "Enter it again, for example 0912 345 678." },
  }),
  "phone.foreign": () => ({
    vi: { title: "Đây là số điện thoại nước ngoài", next: "Hãy nhập số điện thoại Việt Nam nhận được tin nhắn." },
    en: { title: "This is a foreign number", next: "Enter a Vietnamese number that receives messages." },
  }),
  "phone.no-leading-zero": () => ({
    vi: { title: "Số điện thoại thiếu số 0 ở đầu", next: "Hãy nhập đủ, ví dụ 0912 345 678 hoặc +84 912 345 678." },
    en: { title: "The leading 0 is missing", next: "Enter it in full, for example 0912 345 678 or +84 912 345 678." },
  }),
  "phone.old-eleven-digits": () => ({
    vi: { title: "Số di động 11 chữ số không còn dùng từ năm 2018", next: "Hãy nhập số 10 chữ số thay cho số này." },
    en: { title: "Mobile numbers of 11 digits ended in 2018", next: "Enter the 10-digit number that replaced it." },
  }),
  "phone.wrong-length": ({ digits }) => ({
    vi: {
      title: `Số điện thoại không thể có ${digits} chữ số`,
      next: "Số di động có 10 chữ số, số cố định có 10 hoặc 11.",
    },
    en: { title: `No phone number has ${digits} digits`, next: "A mobile number has 10, a landline 10 or 11." },
  }),
  "phone.unknown-prefix": ({ prefix }) => ({
    vi: { title: `Không có đầu số “${prefix}”`, next: "Hãy kiểm tra ba chữ số đầu." },
    en: { title: `No number begins with “${prefix}”`, next: "Check the first three digits." },
  }),
};
