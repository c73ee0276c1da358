import { inBoth } from "../language.ts";

/** Tra cứu hồ sơ theo mã, without personal data. */
export const follow = inBoth({
  vi: {
    title: "Tra cứu hồ sơ",
    lead: "Nhập mã để biết hồ sơ đang ở bước nào. Trang này không hiện thông tin cá nhân.",
    label: "Mã hồ sơ hoặc mã theo dõi",
    hint: "Ghi trên giấy tiếp nhận hoặc hiện khi nộp xong. Ví dụ: H49.12-261103-0007 hoặc MC-7K2P-4XQA",
    button: "Tra cứu",
    notFoundTitle: "Không tìm thấy hồ sơ có mã này",
    notFoundNext:
      "Hãy kiểm tra từng chữ, từng số. Chữ O và số 0, chữ I và số 1 dễ nhầm. Vẫn không thấy thì gọi số hỗ trợ ở cuối trang.",
    foundTitle: (code: string) => `Hồ sơ ${code}`,
    status: "Tình trạng",
    procedure: "Thủ tục",
    office: "Nơi tiếp nhận",
    receivedOn: "Ngày tiếp nhận",
    dueOn: "Ngày hẹn trả kết quả",
    endedOn: "Ngày kết thúc",
    todo: "Bạn cần làm",
    owner: "Đây là hồ sơ của bạn?",
    ownerLink: "Đăng nhập để xem đầy đủ",
    another: "Tra cứu mã khác",
  },
  en: {
    title: "Follow an application",
    lead: "Enter the code to see where it stands. No personal data is shown here.",
    label: "Application code or tracking code",
    hint: "On your receipt, or shown when you submitted. For example H49.12-261103-0007 or MC-7K2P-4XQA",
    button: "Look up",
    notFoundTitle: "No application has this code",
    notFoundNext:
      "Check every letter and digit. O and 0, I and 1 look alike. If it still does not work, call the helpline at the foot of this page.",
    foundTitle: (code: string) => `Application ${code}`,
    status: "Status",
    procedure: "Procedure",
    office: "Received at",
    receivedOn: "Received on",
    dueOn: "Result due on",
    endedOn: "Ended on",
    todo: "What you need to do",
    owner: "Is this your application?",
    ownerLink: "Sign in to see everything",
    another: "Look up another code",
  },
});
