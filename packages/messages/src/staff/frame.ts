import { inBoth } from "../language.ts";

/** Đầu trang của bàn làm việc cán bộ. */
export const frame = inBoth({
  vi: {
    product: "Một Cửa – Bàn làm việc",
    navigation: "Điều hướng chính",
    queue: "Hồ sơ",
    counter: "Tiếp nhận trực tiếp",
    reports: "Báo cáo",
    calls: "Cần gọi",
    seals: "Con dấu",
    shortcuts: "Phím tắt",
    account: (name: string) => `Tài khoản: ${name}`,
    live: "Danh sách tự cập nhật",
    polling: "Mất kết nối trực tiếp; danh sách tải lại sau mỗi 5 giây",
    loading: "Đang tải…",
    notFoundTitle: "Không có trang này",
    backToQueue: "Về danh sách hồ sơ",
  },
  en: {
    product: "Một Cửa – Desk",
    navigation: "Main navigation",
    queue: "Dossiers",
    counter: "Receive at the counter",
    reports: "Reports",
    calls: "Calls",
    seals: "Seals",
    shortcuts: "Keyboard shortcuts",
    account: (name: string) => `Account: ${name}`,
    live: "The list updates itself",
    polling: "No live connection; the list reloads every 5 seconds",
    loading: "Loading…",
    notFoundTitle: "There is no such page",
    backToQueue: "Back to the dossiers",
  },
});
