import { fileURLToPath } from "node:url";
import { readCatalogue, type Catalogue } from "./read-catalogue.ts";
import { valueOrStop } from "./value-or-stop.ts";

/** Where the national data of this package lie. */
export const NATIONAL_FOLDER = fileURLToPath(new URL("../../national", import.meta.url));

let known: Catalogue | undefined;

/** The national catalogue of this package, read once: nobody can change it. Throws with file, line and field when a data file is wrong. */
export const nationalCatalogue = (): Catalogue => (known ??= valueOrStop(readCatalogue(NATIONAL_FOLDER)));
