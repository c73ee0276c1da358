import { moveDossiersCommand } from "./office/move-dossiers.ts";
import { runCommand } from "./office/run-command.ts";

/** `npm run -s dossiers:move`: where the dossiers of offices that ended go on; with `--apply` they are moved. */
process.exitCode = await runCommand(moveDossiersCommand, process.argv.slice(2));
