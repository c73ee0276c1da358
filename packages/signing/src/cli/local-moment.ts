const two = (value: number): string => String(value).padStart(2, "0");

/** A moment in ISO 8601 with the offset of the machine's own time zone, as a signature states it. */
export const localMoment = (date: Date): string => {
  const offset = -date.getTimezoneOffset();
  const local = new Date(date.getTime() + offset * 60_000).toISOString().slice(0, 19);
  const [sign, minutes] = [offset < 0 ? "-" : "+", Math.abs(offset)];
  return `${local}${sign}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
};
