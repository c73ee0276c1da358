import { inBoth } from "../language.ts";

/** Đăng nhập của cán bộ. */
export const signIn = inBoth({
  vi: {
    title: "Đăng nhập bàn làm việc",
    account: "Tên đăng nhập",
    password: "Mật khẩu",
    button: "Đăng nhập",
    accountMissing: "Hãy nhập tên đăng nhập.",
    passwordMissing: "Hãy nhập mật khẩu.",
    expiredTitle: "Phiên làm việc đã hết",
    expiredNext: "Hãy đăng nhập lại. Những gì bạn đang nhập vẫn còn nguyên trên màn hình.",
    leave: "Bỏ dở và đăng xuất",
  },
  en: {
    title: "Sign in to the desk",
    account: "Account name",
    password: "Password",
    button: "Sign in",
    accountMissing: "Enter your account name.",
    passwordMissing: "Enter your password.",
    expiredTitle: "Your session has ended",
    expiredNext: "Sign in again. What you were typing is still on the screen.",
    leave: "Drop it and sign out",
  },
});
