import type { InBoth } from "../language.ts";
import type { RefusalText } from "./refusal-texts.ts";

const REPORT = {
  vi: "Hãy báo quản trị hệ thống; chưa có gì bị ký.",
  en: "Tell the administrator; nothing was signed.",
} as const;
const NEW_FILE = {
  vi: "Hãy phê duyệt lại để tạo văn bản mới, rồi ký.",
  en: "Approve again to make a fresh document, then sign.",
} as const;
const CERTIFICATE = {
  vi: "Hãy liên hệ nơi cấp chứng thư số để được cấp hoặc gia hạn.",
  en: "Ask the certificate’s issuer for a valid one.",
} as const;

const pair = (vi: string, en: string, next: InBoth<string>): InBoth<RefusalText> => ({
  vi: { title: vi, next: next.vi },
  en: { title: en, next: next.en },
});

/** Lý do bộ ký số từ chối, by its own code. */
export const SIGNING_CAUSES: Readonly<Record<string, InBoth<RefusalText>>> = {
  "pdf.not-a-pdf": pair("Tệp này không phải PDF", "The file is not a PDF", NEW_FILE),
  "pdf.unreadable": pair("Không đọc được văn bản", "The document cannot be read", NEW_FILE),
  "pdf.encrypted": pair(
    "Văn bản có mật khẩu nên không ký được",
    "The document has a password and cannot be signed",
    NEW_FILE,
  ),
  "pdf.certified": pair(
    "Văn bản đã khóa, không cho phép ký thêm",
    "The document is certified and takes no more signatures",
    NEW_FILE,
  ),
  "pdf.locked": pair("Chữ ký trước đã khóa văn bản", "An earlier signature locks the document", NEW_FILE),
  "pdf.earlier-signature-broken": pair(
    "Chữ ký trước trên văn bản không còn hợp lệ",
    "An earlier signature is no longer valid",
    NEW_FILE,
  ),
  "pdf.changed-after-signing": pair(
    "Văn bản đã bị sửa sau khi ký",
    "The document was changed after it was signed",
    NEW_FILE,
  ),
  "place.no-such-page": pair("Không có trang để đặt chữ ký", "The page for the signature does not exist", REPORT),
  "place.outside-page": pair("Vị trí chữ ký nằm ngoài trang", "The place for the signature is off the page", REPORT),
  "field.already-signed": pair("Ô chữ ký này đã được ký", "This signature field is already signed", NEW_FILE),
  "field.not-a-signature-field": pair("Ô được chọn không phải ô chữ ký", "That field is not a signature field", REPORT),
  "image.not-a-png": pair(
    "Hình chữ ký hoặc con dấu không đúng định dạng",
    "The picture of the signature or seal is not a PNG",
    REPORT,
  ),
  "certificate.unreadable": pair("Không đọc được chứng thư số", "The certificate cannot be read", CERTIFICATE),
  "certificate.expired": pair("Chứng thư số đã hết hạn", "The certificate has expired", CERTIFICATE),
  "certificate.not-yet-valid": pair("Chứng thư số chưa có hiệu lực", "The certificate is not valid yet", CERTIFICATE),
  "certificate.wrong-usage": pair(
    "Chứng thư số không dùng để ký văn bản",
    "The certificate is not meant for signing documents",
    CERTIFICATE,
  ),
  "certificate.wrong-key": pair(
    "Khóa ký không khớp với chứng thư số",
    "The key does not match the certificate",
    CERTIFICATE,
  ),
  "certificate.not-trusted": pair(
    "Chứng thư số không do nơi được tin cậy cấp",
    "The certificate’s issuer is not trusted",
    CERTIFICATE,
  ),
  "seal.no-earlier-signature": pair(
    "Văn bản chưa có chữ ký nên chưa được đóng dấu",
    "The document is not signed, so it may not be sealed",
    {
      vi: "Hãy chờ người có thẩm quyền ký rồi đóng dấu.",
      en: "Wait for the signature, then seal.",
    },
  ),
  "seal.earlier-signature-invalid": pair(
    "Chữ ký trên văn bản không hợp lệ nên không được đóng dấu",
    "The signature is not valid, so no seal",
    NEW_FILE,
  ),
  "seal.earlier-signature-not-trusted": pair(
    "Chữ ký trên văn bản không do nơi được tin cậy chứng thực",
    "The signature is not from a trusted certificate, so no seal",
    NEW_FILE,
  ),
  "seal.no-place": pair("Không có chỗ để đóng dấu", "There is no place for the seal", REPORT),
  "key.unreadable": pair("Không đọc được tệp khóa ký", "The key file cannot be read", REPORT),
  "key.wrong-password": pair("Mật khẩu của khóa ký không đúng", "The key’s password is wrong", {
    vi: "Hãy nhập lại mật khẩu.",
    en: "Enter it again.",
  }),
  "key.unsupported": pair("Loại khóa ký này chưa dùng được", "This kind of key is not supported", REPORT),
  "time.not-iso-8601": pair("Thời điểm ký không đúng", "The time of signing is not right", REPORT),
  "output.not-verified": pair(
    "Kiểm tra lại sau khi ký không đạt nên đã hủy lần ký này",
    "The check after signing failed, so this signature was discarded",
    REPORT,
  ),
};

/** A cause this table does not know: the code is said, so that it can be reported. */
export const unknownCause = (cause: string): InBoth<RefusalText> => ({
  vi: { title: "Không ký được văn bản", next: `Hãy báo quản trị hệ thống mã lỗi “${cause}”; chưa có gì bị ký.` },
  en: {
    title: "The document could not be signed",
    next: `Report the code “${cause}” to the administrator; nothing was signed.`,
  },
});
