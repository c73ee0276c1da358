/** Why a field was left empty, or is not whole. */
export interface Omission {
  /** The portal's name of the field. */
  readonly field: string;
  readonly why:
    | "not-recorded" // hệ thống không ghi nhận
    | "not-specified" // chưa có bảng mã, cấu trúc của Cổng
    | "no-link" // tệp chưa có đường dẫn
    | "shortened"; // rút gọn cho vừa độ dài
}

/** Gathers what had to be left out while a record is written. */
export interface Omitting {
  readonly omitted: readonly Omission[];
  /** The value, or empty and noted. */
  readonly told: (field: string, value: string | null | undefined, why?: Omission["why"]) => string;
  /** The text, cut to what the field holds and noted. */
  readonly fitting: (field: string, text: string, most: number) => string;
}

/** Ghi lại các trường bỏ trống: a field that is empty because nothing happened yet is not asked about here. */
export function omitting(): Omitting {
  const omitted: Omission[] = [];
  const note = (field: string, why: Omission["why"]): void => {
    if (!omitted.some((each) => each.field === field)) omitted.push({ field, why });
  };
  return {
    omitted,
    told: (field, value, why = "not-recorded") => {
      if (value === null || value === undefined || value === "") note(field, why);
      return value ?? "";
    },
    fitting: (field, text, most) => {
      if (text.length > most) note(field, "shortened");
      return text.slice(0, most);
    },
  };
}
