/** Ngày dạng "YYYY-MM-DD". */
export type Day = string;

/** Thời điểm ISO 8601 theo giờ Việt Nam: "2023-10-27T09:32:00+07:00". */
export type Moment = string;

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MOMENT = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?\+07:00$/;
const PARTIAL_DAY = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/;

// The calendar has no 30 February: such a day comes back as another one.
const isInCalendar = (day: Day): boolean => {
  const at = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day);
};

const momentParts = (moment: Moment) => {
  const [, day, hour, minute] = MOMENT.exec(moment) ?? [];
  if (day === undefined || hour === undefined || minute === undefined || Number.isNaN(Date.parse(moment))) {
    throw new Error(`not a moment in Vietnamese time (+07:00): ${moment}`);
  }
  return { day, hour, minute };
};

/** "ngày 03 tháng 11 năm 2023": days below 10 and months 1 and 2 take a leading zero (NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.4). */
export const dayInWords = (day: Day): string => {
  const [, year, month, date] = DAY.exec(day) ?? [];
  if (year === undefined || month === undefined || date === undefined || !isInCalendar(day)) {
    throw new Error(`not a day: ${day}`);
  }
  const shownMonth = Number(month) <= 2 ? month : String(Number(month));
  return `ngày ${date} tháng ${shownMonth} năm ${year}`;
};

/** "17 giờ 00 phút, ngày 03 tháng 11 năm 2023". */
export const momentInWords = (moment: Moment): string => {
  const { day, hour, minute } = momentParts(moment);
  return `${hour} giờ ${minute} phút, ${dayInWords(day)}`;
};

/** The day of a moment, as it is in Viet Nam. */
export const dayOf = (moment: Moment): Day => momentParts(moment).day;

/** "05/03/1998"; a birth may be known only as "03/1998" or "1998". */
export const dayInFigures = (day: Day): string => {
  const [, year, month, date] = PARTIAL_DAY.exec(day) ?? [];
  if (year === undefined) {
    throw new Error(`not a day: ${day}`);
  }
  return [date, month, year].filter((part) => part !== undefined).join("/");
};
