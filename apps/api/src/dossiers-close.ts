import { closeDossiersCommand } from "./office/close-dossiers.ts";
import { runCommand } from "./office/run-command.ts";

/** `npm run -s dossiers:close`: dossiers whose supplement never came; with `--apply` they are closed. */
process.exitCode = await runCommand(closeDossiersCommand, process.argv.slice(2));
