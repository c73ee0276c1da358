import type { VietQrProblem, VietQrReadProblem, VietQrText } from "@motcua/domain";
import { grouped, vnd } from "../amount/vnd.ts";
import type { InBoth, Language } from "../language.ts";
import type { ProblemTexts } from "../problem-texts.ts";
import type { RefusalText } from "../refusal/refusal-texts.ts";

const PARTS: Readonly<Record<VietQrText, InBoth<string>>> = {
  bin: { vi: "mã ngân hàng", en: "the bank’s code" },
  account: { vi: "số tài khoản", en: "the account" },
  categoryCode: { vi: "mã ngành", en: "the category" },
  merchantName: { vi: "tên đơn vị thu", en: "the name of the payee" },
  merchantCity: { vi: "địa phương", en: "the city" },
  billNumber: { vi: "mã hồ sơ", en: "the dossier code" },
  reference: { vi: "mã tham chiếu", en: "the reference" },
  terminal: { vi: "mã điểm thu", en: "the terminal" },
  purpose: { vi: "nội dung chuyển khoản", en: "the purpose" },
};

const SCAN_AGAIN = {
  vi: "Hãy quét lại, hoặc lấy mã mới ở trang hồ sơ.",
  en: "Scan it again, or take a fresh code from the page of the dossier.",
} as const;

const TEXTS: ProblemTexts<VietQrProblem | VietQrReadProblem> = {
  "vietqr.bin-not-six-digits": () => ({
    vi: { title: "Mã ngân hàng phải gồm 6 chữ số", next: "Hãy sửa tài khoản thu của đơn vị." },
    en: { title: "The bank’s code has six digits", next: "Correct the account of the office." },
  }),
  "vietqr.account-wrong": () => ({
    vi: { title: "Số tài khoản có từ 1 đến 19 chữ số hoặc chữ cái", next: "Hãy sửa tài khoản thu của đơn vị." },
    en: { title: "An account has 1 to 19 digits or letters", next: "Correct the account of the office." },
  }),
  "vietqr.amount-wrong": ({ mostVnd }) => ({
    vi: { title: "Số tiền phải là số đồng nguyên, lớn hơn 0", next: `Nhiều nhất là ${vnd(mostVnd, "vi")}.` },
    en: { title: "The amount is whole đồng, above 0", next: `At most ${vnd(mostVnd, "en")}.` },
  }),
  "vietqr.category-not-four-digits": () => ({
    vi: { title: "Mã ngành phải gồm 4 chữ số", next: "Hãy sửa lại, hoặc bỏ trống." },
    en: { title: "A category has four digits", next: "Correct it, or leave it out." },
  }),
  "vietqr.empty": ({ part }) => ({
    vi: { title: `Chưa có ${PARTS[part].vi}`, next: "Hãy ghi nội dung, hoặc bỏ phần này khỏi mã." },
    en: { title: `Nothing stands in ${PARTS[part].en}`, next: "Enter something, or leave the part out." },
  }),
  "vietqr.not-ascii": ({ part, character }) => ({
    vi: { title: `Mã QR không chứa được ký tự “${character}” trong ${PARTS[part].vi}`, next: "Hãy thay ký tự đó." },
    en: { title: `A QR code cannot carry “${character}” in ${PARTS[part].en}`, next: "Replace the character." },
  }),
  "vietqr.too-long": ({ part, length, most }) => ({
    vi: {
      title: `Phần ${PARTS[part].vi} có ${grouped(length, "vi")} ký tự, dài hơn ${most}`,
      next: "Hãy viết ngắn lại.",
    },
    en: { title: `${length} characters are too many for ${PARTS[part].en}`, next: `Use ${most} at most.` },
  }),
  "vietqr.additional-too-long": ({ length, most }) => ({
    vi: {
      title: `Các phần thông tin thêm có ${length} ký tự, dài hơn ${most}`,
      next: "Hãy bỏ bớt hoặc viết ngắn lại.",
    },
    en: {
      title: `The additional parts have ${length} characters, more than ${most}`,
      next: "Leave one out, or shorten.",
    },
  }),
  "vietqr.unreadable": ({ at }) => ({
    vi: { title: `Không đọc được mã QR từ ký tự thứ ${at + 1}`, next: SCAN_AGAIN.vi },
    en: { title: `The QR code cannot be read from character ${at + 1} on`, next: SCAN_AGAIN.en },
  }),
  "vietqr.checksum-wrong": () => ({
    vi: { title: "Mã QR bị sai hoặc bị sửa", next: `Đừng chuyển tiền theo mã này. ${SCAN_AGAIN.vi}` },
    en: { title: "The QR code is damaged or was altered", next: `Do not pay by it. ${SCAN_AGAIN.en}` },
  }),
  "vietqr.not-vietqr": () => ({
    vi: { title: "Đây không phải mã VietQR", next: SCAN_AGAIN.vi },
    en: { title: "This is not a VietQR code", next: SCAN_AGAIN.en },
  }),
  "vietqr.not-vnd": ({ currency }) => ({
    vi: { title: `Mã QR này không thu bằng đồng Việt Nam (mã tiền tệ ${currency})`, next: SCAN_AGAIN.vi },
    en: { title: `This code is not in đồng (currency ${currency})`, next: SCAN_AGAIN.en },
  }),
};

/** Mã VietQR sai ở đâu và phải làm gì. */
export function vietQrProblemText(problem: VietQrProblem | VietQrReadProblem, language: Language): RefusalText {
  // The table gives each code the function of its own problem; TypeScript cannot follow that pair through the index.
  const speak = TEXTS[problem.code] as (problem: VietQrProblem | VietQrReadProblem) => InBoth<RefusalText>;
  return speak(problem)[language];
}
