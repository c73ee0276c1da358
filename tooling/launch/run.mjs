// npm start, npm test and every command of a province: the only program here that must run on an older Node with nothing installed.
import { failWith, quietStep, step } from "./progress.mjs";
import { buildPages } from "./steps/build-pages.mjs";
import { generateClient } from "./steps/generate-client.mjs";
import { installPackages } from "./steps/install-packages.mjs";
import { prepareTools } from "./steps/prepare-tools.mjs";
import { runTask } from "./run-task.mjs";

const TASKS = {
  start: { program: "apps/api/src/main.ts", needsPages: true, label: "Khởi động · Starting" },
  test: { program: "tooling/launch/test.mjs", needsPages: false, label: "Kiểm thử · Testing" },
  demo: { program: "tooling/demo/src/main.ts", needsPages: false, label: "Chạy thử hành trình · Playing the journey" },
  replay: { program: "tooling/replay/src/main.ts", isQuiet: true },
  bench: { program: "tooling/bench/src/main.ts", isQuiet: true },
  province: { program: "packages/catalogue/src/pack/main.ts", isQuiet: true },
  check: { program: "tooling/launch/check.mjs", isQuiet: true },
  unit: { program: "node_modules/vitest/vitest.mjs", words: ["run", "--project", "unit"], isQuiet: true },
  "dues:recompute": { program: "apps/api/src/dues-recompute.ts", isQuiet: true },
  "dossiers:move": { program: "apps/api/src/dossiers-move.ts", isQuiet: true },
  "dossiers:close": { program: "apps/api/src/dossiers-close.ts", isQuiet: true },
  "dossiers:export": { program: "apps/api/src/dossiers-export.ts", isQuiet: true },
  "dossiers:sync": { program: "apps/api/src/dossiers-sync.ts", isQuiet: true },
  "watch:daily": { program: "apps/api/src/watch-daily.ts", isQuiet: true },
  "report:period": { program: "apps/api/src/report-period.ts", isQuiet: true },
  "audit:verify": { program: "apps/api/src/audit-verify.ts", isQuiet: true },
  corpus: { program: "tooling/corpus/src/main.ts", isQuiet: true },
  "motcua-seal": { program: "packages/signing/bin/motcua-seal.mjs", isQuiet: true },
  "staff:put": { program: "apps/api/src/staff-put.ts", isQuiet: true },
};

const [name = "", ...words] = process.argv.slice(2);
const task = TASKS[name];
if (task === undefined) {
  console.error(`Cách dùng · Usage: node tooling/launch/run.mjs ${Object.keys(TASKS).join("|")} [--…]`);
  process.exit(2);
}

const last = task.needsPages ? 5 : 4;
const prepare = task.isQuiet ? quietStep : step;
try {
  await prepare({ number: 1, last, label: "Chuẩn bị công cụ · Preparing tools" }, prepareTools);
  await prepare({ number: 2, last, label: "Cài đặt thư viện · Installing packages" }, installPackages);
  await prepare({ number: 3, last, label: "Chuẩn bị truy cập dữ liệu · Preparing database access" }, generateClient);
  if (task.needsPages) await prepare({ number: 4, last, label: "Dựng trang web · Building pages" }, buildPages);
} catch (error) {
  failWith(error);
}
if (!task.isQuiet) console.log(`[${last}/${last}] ${task.label}`);
process.exit(await runTask(task.program, [...(task.words ?? []), ...words]));
