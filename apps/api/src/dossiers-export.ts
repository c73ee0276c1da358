import { exportDossiersCommand } from "./office/export-dossiers.ts";
import { runCommand } from "./office/run-command.ts";

/** `npm run -s dossiers:export`: the open dossiers, one state a line, to try a new pack on. */
process.exitCode = await runCommand(exportDossiersCommand, process.argv.slice(2));
