import { mkdirSync, rmSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { readEnv } from "@motcua/api/env";
import { startHouse } from "@motcua/api/house";
import { DEMO_PASSWORD, DEMO_PIN } from "@motcua/api/invented-people";
import { verifyAudit } from "@motcua/database";
import { freePort } from "./free-port.ts";
import { playJourney } from "./play-journey.ts";
import { secondTool } from "./second-tools.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const folder = resolve(root, "var/demo");
const dataDir = join(folder, "data");
const say = (line: string): void => void process.stdout.write(`• ${line}\n`);

// A fresh house each time: the demo must not depend on, or touch, what a person filed by hand.
rmSync(dataDir, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const env = readEnv(["--port", String(await freePort()), "--data-dir", dataDir, "--log-level", "error"], { PATH: process.env["PATH"] });
const house = await startHouse(env, say);
try {
  const played = await playJourney({ publicUrl: env.publicUrl, password: DEMO_PASSWORD, pin: DEMO_PIN, folder, say });
  const audit = await verifyAudit(house.databaseUrl);
  if (audit.problems.length > 0) throw new Error(`the log is not whole: ${JSON.stringify(audit.problems)}`);
  say(`Nhật ký ${audit.events} sự kiện nguyên vẹn · The hash-chained log is whole`);
  const pdfsig = secondTool("pdfsig", played.files.sealed);
  if (pdfsig === null) say("⚠ Máy này không có pdfsig: chưa có công cụ thứ hai kiểm tra chữ ký · no pdfsig here: no second tool checked the signatures");
  else if ((pdfsig.match(/Signature is Valid/g) ?? []).length !== 2) throw new Error(`pdfsig does not find two valid signatures:\n${pdfsig}`);
  else say("pdfsig: hai chữ ký hợp lệ · two valid signatures");
  const qpdf = secondTool("qpdf", played.files.sealed);
  if (qpdf === null) say("⚠ Máy này không có qpdf · no qpdf here");
  else if (!qpdf.includes("No syntax or stream encoding errors")) throw new Error(`qpdf finds errors:\n${qpdf}`);
  else say("qpdf: tệp không lỗi cấu trúc · no structural errors");
  process.stdout.write(`\nXong · Done:\n${Object.values(played.files).map((file) => `  ${relative(root, file)}`).join("\n")}\n`);
} finally {
  await house.close();
}
