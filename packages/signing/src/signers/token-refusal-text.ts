import type { SigningRefusal, TokenRefusal } from "../refusal.ts";

export const isTokenRefusal = (refusal: SigningRefusal): refusal is TokenRefusal => refusal.code.startsWith("token.");

/** What to tell the person whose token (thiết bị ký) did not sign. */
export const tokenRefusalText = (refusal: TokenRefusal): { readonly vi: string; readonly en: string } => {
  switch (refusal.code) {
    case "token.no-driver":
      return {
        vi: `Không nạp được trình điều khiển của thiết bị ký: ${refusal.reason}.`,
        en: `The driver of the token cannot be loaded: ${refusal.reason}.`,
      };
    case "token.absent":
      return {
        vi: refusal.wanted ? `Chưa cắm thiết bị ký ${refusal.wanted}.` : "Chưa cắm thiết bị ký.",
        en: refusal.wanted ? `The token ${refusal.wanted} is not plugged in.` : "No token is plugged in.",
      };
    case "token.ambiguous":
      return {
        vi: `Có nhiều thiết bị ký; hãy chọn một: ${refusal.candidates.join(", ")}.`,
        en: `There are several tokens; name one of them: ${refusal.candidates.join(", ")}.`,
      };
    case "token.wrong-pin":
      return {
        vi: "Mã PIN không đúng. Nhập sai nhiều lần sẽ khóa thiết bị ký.",
        en: "The PIN is wrong. Several wrong PINs lock the token.",
      };
    case "token.pin-locked":
      return { vi: "Thiết bị ký đã bị khóa mã PIN.", en: "The PIN of the token is locked." };
    case "token.pin-expired":
      return { vi: "Mã PIN đã hết hạn; cần đổi mã PIN.", en: "The PIN has expired and must be changed." };
    case "token.last-try":
      return {
        vi: "Chỉ còn một lần nhập PIN trước khi thiết bị bị khóa nên chưa thử.",
        en: "One more wrong PIN would lock the token, so it was not tried.",
      };
    case "token.driver-crashed":
      return {
        vi: "Trình điều khiển của thiết bị ký bị lỗi và đã dừng; có thể ký lại.",
        en: "The driver of the token crashed; signing may be tried again.",
      };
    case "token.timed-out":
      return {
        vi: `Thiết bị ký không trả lời sau ${refusal.seconds} giây.`,
        en: `The token did not answer within ${refusal.seconds} seconds.`,
      };
    case "token.closed":
      return { vi: "Thiết bị ký đã được đóng.", en: "The token has been closed." };
    case "token.failed":
      return { vi: `Thiết bị ký báo lỗi ${refusal.reason}.`, en: `The token reports ${refusal.reason}.` };
  }
};
