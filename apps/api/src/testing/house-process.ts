import { dirname } from "node:path";
import closeWithGrace from "close-with-grace";
import { readEnv } from "../env.ts";
import { startHouse } from "../start-house.ts";
import { stubPortal } from "./stub-portal.ts";

// The house as a process of its own, for the tests that kill it: as `main.ts`, but without built pages.

const env = readEnv();
const house = await startHouse({ ...env, ...stubPortal(dirname(env.dataDir)) }, () => {});
closeWithGrace({ delay: 10_000 }, () => house.close());
process.stdout.write(`ready ${house.databaseUrl}\n`);
