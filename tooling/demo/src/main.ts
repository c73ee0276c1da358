import { mkdirSync, rmSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { readEnv } from "@motcua/api/env";
import { startHouse } from "@motcua/api/house";
import { DEMO_PASSWORD, DEMO_PIN } from "@motcua/api/invented-people";
import { verifyAudit } from "@motcua/database";
import { freePort } from "./free-port.ts";
import { playJourney } from "./play-journey.ts";
import { pdfsigAgrees, qpdfAgrees } from "./second-tools.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const folder = resolve(root, "var/demo");
const dataDir = join(folder, "data");
const say = (line: string): void => void process.stdout.write(`• ${line}\n`);

// A fresh house each time: the demo must not depend on, or touch, what a person filed by hand.
rmSync(dataDir, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const env = readEnv(["--port", String(await freePort()), "--data-dir", dataDir, "--log-level", "error"], {
  PATH: process.env["PATH"],
});
const house = await startHouse(env, say);
// Ctrl+C in the middle takes the database down too.
for (const signal of ["SIGINT", "SIGTERM"])
  process.once(signal, () => void house.close().finally(() => process.exit(130)));
try {
  const played = await playJourney({ publicUrl: env.publicUrl, password: DEMO_PASSWORD, pin: DEMO_PIN, folder, say });
  const audit = await verifyAudit(house.databaseUrl);
  if (audit.problems.length > 0) throw new Error(`the log is not whole: ${JSON.stringify(audit.problems)}`);
  say(`Nhật ký ${audit.events} sự kiện nguyên vẹn · The hash-chained log is whole`);
  for (const [tool, agrees, found] of [
    ["pdfsig", pdfsigAgrees(played.files.sealed), "hai chữ ký hợp lệ · two valid signatures"],
    ["qpdf", qpdfAgrees(played.files.sealed), "tệp không lỗi cấu trúc · no structural errors"],
  ] as const) {
    if (agrees === false) throw new Error(`${tool} does not agree: ${played.files.sealed}`);
    say(
      agrees
        ? `${tool}: ${found}`
        : `⚠ Máy này không có ${tool}, chưa được kiểm tra bằng công cụ thứ hai · no ${tool} here: no second tool has checked the file`,
    );
  }
  process.stdout.write(
    `\nXong · Done:\n${Object.values(played.files)
      .map((file) => `  ${relative(root, file)}`)
      .join("\n")}\n`,
  );
} finally {
  await house.close();
}
