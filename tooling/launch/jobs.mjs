import { join } from "node:path";
import { LOGS } from "./places.mjs";

/** A job is one program with a log of its own; `report` is where it leaves its test results. */
const reportOf = (name) => join(LOGS, `${name}.json`);

function vitest(name, label, env = {}) {
  const report = reportOf(name);
  const project = name.startsWith("db") ? "db" : name;
  return {
    name,
    label,
    env,
    report,
    command: "vitest",
    words: [
      "run",
      "--project",
      project,
      "--passWithNoTests",
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${report}`,
    ],
  };
}

const typecheck = {
  name: "typecheck",
  label: "Kiểu dữ liệu · Types",
  command: "pnpm",
  words: ["run", "typecheck"],
};
const lint = { name: "lint", label: "Lỗi thường gặp · Lint", command: "pnpm", words: ["run", "lint"] };
const format = { name: "format", label: "Trình bày mã · Format", command: "pnpm", words: ["run", "format"] };
const deadcode = { name: "deadcode", label: "Mã thừa · Dead code", command: "pnpm", words: ["run", "deadcode"] };
const fence = vitest("fence", "Hàng rào kiến trúc · Fence");
export const unit = vitest("unit", "Quy tắc · Rules (unit)");
export const embeddedDatabase = vitest("db", "Cơ sở dữ liệu kèm theo · Embedded database", { DATABASE_URL: undefined });
/** The same again on the server that DATABASE_URL names. */
export const namedDatabase = vitest("db-server", "Máy chủ PostgreSQL · Database of DATABASE_URL");
export const build = {
  name: "build",
  label: "Dựng trang web · Build",
  command: "turbo",
  words: ["run", "build", "--output-logs=new-only", "--ui=stream"],
};
export const browser = {
  name: "e2e",
  label: "Trình duyệt · Browser (e2e)",
  command: "playwright",
  words: ["test", "--pass-with-no-tests", "--reporter=list,json"],
  env: { PLAYWRIGHT_JSON_OUTPUT_NAME: reportOf("e2e"), DATABASE_URL: undefined },
  report: reportOf("e2e"),
};

/** The slowest first: two at a time then end together. */
export const CHECKS = [typecheck, lint, fence, deadcode, format];
