import { recomputeDuesCommand } from "./office/recompute-dues.ts";
import { runCommand } from "./office/run-command.ts";

/** `npm run -s dues:recompute`: what a day off decreed later changes for open dossiers; with `--apply` it is done. */
process.exitCode = await runCommand(recomputeDuesCommand, process.argv.slice(2));
