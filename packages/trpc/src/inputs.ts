import { parseDay, parseMoment, parseReportMonth, tidyPersonalNumber } from "@motcua/domain";
import { z } from "zod";

/** What a person may type anywhere: letters composed, and nothing in it that no database and no page can keep. */
const text = (most: number) =>
  z
    .string()
    .max(most)
    .transform((value) => value.toWellFormed().normalize("NFC").replaceAll(CONTROLS, ""));

/** Control characters, but for the ends of lines and the tab. */
const CONTROLS = /[^\P{Cc}\t\n\r]/gu;

export const Id = z.uuid();
export const Code = z.string().regex(/^[\w.-]{1,40}$/);
export const Reason = text(2000);
export const Name = text(120);
/** A name that must be there. */
export const GivenName = Name.refine((name) => name.trim() !== "");
export const Words = text(200);
export const Phone = text(20);
export const Email = text(254);
export const Address = text(500);
export const Account = text(60);
export const Channel = z.enum(["counter", "online", "post"]);
export const Pin = z.string().min(1).max(64);
/** A moment in Vietnam's time. */
export const At = z.string().transform((value, { issues }) => {
  const moment = parseMoment(value);
  if (moment === null) issues.push({ code: "custom", input: value, message: "not a moment" });
  return moment ?? z.NEVER;
});
export const Day = z.string().transform((value, { issues }) => {
  const day = parseDay(value);
  if (day === null) issues.push({ code: "custom", input: value, message: "not a day" });
  return day ?? z.NEVER;
});
/** A month of reports, `YYYY-MM`. */
export const Month = z.string().transform((value, { issues }) => {
  const month = parseReportMonth(value);
  if (month === null) issues.push({ code: "custom", input: value, message: "not a month" });
  return month ?? z.NEVER;
});
/** SHA-256 of a file. */
export const FileHash = z.string().regex(/^[0-9a-f]{64}$/);

/** Where a list goes on; opaque to who holds it. */
export const Cursor = z.string().regex(/^[\w-]{1,400}$/);

/** The dossier as the caller last saw it. */
export const Target = z.object({ id: Id, sequence: z.int().positive() });

const MOST_ANSWERS = 300;
const FieldId = z.string().regex(/^[a-z0-9-]{1,80}$/);

export const Answers = z
  .record(FieldId, z.union([text(4000), z.array(text(400)).max(50).readonly()]))
  .refine((answers) => Object.keys(answers).length <= MOST_ANSWERS);

const Component = z.string().regex(/^[\w.-]{1,60}$/);

export const SupplementItems = z.array(z.object({ component: Component, title: text(2000), reason: Reason })).max(40);

export const CountedPaper = z.object({
  component: Component,
  title: text(2000),
  originals: z.int().min(0).max(999),
  certified: z.int().min(0).max(999),
  photocopies: z.int().min(0).max(999),
});

/** Căn cứ: a document, and its clause. */
export const Ground = z
  .object({ document: Words.refine((document) => document.trim() !== ""), clause: Words.optional() })
  .transform(({ document, clause }) => (clause === undefined ? { document } : { document, clause }));

/** Đề nghị miễn phí, lệ phí. */
export const Exemptions = z.array(z.object({ fee: Code, exemption: text(2000), evidence: text(500) })).max(10);

/** As typed, with blanks and points; empty where a person has none to show. */
const PersonalNumber = text(20)
  .transform(tidyPersonalNumber)
  .pipe(z.string().regex(/^[0-9A-Za-z]{0,12}$/));

export const Person = z.object({
  fullName: GivenName,
  personalNumber: PersonalNumber,
  phone: Phone,
  email: Email.optional(),
  address: Address,
});
