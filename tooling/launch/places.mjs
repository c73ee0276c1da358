import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
export const TOOLCHAIN = join(ROOT, "tooling", "launch", "toolchain");
export const LOGS = join(ROOT, "var", "log");
/** Inside node_modules: whoever deletes it starts from the beginning. */
export const STAMPS = join(ROOT, "node_modules", ".motcua");
