import { fileURLToPath } from "node:url";
import { readCatalogue, type Catalogue } from "./read-catalogue.ts";
import { valueOrStop } from "./value-or-stop.ts";

/** Where the national data of this package lie. */
export const NATIONAL_FOLDER = fileURLToPath(new URL("../../national", import.meta.url));

/** The national catalogue of this package. Throws with file, line and field when a data file is wrong. */
export const nationalCatalogue = (): Catalogue => valueOrStop(readCatalogue(NATIONAL_FOLDER));
