import type { FailedAttempt } from "../timestamp/request-timestamp.ts";

/** What the person who signs should know, though it did not stop the signature: cảnh báo khi ký (TT 15/2025/TT-BKHCN). */
export type SigningWarning =
  | { readonly code: "pdf.repaired" }
  | { readonly code: "pdf.signing-not-permitted" }
  | { readonly code: "revocation.not-checked"; readonly subject: string; readonly attempts: readonly FailedAttempt[] }
  | { readonly code: "timestamp.authority-failed"; readonly url: string; readonly reason: string }
  | { readonly code: "timestamp.clock-differs"; readonly at: string; readonly timestamp: string };

/** The sentence of a warning in both languages. */
export const warningText = (warning: SigningWarning): { readonly vi: string; readonly en: string } => {
  switch (warning.code) {
    case "pdf.repaired":
      return {
        vi: "Bảng tham chiếu của tệp bị hỏng; bản đã ký mang bảng mới, phần có sẵn của tệp được giữ nguyên từng byte.",
        en: "The file's cross-reference was damaged; the signed file has a new one, and its older bytes are untouched.",
      };
    case "pdf.signing-not-permitted":
      return {
        vi: "Người đặt mật khẩu không cho phép ký tệp này; đã ký bằng mật khẩu người dùng.",
        en: "The owner of the file's password does not permit signing it; it was signed with the user's password.",
      };
    case "revocation.not-checked":
      return {
        vi: `Chưa kiểm tra được chứng thư của ${warning.subject} có bị thu hồi hay không.`,
        en: `Whether the certificate of ${warning.subject} is revoked could not be checked.`,
      };
    case "timestamp.authority-failed":
      return {
        vi: `Máy chủ dấu thời gian ${warning.url} không trả lời được (${warning.reason}); đã dùng máy chủ khác.`,
        en: `The timestamp authority ${warning.url} failed (${warning.reason}); another one was used.`,
      };
    case "timestamp.clock-differs":
      return {
        vi: `Thời gian ký ${warning.at} lệch với dấu thời gian ${warning.timestamp}.`,
        en: `The time of signing ${warning.at} differs from the timestamp ${warning.timestamp}.`,
      };
  }
};
