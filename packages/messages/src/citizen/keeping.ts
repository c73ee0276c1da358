import { inBoth } from "../language.ts";

/** Lưu khi gõ: where the typed answers are now. */
export const keeping = inBoth({
  vi: {
    saving: "Đang lưu…",
    savedAt: (clock: string) => `Đã lưu lúc ${clock}`,
    unreachable: "Mất kết nối. Những gì bạn điền đã lưu trên máy này và sẽ tự gửi khi có mạng. Bạn cứ điền tiếp.",
    signedOutTitle: "Phiên đăng nhập đã hết",
    signedOut: "Những gì bạn điền đã lưu trên máy này. Đăng nhập lại để tiếp tục đúng chỗ này.",
    goneTitle: "Hồ sơ này không còn ở dạng soạn thảo",
    gone: "Có thể bạn đã nộp hoặc đã xóa hồ sơ này trên máy khác.",
    goneLink: "Xem hồ sơ của tôi",
    apartTitle: "Hồ sơ này vừa được sửa ở máy khác",
    apart: (clock: string) => `Bản kia lưu lúc ${clock}. Hãy chọn bản để giữ. Bản còn lại sẽ bị bỏ.`,
    keepMine: "Giữ bản trên máy này",
    keepTheirs: "Lấy bản từ máy kia",
  },
  en: {
    saving: "Saving…",
    savedAt: (clock: string) => `Saved at ${clock}`,
    unreachable:
      "The connection is lost. What you type is saved on this device and is sent once you are online. You can go on.",
    signedOutTitle: "Your session has ended",
    signedOut: "What you typed is saved on this device. Sign in again to go on right here.",
    goneTitle: "This is no longer a draft",
    gone: "You may have submitted or deleted it on another device.",
    goneLink: "See my applications",
    apartTitle: "This draft was just changed on another device",
    apart: (clock: string) =>
      `The other version was saved at ${clock}. Choose which to keep. The other one is dropped.`,
    keepMine: "Keep the one on this device",
    keepTheirs: "Take the one from the other device",
  },
});
