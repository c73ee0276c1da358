import { syncDossiersCommand } from "./office/sync-dossiers.ts";
import { runCommand } from "./office/run-command.ts";

/** `npm run -s dossiers:sync`: what the national portal would be told, and what not and why. Nothing is sent. */
process.exitCode = await runCommand(syncDossiersCommand, process.argv.slice(2));
