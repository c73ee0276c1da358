import { spawnSync } from "node:child_process";

const SECOND_TOOLS = [
  { command: "pdfsig", word: "-v", package: "poppler-utils" },
  { command: "qpdf", word: "--version", package: "qpdf" },
  { command: "softhsm2-util", word: "--version", package: "softhsm2" },
];

/** Sealed PDFs are checked by programs that are not ours, and tokens tried by a software one; their absence must not pass unseen. */
export function warnOfMissingTools() {
  const missing = SECOND_TOOLS.filter(({ command, word }) => spawnSync(command, [word]).error !== undefined);
  if (missing.length === 0) return;
  const lines = [
    `THIẾU ${missing.map(({ command }) => command).join(", ")}: chữ ký trên PDF hoặc thiết bị ký KHÔNG được kiểm tra đủ bằng công cụ độc lập.`,
    `MISSING: sealed PDFs, or signing with tokens, are NOT fully verified by independent tools.`,
    `apt-get install ${missing.map((tool) => tool.package).join(" ")}`,
  ];
  const width = Math.max(...lines.map((line) => line.length));
  console.warn(
    `\n╔═${"═".repeat(width)}═╗\n${lines.map((line) => `║ ${line.padEnd(width)} ║`).join("\n")}\n╚═${"═".repeat(width)}═╝\n`,
  );
}
