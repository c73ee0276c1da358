import type { Rectangle } from "../rectangle.ts";

/** Lines of text (dòng chữ) beside or instead of a picture; "name-and-time" is who signs, and when by ISO 8601 in Vietnam's time. */
export type StampLines = readonly string[] | "name-and-time";

/** Chữ ký của người có thẩm quyền: the blue picture of the handwritten signature, no text (NĐ 30/2020, Phụ lục I). */
export type SignatureAppearance = {
  readonly kind?: "signature";
  /** PNG with transparent background. */
  readonly image?: Uint8Array;
  readonly lines?: StampLines;
  readonly place: Rectangle;
  /** Read aloud by screen readers (/TU). */
  readonly description: string;
};

/** Dấu của cơ quan, tổ chức: the red seal at its real size over a third of the officer's signature, on its left. */
export type SealAppearance = {
  readonly kind?: "seal";
  /** PNG with transparent background, as wide as the seal. */
  readonly image?: Uint8Array;
  /** Real diameter (or width) of the seal. */
  readonly diameterMm: number;
  /** Below the seal; none by default. */
  readonly lines?: StampLines;
  readonly description: string;
  /** Only where the default place must not be used. */
  readonly place?: Rectangle;
};

/** Sao y, sao lục, trích sao điện tử: no picture, text at the top right of page 1 (NĐ 30/2020, Điều 25 and Phụ lục I). */
export type CopyAppearance = {
  readonly kind: "copy";
  /** Hình thức sao, as "SAO Y". */
  readonly form: string;
  /** Who made the copy; else as the certificate names it. */
  readonly organisation?: string;
  readonly place?: Rectangle;
  readonly description?: string;
};

/** Văn bản kèm theo trong tệp riêng: no picture, number of the document and time at the top right of page 1. */
export type AnnexAppearance = {
  readonly kind: "annex";
  /** Số và ký hiệu of the document to which the annex belongs, as "12/QĐ-UBND". */
  readonly documentNumber: string;
  readonly place?: Rectangle;
  readonly description?: string;
};

export type OrganisationAppearance = SealAppearance | CopyAppearance | AnnexAppearance;

export type Appearance = SignatureAppearance | OrganisationAppearance;
