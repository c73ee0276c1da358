import { readFileSync } from "node:fs";
import { parseDay, ROLES, type CalendarDay, type ProvincePack } from "@motcua/domain";
import type { StaffAccount } from "@motcua/database";
import { z } from "zod";
import { SettingsFault } from "../env.ts";

const Day = z.custom<CalendarDay>(
  (given) => typeof given === "string" && parseDay(given) !== null,
  "ngày dạng · a day of the form YYYY-MM-DD",
);

const Accounts = z.array(
  z.strictObject({
    id: z.string().regex(/^[a-z][a-z0-9.]{1,39}$/, "chữ thường, số và dấu chấm · lower-case letters, digits and dots"),
    name: z.string().trim().min(2).max(120),
    title: z.string().trim().min(2).max(120),
    seat: z.enum(["centre", "agency"]),
    isActive: z.boolean().default(true),
    posts: z.array(z.strictObject({ role: z.enum(ROLES), office: z.string(), from: Day, to: Day.optional() })).min(1),
  }),
);

/** Danh sách cán bộ of a province as a JSON file; what is wrong is said with its place. */
export function readStaffFile(file: string, pack: ProvincePack): readonly StaffAccount[] {
  const parsed = Accounts.safeParse(jsonIn(file));
  if (!parsed.success) {
    throw new SettingsFault(
      parsed.error.issues.map((issue) => `${file}: ${issue.path.join(".")}: ${issue.message}`).join("\n"),
    );
  }
  const known = pack.offices.map((office) => office.id);
  const strange = parsed.data.flatMap(({ id, posts }) =>
    posts
      .filter((post) => !known.includes(post.office))
      .map((post) => `${file}: ${id}: không có · no office “${post.office}” (${known.join(", ")})`),
  );
  if (strange.length > 0) throw new SettingsFault(strange.join("\n"));
  return parsed.data.map(({ posts, ...account }) => ({
    ...account,
    tenant: pack.tenant,
    posts: posts.map(({ to, ...post }) => (to === undefined ? post : { ...post, to })),
  }));
}

function jsonIn(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new SettingsFault(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
