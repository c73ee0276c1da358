/** What kind of change an update makes: loại thay đổi. */
export type ChangeKind =
  | "signature" // thêm chữ ký
  | "timestamp" // thêm dấu thời gian của văn bản
  | "evidence" // thêm bằng chứng kiểm tra (DSS)
  | "housekeeping" // cập nhật dữ liệu kỹ thuật: ngày sửa, phiên bản, mã tệp
  | "empty-field" // thêm ô chữ ký trống
  | "form-fill" // điền biểu mẫu
  | "annotation" // thêm chú thích
  | "covering-annotation" // thêm chú thích có thể che nội dung
  | "metadata" // sửa siêu dữ liệu
  | "forbidden"; // thay đổi khác

/** One change, with the object it was found at and what there. */
export type Change = {
  readonly kind: ChangeKind;
  readonly object: number | null;
  readonly what: string;
  /** The page of an annotation, from 1. */
  readonly page?: number;
};

/** A form field that an update signed, filled or brought along. */
export type ChangedField = {
  readonly name: string;
  readonly act: "filled" | "signed" | "added";
  readonly isVisible: boolean;
};
