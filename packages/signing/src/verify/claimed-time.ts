import { textOf } from "../form/text-of.ts";
import type { PdfValue } from "../pdf/value.ts";

export type ClaimedTime = { readonly text: string; readonly milliseconds: number };

const pattern = /^D:(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?(?:(Z)(?:00'?00'?)?|([+-])(\d\d)'?(\d\d)?'?)?$/;

/** The time of signing as /M claims it, in ISO 8601 with its own offset. */
export const claimedTime = (value: PdfValue | undefined): ClaimedTime | null => {
  const match = pattern.exec(textOf(value) ?? "");
  if (!match) return null;
  const [
    ,
    year,
    month = "01",
    day = "01",
    hour = "00",
    minute = "00",
    second = "00",
    ,
    sign,
    offsetHours = "00",
    offsetMinutes = "00",
  ] = match;
  const zone = sign ? `${sign}${offsetHours}:${offsetMinutes}` : "Z";
  const text = `${year}-${month}-${day}T${hour}:${minute}:${second}${zone}`;
  const milliseconds = Date.parse(text);
  return Number.isNaN(milliseconds) ? null : { text, milliseconds };
};
