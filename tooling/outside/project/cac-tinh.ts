import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { nationalCatalogue, provincePacks } from "@motcua/catalogue";

const folder = dirname(fileURLToPath(import.meta.resolve("@motcua/provinces/package.json")));
for (const pack of provincePacks(folder, nationalCatalogue())) console.log(pack.tenant, pack.name.vi);
