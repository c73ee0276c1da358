import { runCommand } from "./office/run-command.ts";
import { watchDailyCommand } from "./office/watch-daily.ts";

/** `npm run -s watch:daily`: what each unit has overdue or due by the next working day. */
process.exitCode = await runCommand(watchDailyCommand, process.argv.slice(2));
