#!/usr/bin/env node
import { importCommand } from "./import/import-command.ts";

const [command, ...args] = process.argv.slice(2);
const { exitCode, says } = importCommand(command === "import" ? args : []);
(exitCode === 2 ? console.error : console.log)(says);
process.exitCode = exitCode;
