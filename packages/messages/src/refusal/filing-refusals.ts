import { shortDayText } from "../calendar/day-text.ts";
import { channelText } from "../dossier/channel-text.ts";
import type { Family, RefusalTexts } from "./refusal-texts.ts";

const BYTES_OF_MEGABYTE = 1024 * 1024;

const megabytes = (bytes: number): string => `${Math.floor(bytes / BYTES_OF_MEGABYTE)} MB`;

/** Từ chối khi điền tờ khai, tải tệp lên hoặc chọn thủ tục. */
export const filingRefusals: RefusalTexts<Family<"form" | "draft" | "upload" | "procedure" | "assistance" | "filing">> =
  {
    "form.answers-wrong": ({ problems }) => ({
      vi: { title: `Có ${problems.length} mục trong tờ khai cần sửa`, next: "Hãy sửa từng mục được nêu rồi gửi lại." },
      en: {
        title: problems.length === 1 ? "One answer needs correcting" : `${problems.length} answers need correcting`,
        next: "Correct what is listed, then send again.",
      },
    }),
    "draft.unknown": () => ({
      vi: {
        title: "Không tìm thấy bản nháp",
        next: "Có thể bạn đã nộp hoặc đã xóa bản nháp này. Hãy xem mục “Hồ sơ của tôi”.",
      },
      en: { title: "No such draft", next: "You may have submitted or deleted it. See “My applications”." },
    }),
    "draft.saved-elsewhere": () => ({
      vi: {
        title: "Bản nháp vừa được lưu ở nơi khác",
        next: "Bạn đang mở bản nháp này trên một thẻ hoặc thiết bị khác. Hãy tải lại để lấy bản mới nhất.",
      },
      en: {
        title: "This draft was just saved somewhere else",
        next: "It is open in another tab or on another device. Reload to get the latest.",
      },
    }),
    "upload.too-large": ({ mostBytes }) => ({
      vi: {
        title: `Tệp lớn hơn ${megabytes(mostBytes)}`,
        next: "Hãy giảm dung lượng tệp, hoặc chụp lại với độ phân giải thấp hơn, rồi tải lên.",
      },
      en: {
        title: `The file is larger than ${megabytes(mostBytes)}`,
        next: "Make it smaller, or take the photo at a lower resolution, and upload it again.",
      },
    }),
    "upload.type-not-accepted": () => ({
      vi: { title: "Loại tệp này không nộp được", next: "Hãy dùng tệp PDF, hoặc ảnh JPG, PNG." },
      en: { title: "This kind of file cannot be filed", next: "Use a PDF, or a JPG or PNG picture." },
    }),
    "upload.empty": () => ({
      vi: { title: "Tệp này trống", next: "Hãy mở tệp để kiểm tra rồi tải lên lại." },
      en: { title: "The file is empty", next: "Open it to check, then upload it again." },
    }),
    "upload.encrypted-pdf": () => ({
      vi: { title: "Tệp PDF này có mật khẩu", next: "Hãy lưu lại tệp không đặt mật khẩu rồi tải lên." },
      en: { title: "The PDF has a password", next: "Save it without a password, then upload it." },
    }),
    "upload.too-many": ({ most }) => ({
      vi: {
        title: `Chỉ tải lên được tối đa ${most} tệp`,
        next: "Hãy bỏ bớt tệp, hoặc gộp nhiều trang vào một tệp PDF.",
      },
      en: {
        title: `You may upload at most ${most} ${most === 1 ? "file" : "files"}`,
        next: "Remove some, or put several pages into one PDF.",
      },
    }),
    "upload.unknown": () => ({
      vi: { title: "Không tìm thấy tệp", next: "Hãy tải tệp lên lại." },
      en: { title: "No such file", next: "Upload it again." },
    }),
    "procedure.unknown": ({ procedure }, nameOf) => ({
      vi: {
        title: `Không tìm thấy thủ tục ${nameOf(procedure)}`,
        next: "Hãy tìm lại theo tên, hoặc gọi Trung tâm để được hướng dẫn.",
      },
      en: { title: `No such procedure: ${nameOf(procedure)}`, next: "Search for it by name, or call the centre." },
    }),
    "procedure.not-offered": ({ procedure, office }, nameOf) => ({
      vi: {
        title: `${nameOf(office)} không tiếp nhận thủ tục ${nameOf(procedure)}`,
        next: "Hãy chọn nơi tiếp nhận khác, hoặc gọi Trung tâm để được hướng dẫn.",
      },
      en: {
        title: `${nameOf(office)} does not receive procedure ${nameOf(procedure)}`,
        next: "Choose another office, or call the centre.",
      },
    }),
    "procedure.channel-not-offered": ({ channel }) => ({
      vi: { title: `Thủ tục này không có hình thức “${channelText(channel, "vi")}”`, next: "Hãy chọn hình thức khác." },
      en: { title: `This procedure does not offer “${channelText(channel, "en")}”`, next: "Choose another way." },
    }),
    "procedure.territorial": ({ procedure }, nameOf) => ({
      vi: {
        title: `Thủ tục ${nameOf(procedure)} chỉ nộp tại nơi có thẩm quyền giải quyết`,
        next: "Hãy hướng dẫn người dân nộp tại nơi đó, hoặc hỗ trợ nộp trực tuyến.",
      },
      en: {
        title: `Procedure ${nameOf(procedure)} is filed only with the office that decides it`,
        next: "Send the applicant there, or help to file it online.",
      },
    }),
    "filing.office-not-open": ({ office }, nameOf) => ({
      vi: { title: `${nameOf(office)} hôm nay không tiếp nhận hồ sơ`, next: "Hãy chọn nơi tiếp nhận đang hoạt động." },
      en: { title: `${nameOf(office)} takes in nothing today`, next: "Choose an office that is open." },
    }),
    "filing.incomplete-online": () => ({
      vi: {
        title: "Hồ sơ nộp trực tuyến phải đủ mới gửi được",
        next: "Hãy nhập đủ, hoặc chọn hồ sơ nộp trực tiếp nếu người dân đang ở quầy.",
      },
      en: {
        title: "An application filed online has to be complete",
        next: "Complete it, or choose filing in person if the citizen is at the counter.",
      },
    }),
    "filing.postal-record-wrong": () => ({
      vi: {
        title: "Biên bản giao nhận chỉ dùng cho hồ sơ gửi qua bưu chính và phải ký trước khi ghi",
        next: "Hãy kiểm tra hình thức nộp và thời điểm ký biên bản.",
      },
      en: {
        title: "A hand-over record is for filings by post, and is signed before it is entered",
        next: "Check how it was filed and when the record was signed.",
      },
    }),
    "assistance.missing": () => ({
      vi: {
        title: "Chưa ghi lý do hỗ trợ và cách người dân đồng ý",
        next: "Cán bộ chỉ nộp trực tuyến thay cho người cần hỗ trợ. Hãy ghi lý do và cách đồng ý, hoặc nộp tại quầy.",
      },
      en: {
        title: "Why help was needed, and how the applicant agreed, is not recorded",
        next: "Staff file online only for people who need help. Record both, or file at the counter.",
      },
    }),
    "assistance.only-online": () => ({
      vi: {
        title: "Hỗ trợ nộp chỉ dành cho hồ sơ nộp trực tuyến",
        next: "Hãy chọn hình thức trực tuyến, hoặc bỏ phần hỗ trợ.",
      },
      en: { title: "Assisted filing is for filing online", next: "Choose to file online, or leave the help out." },
    }),
    "procedure.no-limit-in-force": ({ procedure, on }, nameOf) => ({
      vi: {
        title: `Thủ tục ${nameOf(procedure)} chưa có thời hạn áp dụng cho ngày ${shortDayText(on)}`,
        next: "Hãy báo người phụ trách danh mục thủ tục bổ sung thời hạn, rồi làm lại.",
      },
      en: {
        title: `Procedure ${nameOf(procedure)} has no time limit in force on ${shortDayText(on)}`,
        next: "Ask whoever keeps the catalogue to add it, then try again.",
      },
    }),
  };
