import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export interface Chromium {
  readonly executablePath: string;
  readonly args: readonly string[];
  readonly env: Record<string, string>;
}

const INSTALLED = [
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
];

/** Root, and most containers, have no sandbox. The browser opens only our own pages. */
const ARGS = ["--no-sandbox"];

/** The Chromium of the tests: the one named by CHROMIUM_PATH, else the system's, else the one inside an npm package. */
export function findChromium(): Chromium {
  const named = process.env["CHROMIUM_PATH"];
  if (named !== undefined && named !== "") return { executablePath: named, args: ARGS, env: ourEnvironment() };
  const installed = INSTALLED.find((path) => existsSync(path));
  return installed === undefined
    ? packagedChromium()
    : { executablePath: installed, args: ARGS, env: ourEnvironment() };
}

/** The Chromium of @sparticuz/chromium, unpacked once per user and version. */
function packagedChromium(): Chromium {
  const packageFile = join(
    dirname(dirname(createRequire(import.meta.url).resolve("@sparticuz/chromium"))),
    "package.json",
  );
  const { version } = JSON.parse(readFileSync(packageFile, "utf8")) as { version: string };
  const shelf = join(process.env["XDG_CACHE_HOME"] ?? join(homedir(), ".cache"), "motcua");
  const folder = join(shelf, `chromium-${version}`);
  if (!existsSync(folder)) unpackInto(shelf, folder);
  const executablePath = join(folder, "chromium");
  const env = { ...ourEnvironment(), ...fontsOf(folder) };
  if (starts(executablePath, env)) return { executablePath, args: ARGS, env };
  const withLibraries = { ...env, LD_LIBRARY_PATH: join(folder, "al2023", "lib") };
  if (starts(executablePath, withLibraries)) return { executablePath, args: ARGS, env: withLibraries };
  throw new Error(
    `No Chromium for ${process.platform}-${process.arch}: install the package "chromium", or name one in CHROMIUM_PATH.`,
  );
}

/** The package trusts whatever lies in the temporary folder: it gets one of its own, and the rename marks it whole. */
function unpackInto(shelf: string, folder: string) {
  mkdirSync(shelf, { recursive: true, mode: 0o700 });
  const unfinished = mkdtempSync(`${folder}.unfinished-`);
  try {
    const script = fileURLToPath(new URL("unpack-chromium.ts", import.meta.url));
    const { status, stderr } = spawnSync(process.execPath, [script], {
      encoding: "utf8",
      env: { ...process.env, TMPDIR: unfinished },
    });
    if (status !== 0) throw new Error(`Chromium could not be unpacked into ${unfinished}: ${stderr}`);
    const fonts = join(unfinished, "fonts", "fonts.conf");
    writeFileSync(fonts, readFileSync(fonts, "utf8").replaceAll("/tmp/fonts", join(folder, "fonts")));
    if (!existsSync(folder)) renameSync(unfinished, folder);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}

const fontsOf = (folder: string) =>
  existsSync("/etc/fonts/fonts.conf") ? {} : { FONTCONFIG_PATH: join(folder, "fonts") };

const starts = (executablePath: string, env: Record<string, string>) =>
  spawnSync(executablePath, [...ARGS, "--version"], { env, timeout: 20_000 }).status === 0;

const ourEnvironment = () =>
  Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined));
