import closeWithGrace from "close-with-grace";
import { banner } from "./demo/demo-banner.ts";
import { readEnv, type Env } from "./env.ts";
import { faultTrace } from "./http/faults.ts";
import { startHouse } from "./start-house.ts";
import { startProblem } from "./start-problem.ts";

const began = performance.now();
const say = (line: string): void => void process.stdout.write(`  ${line}\n`);

let env: Env | null = null;
try {
  env = readEnv();
  const house = await startHouse(env, say);
  closeWithGrace({ delay: 10_000 }, async ({ err }) => {
    if (err) process.stderr.write(`${JSON.stringify(faultTrace(err))}\n`);
    await house.close();
  });
  process.stdout.write(`\n${banner(env, ((performance.now() - began) / 1000).toFixed(1))}\n`);
} catch (error) {
  const problem = startProblem(error, env);
  process.stderr.write(
    problem ? `\n${problem}\n` : `\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  process.exitCode = 1;
}
