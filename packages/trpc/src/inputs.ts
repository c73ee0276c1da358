import { parseDay, type CalendarDay } from "@motcua/domain";
import { z } from "zod";

const text = (most: number) =>
  z
    .string()
    .max(most)
    .transform((value) => value.normalize("NFC"));

export const Id = z.uuid();
export const Code = z.string().regex(/^[\w.-]{1,40}$/);
export const Reason = text(2000);
export const Name = text(120);
export const Words = text(200);
export const Channel = z.enum(["counter", "online", "post"]);
export const Day = z.custom<CalendarDay>((value) => typeof value === "string" && parseDay(value) !== null);
export const Pin = z.string().min(1).max(64);

/** The dossier as the caller last saw it. */
export const Target = z.object({ id: Id, sequence: z.int().positive() });

export const Answers = z.record(z.string().max(80), z.union([text(4000), z.array(text(400)).max(50)]));

export const SupplementItems = z.array(z.object({ component: z.string().max(60), title: text(2000), reason: Reason })).max(40);

export const CountedPaper = z.object({
  component: z.string().max(60),
  title: text(2000),
  originals: z.int().min(0).max(999),
  certified: z.int().min(0).max(999),
  photocopies: z.int().min(0).max(999),
});

export const Person = z.object({ fullName: Name, personalNumber: z.string().max(12), phone: z.string().max(20), email: z.string().max(254).optional(), address: text(500) });
