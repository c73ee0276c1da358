import { fileURLToPath } from "node:url";

/** For tests: the pack of a province that does not exist, with something of everything; real packs change with their provinces. */
export const INVENTED_PROVINCE = fileURLToPath(new URL("../../fixtures/tinh-mau", import.meta.url));
