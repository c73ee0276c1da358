#!/usr/bin/env node
import { momentFromEpochSeconds } from "@motcua/domain";
import { nationalCatalogue } from "../read/national-catalogue.ts";
import { packTool } from "./pack-tool.ts";

try {
  process.exitCode = packTool(process.argv.slice(2), {
    print: (line) => console.log(line),
    complain: (line) => console.error(line),
    now: () => momentFromEpochSeconds(Date.now() / 1000),
    national: nationalCatalogue,
  });
} catch (fault) {
  // Whoever keeps a pack is helped by the reason, not by where in our code it was noticed.
  console.error(fault instanceof Error ? fault.message : String(fault));
  process.exitCode = 1;
}
