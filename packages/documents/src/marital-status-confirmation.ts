import type { Fields } from "./typeset.ts";
import { type Day, dayInFigures, dayInWords } from "./vietnamese-time.ts";

/** Giấy xác nhận tình trạng hôn nhân (NĐ 123/2015/NĐ-CP, Điều 21–23). */
export interface MaritalStatusConfirmation {
  readonly template: "marital-status-confirmation";
  /** Người yêu cầu. */
  readonly requestedBy: string;
  readonly person: {
    readonly fullName: string;
    /** "YYYY-MM-DD", or "YYYY-MM", "YYYY" where the papers know no more. */
    readonly bornOn: Day;
    readonly gender: string;
    readonly ethnicity: string;
    readonly nationality: string;
    /** Giấy tờ tùy thân: kind, number, who issued it and when. */
    readonly identityPaper: string;
    readonly residence: string;
  };
  /** Khoảng thời gian cư trú được xác nhận, when the person has lived elsewhere. */
  readonly residencePeriod?: { readonly place: string; readonly from: Day; readonly to: Day };
  readonly maritalStatus: string;
  /** Mục đích sử dụng. */
  readonly purpose: string;
  /** Giá trị của giấy, in months from the day of issue. */
  readonly validMonths: number;
}

export const maritalStatusFields = (paper: MaritalStatusConfirmation): Fields => ({
  title: "Giấy xác nhận tình trạng hôn nhân",
  requestedBy: paper.requestedBy,
  person: { ...paper.person, bornOn: dayInFigures(paper.person.bornOn) },
  residencePeriod: paper.residencePeriod && {
    place: paper.residencePeriod.place,
    from: dayInWords(paper.residencePeriod.from),
    to: dayInWords(paper.residencePeriod.to),
  },
  maritalStatus: paper.maritalStatus,
  purpose: paper.purpose,
  validMonths: String(paper.validMonths).padStart(2, "0"),
});
