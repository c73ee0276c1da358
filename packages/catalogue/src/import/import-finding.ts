/** What goes wrong in published data, as seen in the records of the national portal; told apart so that each can be worked off. */
export type Hazard =
  | "time-in-words" // thời hạn ghi bằng lời
  | "time-contradicts" // các con số thời hạn không khớp nhau
  | "cases-alike" // trường hợp trùng mã hoặc trùng tên
  | "note-as-paper" // lưu ý nằm lẫn trong thành phần hồ sơ
  | "fee-unclear" // mức thu không đọc được chắc chắn
  | "channel-repeated" // một kênh có nhiều dòng
  | "text-unclean" // ký tự thừa, lĩnh vực bỏ trống
  | "body-missing" // không ghi cơ quan thực hiện
  | "state-unknown" // trạng thái lạ
  | "steps-scrambled" // trình tự có dấu hiệu bị xáo trộn
  | "papers-doubtful" // thành phần hồ sơ có vẻ của thủ tục khác
  | "title-ends-oddly" // tên kết thúc bằng dấu câu
  | "not-published" // mục bắt buộc không được công bố
  | "document-number"; // số hiệu văn bản ghi không đúng dạng

/** Điều cần biết khi nhập: what was found in a record, what the import did, and what a person must still do. */
export interface ImportFinding {
  readonly hazard: Hazard;
  /** Mã thủ tục. */
  readonly procedure: string;
  /** Path of the field in the record. */
  readonly at: string;
  readonly found: string;
  readonly done: string;
  /** Absent where the import could settle it for sure. */
  readonly toDo?: string;
}

/** A part of a procedure as read, with what was found on the way. */
export interface Reckoned<T> {
  readonly value: T;
  readonly findings: readonly ImportFinding[];
}
