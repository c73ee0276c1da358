import { inBoth } from "../language.ts";

/** Đăng nhập của công dân. */
export const signIn = inBoth({
  vi: {
    title: "Đăng nhập để nộp hồ sơ",
    mineTitle: "Đăng nhập để xem hồ sơ của bạn",
    lead: "Dùng tài khoản định danh điện tử của bạn. Chúng tôi chỉ nhận họ tên, số định danh, ngày sinh và nơi cư trú để điền sẵn tờ khai.",
    button: "Đăng nhập bằng tài khoản định danh điện tử",
    noAccount: "Chưa có tài khoản? Bạn có thể nộp hồ sơ trực tiếp tại quầy. Cán bộ nhập giúp bạn.",
    expired: "Phiên đăng nhập đã hết. Hãy đăng nhập lại; những gì đã điền vẫn còn nguyên.",
    failedTitle: "Chưa đăng nhập được",
    failedNext: "Có thể bạn đã bấm hủy, hoặc trang đăng nhập tạm thời không trả lời. Hãy thử lại.",
    failedHelp: (hotline: string) => `Thử lại vẫn không được thì gọi ${hotline}.`,
    signedInAs: (name: string) => `Đã đăng nhập: ${name}`,
  },
  en: {
    title: "Sign in to apply",
    mineTitle: "Sign in to see your applications",
    lead: "Use your electronic identity account. We receive only your name, personal number, date of birth and residence, to fill in the form for you.",
    button: "Sign in with your identity account",
    noAccount: "No account? You can apply in person at the counter. The officer types it for you.",
    expired: "Your session has ended. Sign in again; everything you filled in is still there.",
    failedTitle: "Signing in did not work",
    failedNext: "You may have cancelled, or the sign-in page did not answer. Please try again.",
    failedHelp: (hotline: string) => `If it still does not work, call ${hotline}.`,
    signedInAs: (name: string) => `Signed in: ${name}`,
  },
});
