/** What kind of change an update makes: loại thay đổi. */
export type ChangeKind =
  | "signature" // thêm chữ ký
  | "timestamp" // thêm dấu thời gian
  | "evidence" // thêm bằng chứng kiểm tra (DSS)
  | "empty-field" // thêm ô chữ ký trống
  | "form-fill" // điền biểu mẫu
  | "annotation" // thêm chú thích
  | "metadata" // sửa siêu dữ liệu
  | "forbidden"; // thay đổi khác

/** One change, with the object it was found at and what there. */
export type Change = {
  readonly kind: ChangeKind;
  readonly object: number | null;
  readonly what: string;
};
