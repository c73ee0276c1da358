import { join } from "node:path";
import { NATIONAL_FOLDER } from "./national-catalogue.ts";
import { readUnits, type NationalUnits } from "./read-units.ts";
import { valueOrStop } from "./value-or-stop.ts";

/** The administrative units of this package. Throws with file, line and field when a data file is wrong. */
export const nationalUnits = (): NationalUnits => valueOrStop(readUnits(join(NATIONAL_FOLDER, "units")));
