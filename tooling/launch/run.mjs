// npm start, npm test, npm run demo: the only program here that must run on an older Node with nothing installed.
import { failWith, step } from "./progress.mjs";
import { buildPages } from "./steps/build-pages.mjs";
import { generateClient } from "./steps/generate-client.mjs";
import { installPackages } from "./steps/install-packages.mjs";
import { prepareTools } from "./steps/prepare-tools.mjs";
import { runTask } from "./run-task.mjs";

const TASKS = {
  start: { program: "apps/api/src/main.ts", needsPages: true, label: "Khởi động · Starting" },
  test: { program: "tooling/launch/test.mjs", needsPages: false, label: "Kiểm thử · Testing" },
  demo: { program: "tooling/demo/src/main.ts", needsPages: false, label: "Chạy thử hành trình · Playing the journey" },
};

const [name = "", ...words] = process.argv.slice(2);
const task = TASKS[name];
if (task === undefined) {
  console.error(`Cách dùng · Usage: node tooling/launch/run.mjs ${Object.keys(TASKS).join("|")} [--…]`);
  process.exit(2);
}

const last = task.needsPages ? 5 : 4;
try {
  await step({ number: 1, last, label: "Chuẩn bị công cụ · Preparing tools" }, prepareTools);
  await step({ number: 2, last, label: "Cài đặt thư viện · Installing packages" }, installPackages);
  await step({ number: 3, last, label: "Chuẩn bị truy cập dữ liệu · Preparing database access" }, generateClient);
  if (task.needsPages) await step({ number: 4, last, label: "Dựng trang web · Building pages" }, buildPages);
} catch (error) {
  failWith(error);
}
console.log(`[${last}/${last}] ${task.label}`);
process.exit(await runTask(task.program, words));
