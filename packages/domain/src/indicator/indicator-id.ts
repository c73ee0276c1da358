/** Mã chỉ số: what a frozen month and the texts name an indicator by. */
export type IndicatorId =
  | "solved-on-time" // giải quyết trước và đúng hạn
  | "filed-online" // nộp trực tuyến
  | "paid-cashless" // thanh toán không dùng tiền mặt
  | "inputs-digitised" // số hóa thành phần hồ sơ
  | "results-signed" // kết quả ký số
  | "supplements-told" // kỷ luật yêu cầu bổ sung
  | "four-on-the-spot" // bốn tại chỗ
  | "five-on-the-spot" // năm tại chỗ
  | "answers-satisfied" // hài lòng qua khảo sát
  | QualityIndexId;

/** Chỉ số thành phần of QĐ 766/QĐ-TTg, by the number that the decision gives it. */
export type QualityIndexId =
  | "766-1.1" // công bố đúng hạn
  | "766-1.2" // cập nhật, công khai đúng hạn
  | "766-1.3" // công khai đầy đủ
  | "766-1.4" // hồ sơ đồng bộ
  | "766-2.1" // xử lý trước và đúng hạn
  | "766-3.3" // hồ sơ trực tuyến toàn trình
  | "766-3.5a" // thủ tục được cung cấp thanh toán trực tuyến
  | "766-3.5b" // thủ tục có giao dịch thanh toán trực tuyến
  | "766-3.6" // hồ sơ thanh toán trực tuyến
  | "766-4.1" // kết quả điện tử
  | "766-4.2" // số hóa hồ sơ
  | "766-4.certified" // chứng thực bản sao điện tử
  | "766-4.3" // tái sử dụng dữ liệu
  | "766-4.4" // kết nối kho dữ liệu
  | "766-4.5a" // thủ tục kết nối dữ liệu dân cư
  | "766-4.5b" // hồ sơ dùng dữ liệu dân cư
  | "766-5.2" // phản ánh, kiến nghị đúng hạn
  | "766-5.3" // hài lòng về xử lý phản ánh
  | "766-5.4"; // hài lòng về giải quyết thủ tục
