import { reportPeriodCommand } from "./office/report-period.ts";
import { runCommand } from "./office/run-command.ts";

/** `npm run -s report:period`: the figures of a period, and the dossiers behind them. */
process.exitCode = await runCommand(reportPeriodCommand, process.argv.slice(2));
