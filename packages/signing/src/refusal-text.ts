import type { SigningRefusal } from "./refusal.ts";
import { batchRefusalText, isBatchRefusal } from "./batch/batch-refusal-text.ts";
import { isRemoteRefusal, remoteRefusalText } from "./signers/remote-refusal-text.ts";
import { isTokenRefusal, tokenRefusalText } from "./signers/token-refusal-text.ts";

type Text = { readonly vi: string; readonly en: string };

/** Who was asked in vain, and why; the fallback where nobody was. */
const attemptsText = (attempts: readonly { readonly url: string; readonly reason: string }[], nobody: string): string =>
  attempts.length === 0 ? ` (${nobody})` : `: ${attempts.map(({ url, reason }) => `${url} (${reason})`).join(", ")}`;

/** What to tell the person whose document was not signed: câu giải thích lý do từ chối. */
export const refusalText = (refusal: SigningRefusal): Text => {
  if (isBatchRefusal(refusal)) return batchRefusalText(refusal);
  if (isTokenRefusal(refusal)) return tokenRefusalText(refusal);
  if (isRemoteRefusal(refusal)) return remoteRefusalText(refusal);
  switch (refusal.code) {
    case "pdf.not-a-pdf":
      return { vi: "Tệp không phải là PDF.", en: "The file is not a PDF." };
    case "pdf.unreadable":
      return {
        vi: "Không đọc được cấu trúc tệp PDF nên không ký.",
        en: "The structure of the PDF cannot be read, so it was not signed.",
      };
    case "pdf.encrypted":
      return { vi: "Tệp được mã hóa nên không ký được.", en: "The file is encrypted and cannot be signed." };
    case "pdf.certified":
      return refusal.permission === 1
        ? { vi: "Văn bản đã được xác thực là không cho thay đổi.", en: "The document is certified against any change." }
        : {
            vi: "Văn bản đã được xác thực; chỉ ký được vào ô chữ ký có sẵn.",
            en: "The document is certified; it can be signed only in a field made beforehand.",
          };
    case "pdf.locked":
      return { vi: "Chữ ký trước đã khóa văn bản.", en: "An earlier signature has locked the document." };
    case "pdf.signed-before-certification":
      return {
        vi: "Tệp đã có chữ ký; chỉ chữ ký đầu tiên mới được xác thực tệp.",
        en: "The file is signed already; only the first signature may certify it.",
      };
    case "pdf.earlier-signature-broken":
      return {
        vi: `Chữ ký trước (${refusal.field}) không còn nguyên vẹn.`,
        en: `The earlier signature (${refusal.field}) is broken.`,
      };
    case "pdf.changed-after-signing":
      return { vi: "Tệp đã bị thay đổi sau khi ký.", en: "The file was changed after it was signed." };
    case "place.no-such-page":
      return { vi: `Văn bản không có trang ${refusal.page}.`, en: `The document has no page ${refusal.page}.` };
    case "place.outside-page":
      return { vi: "Vị trí chữ ký nằm ngoài trang.", en: "The place of the signature is outside the page." };
    case "place.covers-page":
      return {
        vi: `Chữ ký hoặc con dấu che quá nửa trang ${refusal.page}.`,
        en: `The signature or seal covers more than half of page ${refusal.page}.`,
      };
    case "field.already-signed":
      return { vi: `Ô ${refusal.field} đã được ký.`, en: `The field ${refusal.field} is already signed.` };
    case "field.not-a-signature-field":
      return {
        vi: `Ô ${refusal.field} không phải ô chữ ký.`,
        en: `The field ${refusal.field} is not a signature field.`,
      };
    case "field.no-place":
      return {
        vi: `Ô ${refusal.field} không có vị trí trên trang.`,
        en: `The field ${refusal.field} has no place on a page.`,
      };
    case "field.name-taken":
      return {
        vi: `Đã có ô tên ${refusal.field}; hãy chọn tên khác cho ô dành sẵn.`,
        en: `There is a field called ${refusal.field} already; choose another name for the reserved one.`,
      };
    case "image.not-a-png":
      return {
        vi: "Hình chữ ký hoặc con dấu phải là ảnh PNG.",
        en: "The picture of the signature or seal must be a PNG.",
      };
    case "text.no-such-letter":
      return {
        vi: `Phông chữ không có ký tự “${refusal.character}”.`,
        en: `The font has no letter for “${refusal.character}”.`,
      };
    case "text.does-not-fit":
      return {
        vi: `Vị trí trên trang ${refusal.page} quá nhỏ cho dòng chữ của chữ ký.`,
        en: `The place on page ${refusal.page} is too small for the lines of the signature.`,
      };
    case "certificate.unreadable":
      return { vi: "Không đọc được chứng thư.", en: "The certificate cannot be read." };
    case "certificate.expired":
      return {
        vi: `Chứng thư của ${refusal.subject} đã hết hạn.`,
        en: `The certificate of ${refusal.subject} has expired.`,
      };
    case "certificate.not-yet-valid":
      return {
        vi: `Chứng thư của ${refusal.subject} chưa có hiệu lực.`,
        en: `The certificate of ${refusal.subject} is not valid yet.`,
      };
    case "certificate.revoked":
      return {
        vi: `Chứng thư của ${refusal.subject} đã bị thu hồi.`,
        en: `The certificate of ${refusal.subject} was revoked.`,
      };
    case "certificate.wrong-usage":
      return {
        vi: `Chứng thư của ${refusal.subject} không được cấp để ký văn bản.`,
        en: `The certificate of ${refusal.subject} is not meant for signing documents.`,
      };
    case "certificate.wrong-key":
      return {
        vi: `Khóa không khớp với chứng thư của ${refusal.subject}.`,
        en: `The key does not fit the certificate of ${refusal.subject}.`,
      };
    case "certificate.not-trusted":
      return {
        vi: `Chứng thư của ${refusal.subject} không thuộc hệ thống chứng thực được tin cậy.`,
        en: `The certificate of ${refusal.subject} does not lead to a trusted authority.`,
      };
    case "seal.no-earlier-signature":
      return {
        vi: "Chưa có chữ ký của người có thẩm quyền nên không đóng dấu.",
        en: "No competent person has signed, so it was not sealed.",
      };
    case "seal.earlier-signature-invalid":
      return {
        vi: `Chữ ký trước (${refusal.field}) không hợp lệ nên không đóng dấu.`,
        en: `The earlier signature (${refusal.field}) is not valid, so it was not sealed.`,
      };
    case "seal.earlier-signature-not-trusted":
      return {
        vi: `Chữ ký trước (${refusal.field}) không được tin cậy nên không đóng dấu.`,
        en: `The earlier signature (${refusal.field}) is not trusted, so it was not sealed.`,
      };
    case "seal.no-place":
      return {
        vi: "Không tìm thấy hình chữ ký để đặt dấu lên.",
        en: "There is no visible signature to set the seal on.",
      };
    case "key.unreadable":
      return { vi: "Không đọc được tệp khóa.", en: "The key file cannot be read." };
    case "key.wrong-password":
      return { vi: "Mật khẩu của tệp khóa không đúng.", en: "The password of the key file is wrong." };
    case "key.unsupported":
      return { vi: "Chưa hỗ trợ loại khóa này.", en: "This kind of key is not supported." };
    case "key.not-found":
      return {
        vi: `Không tìm thấy khóa "${refusal.wanted}". Hiện có: ${refusal.candidates.join(", ")}.`,
        en: `There is no key "${refusal.wanted}". There are: ${refusal.candidates.join(", ")}.`,
      };
    case "key.ambiguous":
      return {
        vi: `Có nhiều khóa; hãy chọn một: ${refusal.candidates.join(", ")}.`,
        en: `There are several keys; name one of them: ${refusal.candidates.join(", ")}.`,
      };
    case "time.not-iso-8601":
      return {
        vi: "Thời gian ký không đúng dạng ISO 8601 có múi giờ.",
        en: "The time of signing is not ISO 8601 with an offset.",
      };
    case "state.malformed":
      return {
        vi: "Dữ liệu chờ ký không đúng dạng nên không hoàn tất được chữ ký.",
        en: "What was kept of the prepared signature is malformed.",
      };
    case "state.expired":
      return {
        vi: `Phiên ký đã hết hạn lúc ${refusal.expiresAt}; cần chuẩn bị ký lại.`,
        en: `The prepared signature expired at ${refusal.expiresAt}; it must be prepared again.`,
      };
    case "state.other-file":
      return {
        vi: "Tệp không phải là tệp đã chuẩn bị ký, hoặc đã bị thay đổi.",
        en: "The file is not the one that was prepared, or it was changed.",
      };
    case "signature.wrong-value":
      return {
        vi: `Giá trị chữ ký nhận được không khớp với văn bản và chứng thư của ${refusal.subject}.`,
        en: `The signature value does not fit the document and the certificate of ${refusal.subject}.`,
      };
    case "timestamp.unavailable":
      return {
        vi: `Không lấy được dấu thời gian${attemptsText(refusal.attempts, "chưa khai báo máy chủ dấu thời gian")}.`,
        en: `No timestamp could be had${attemptsText(refusal.attempts, "no timestamp authority is given")}.`,
      };
    case "timestamp.too-large":
      return {
        vi: "Dấu thời gian lớn hơn chỗ đã dành trong chữ ký.",
        en: "The timestamp is larger than the room kept for it in the signature.",
      };
    case "revocation.unavailable":
      return {
        vi: `Không kiểm tra được chứng thư của ${refusal.subject} có bị thu hồi hay không${attemptsText(refusal.attempts, "chứng thư không ghi nơi tra cứu")}.`,
        en: `Whether the certificate of ${refusal.subject} is revoked could not be found out${attemptsText(refusal.attempts, "it does not say where to ask")}.`,
      };
    case "extend.nothing-signed":
      return {
        vi: "Tệp chưa có chữ ký nào để nâng mức.",
        en: "The file has no signature that could be raised.",
      };
    case "level.not-reached":
      return {
        vi: `Chữ ký chỉ đạt mức ${refusal.reached ?? "không xác định"}, không đạt mức ${refusal.wanted}.`,
        en: `The signature reaches ${refusal.reached ?? "no level"} and not ${refusal.wanted}.`,
      };
    case "output.not-verified":
      return {
        vi: "Tệp sau khi ký không qua được kiểm tra nên đã bị bỏ.",
        en: "The signed file did not pass its own check and was discarded.",
      };
  }
};
