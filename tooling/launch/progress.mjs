import { LaunchFault, tailOf } from "./launch-fault.mjs";

const isTerminal = process.stdout.isTTY === true;

/** Shows one step while it runs; the act answers whether there was anything to do. */
export async function step({ number, last, label }, act) {
  const started = Date.now();
  const seconds = () => ((Date.now() - started) / 1000).toFixed(1);
  const line = `[${number}/${last}] ${label}`;
  const tick = isTerminal
    ? setInterval(() => process.stdout.write(`\r${line} … ${seconds()} s`), 200)
    : setTimeout(() => console.log(`${line} …`), 1000);
  try {
    const worked = await act();
    const outcome = worked ? `${seconds()} s` : "sẵn sàng · ready";
    console.log(`${isTerminal ? "\r\u001b[K" : ""}${line} ✓ ${outcome}`);
  } finally {
    clearTimeout(tick);
  }
}

/** For a command whose output is for a file or a program: a step says on the other line that it had something to do, else nothing. */
export async function quietStep({ label }, act) {
  if (await act()) console.error(`${label} ✓`);
}

/** Says what failed and what to do, then ends the program. */
export function failWith(error) {
  if (!(error instanceof LaunchFault)) throw error;
  console.error(`\n✗ ${error.vi}\n  ${error.en}`);
  if (error.log !== "") console.error(`\n${tailOf(error.log, 12)}`);
  if (error.logFile !== undefined) console.error(`\n  Nhật ký đầy đủ · Full log: ${error.logFile}`);
  process.exit(1);
}
