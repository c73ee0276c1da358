import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import chromium, { inflate } from "@sparticuz/chromium";

// Runs in a process of its own, whose temporary folder is where everything lands.
await chromium.executablePath();
await inflate(
  join(dirname(dirname(createRequire(import.meta.url).resolve("@sparticuz/chromium"))), "bin", "al2023.tar.br"),
);
