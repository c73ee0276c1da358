import { runCommand } from "./office/run-command.ts";
import { putStaffCommand } from "./staff/put-staff.ts";

/** `npm run -s staff:put -- <file.json>`: makes and renews the accounts of a province's staff. */
process.exitCode = await runCommand(putStaffCommand, process.argv.slice(2));
