import type { RemoteRefusal, SigningRefusal } from "../refusal.ts";

export const isRemoteRefusal = (refusal: SigningRefusal): refusal is RemoteRefusal =>
  refusal.code.startsWith("remote.");

/** What to tell the person whose remote service (ký số từ xa) did not sign. */
export const remoteRefusalText = (refusal: RemoteRefusal): { readonly vi: string; readonly en: string } => {
  switch (refusal.code) {
    case "remote.unreachable":
      return {
        vi: `Không kết nối được dịch vụ ký số từ xa (${refusal.reason}).`,
        en: `The remote signing service cannot be reached (${refusal.reason}).`,
      };
    case "remote.wrong-credentials":
      return {
        vi: "Dịch vụ ký số từ xa không chấp nhận thông tin đăng nhập, mã PIN hoặc OTP.",
        en: "The remote signing service does not accept the credentials, PIN or OTP.",
      };
    case "remote.declined":
      return { vi: "Người ký đã từ chối xác nhận.", en: "The signer declined." };
    case "remote.expired":
      return {
        vi: "Người ký chưa xác nhận trong thời hạn.",
        en: "The signer did not confirm in time.",
      };
    case "remote.too-many":
      return {
        vi: `Một lần xác nhận chỉ ký được tối đa ${refusal.maximum} văn bản.`,
        en: `One authorisation is good for ${refusal.maximum} documents at most.`,
      };
    case "remote.not-usable":
      return {
        vi: `Chứng thư của dịch vụ ký số từ xa không dùng được (${refusal.reason}).`,
        en: `The credential of the remote signing service cannot be used (${refusal.reason}).`,
      };
    case "remote.refused":
      return {
        vi: `Dịch vụ ký số từ xa từ chối: ${refusal.error}.`,
        en: `The remote signing service refused: ${refusal.error}.`,
      };
    case "remote.malformed":
      return {
        vi: `Dịch vụ ký số từ xa trả lời không đúng dạng (${refusal.reason}).`,
        en: `The remote signing service gave a malformed answer (${refusal.reason}).`,
      };
  }
};
