import type { CalendarDay, Text } from "@motcua/domain";

/** What a change of a pack is about; the order in which it is told. */
export type ChangeSubject =
  | "procedures" // thủ tục được nhận
  | "limits" // thời hạn
  | "fees" // mức thu
  | "offices" // cơ quan, nơi tiếp nhận
  | "hours" // giờ làm việc
  | "days-off" // ngày nghỉ của địa phương
  | "seals" // con dấu
  | "promises" // lời hứa trả ngay, chỉ nhận trực tuyến
  | "processes" // quy trình nội bộ
  | "settings"; // những quy định khác

/** Một điểm khác giữa hai gói, in words, and the days in which it matters. */
export interface PackChange {
  readonly subject: ChangeSubject;
  readonly from: CalendarDay | null;
  readonly until: CalendarDay | null;
  readonly text: Text;
}

/** A change that no day is tied to. */
export const undated = (subject: ChangeSubject, text: Text): PackChange => ({ subject, from: null, until: null, text });

/** The things that both lists have, that only the first has, and that only the second has. */
export function matched<T>(before: readonly T[], after: readonly T[], idOf: (each: T) => string) {
  const [earlier, later] = [before, after].map((list) => new Map(list.map((each) => [idOf(each), each])));
  return {
    both: before.flatMap((each) => {
      const other = later!.get(idOf(each));
      return other === undefined ? [] : [{ before: each, after: other }];
    }),
    gone: before.filter((each) => !later!.has(idOf(each))),
    come: after.filter((each) => !earlier!.has(idOf(each))),
  };
}
