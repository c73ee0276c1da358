import { type Der, DerError, tags } from "./der.ts";

/** UTCTime or GeneralizedTime as milliseconds since 1970. */
export const derTime = (value: Der): number => {
  const text = String.fromCharCode(...value.content);
  const match = (
    value.tag === tags.utcTime
      ? /^(\d\d)()(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/
      : /^(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/
  ).exec(text);
  if (!match || (value.tag !== tags.utcTime && value.tag !== tags.generalizedTime)) throw new DerError("not a time");
  const [first = 0, second = 0, month = 0, day = 0, hour = 0, minute = 0, seconds = 0] = match.slice(1).map(Number);
  const year = value.tag === tags.utcTime ? (first < 50 ? 2000 : 1900) + first : first * 100 + second;
  return Date.UTC(year, month - 1, day, hour, minute, seconds);
};
