import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const SCAFFOLD = fileURLToPath(new URL("../../scaffold", import.meta.url));

/** What a new pack is called. */
export interface PackName {
  readonly slug: string;
  readonly tenant: string;
  readonly name: string;
  readonly nameEn: string;
}

/** Tạo gói mới: every file of a pack, commented and valid, in a folder named after its slug. Null when something is there already. */
export function newPack(parent: string, { slug, tenant, name, nameEn }: PackName): string | null {
  const folder = join(parent, slug);
  if (existsSync(folder)) return null;
  mkdirSync(folder, { recursive: true });
  // Inside a sentence, the kind of unit is written small: Ủy ban nhân dân tỉnh …
  const values: Readonly<Record<string, string>> = {
    slug,
    tenant,
    name,
    nameEn,
    lowerName: name.charAt(0).toLowerCase() + name.slice(1),
  };
  for (const file of readdirSync(SCAFFOLD)) {
    const text = readFileSync(join(SCAFFOLD, file), "utf8");
    writeFileSync(
      join(folder, file),
      text.replaceAll(/\{\{(\w+)\}\}/g, (_, key: string) => values[key] ?? ""),
    );
  }
  return folder;
}
