import { barcodeSvg, qrSvg } from "./code-symbols.ts";
import { type Fields, typeset } from "./typeset.ts";
import type { RenderedDocument } from "./rendered-document.ts";
import { type Moment, dayInWords, dayOf } from "./vietnamese-time.ts";

/** Thông tư ban hành biểu mẫu: a dossier keeps the forms of the day it was received. */
export type Circular = "01/2018/TT-VPCP" | "03/2025/TT-VPCP";

/** Cơ quan, bộ phận đứng tên giấy tờ; the heading prints it in capitals. */
export interface Office {
  /** Cơ quan chủ quản. */
  readonly parent?: string;
  readonly name: string;
  /** Địa danh. */
  readonly place: string;
}

/** Nơi hỏi khi vướng mắc. */
export interface Contact {
  readonly name: string;
  readonly phone?: string;
  readonly email?: string;
  readonly site?: string;
}

/** Chủ hồ sơ. */
export interface Applicant {
  readonly name: string;
  /** Người nộp, when another person handed the dossier in. */
  readonly submittedBy?: string;
  readonly identityNumber?: string;
  readonly address: string;
  readonly phone?: string;
  readonly email?: string;
}

/** Cán bộ tiếp nhận, hướng dẫn. */
export interface Officer {
  readonly name: string;
  readonly phone?: string;
}

/** Người có thẩm quyền ký. */
export interface Signatory {
  /** Quyền hạn, chức vụ, one line each: ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]. */
  readonly authority: readonly [string, ...string[]];
  readonly fullName: string;
}

/** Phần chung của mọi biểu mẫu. */
export interface FormHeading {
  readonly circular: Circular;
  readonly office: Office;
  /** Số, ký hiệu: "12/HDHS". */
  readonly number?: string;
  /** The day in the heading and the creation time of the file. */
  readonly issuedAt: Moment;
  readonly dossierCode: string;
  /** Địa chỉ theo dõi hồ sơ, also as QR. */
  readonly followUpUrl: string;
  readonly applicant: Applicant;
  /** Nội dung yêu cầu giải quyết. */
  readonly subject: string;
  readonly contact: Contact;
  /** Mẫu: TT 01/2018/TT-VPCP, Điều 5 khoản 2. */
  readonly sample?: boolean;
}

type FormName = "receipt" | "supplement-request" | "refusal" | "reappointment" | "stop-notice" | "control-sheet";

interface FormTitle {
  readonly number: string;
  readonly title: string;
}

const TITLES: Record<FormName, Partial<Record<Circular, FormTitle>>> = {
  receipt: {
    "01/2018/TT-VPCP": { number: "01", title: "Giấy tiếp nhận hồ sơ và hẹn trả kết quả" },
    "03/2025/TT-VPCP": { number: "01", title: "Giấy tiếp nhận hồ sơ và hẹn trả kết quả" },
  },
  "supplement-request": {
    "01/2018/TT-VPCP": { number: "02", title: "Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ" },
    "03/2025/TT-VPCP": { number: "02", title: "Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ" },
  },
  refusal: {
    "01/2018/TT-VPCP": { number: "03", title: "Phiếu từ chối tiếp nhận giải quyết hồ sơ" },
    "03/2025/TT-VPCP": { number: "03", title: "Phiếu từ chối tiếp nhận, giải quyết hồ sơ" },
  },
  reappointment: {
    "01/2018/TT-VPCP": { number: "04", title: "Phiếu xin lỗi và hẹn lại ngày trả kết quả" },
    "03/2025/TT-VPCP": {
      number: "04",
      title: "Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết",
    },
  },
  "stop-notice": {
    "03/2025/TT-VPCP": { number: "05", title: "Thông báo dừng giải quyết hồ sơ" },
  },
  "control-sheet": {
    "01/2018/TT-VPCP": { number: "05", title: "Phiếu kiểm soát quá trình giải quyết hồ sơ" },
    "03/2025/TT-VPCP": { number: "06", title: "Phiếu kiểm soát quá trình giải quyết hồ sơ" },
  },
};

const titleOf = (form: FormName, circular: Circular): FormTitle => {
  const known = TITLES[form][circular];
  if (known === undefined) {
    throw new Error(`circular ${circular} has no form ${form}`);
  }
  return known;
};

/** "Cẩm Phả, ngày 03 tháng 11 năm 2023". */
export const placeAndDay = (office: Office, issuedAt: Moment): string =>
  `${office.place}, ${dayInWords(dayOf(issuedAt))}`;

/** Sets one form; `worded` replaces the model's times by their words. */
export const renderForm = (form: FormName, model: FormHeading, worded: Fields): RenderedDocument => {
  const { number, title } = titleOf(form, model.circular);
  return typeset(
    form,
    {
      ...model,
      ...worded,
      title,
      formMark: `Mẫu số ${number} – Thông tư số ${model.circular}`,
      placeAndDay: placeAndDay(model.office, model.issuedAt),
      barcode: barcodeSvg(model.dossierCode),
      qr: qrSvg(model.followUpUrl),
    },
    model.issuedAt,
  );
};
