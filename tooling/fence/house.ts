import { existsSync, globSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { cruise, type ICruiseResult, type IDependency, type IModule } from "dependency-cruiser";

export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Plays the whole house from outside and is entered by nobody. */
const BROWSER_TESTS = "apps/e2e";

/** The rooms that the table must name; tooling and browser tests enter, and are not held to it. */
export const ROOMS = ["apps", "packages"].flatMap((group) =>
  readdirSync(join(ROOT, group))
    .filter((name) => existsSync(join(ROOT, group, name, "package.json")))
    .map((name) => `${group}/${name}`)
    .filter((room) => room !== BROWSER_TESTS),
);

const NOT_SOURCE = /(^|\/)(node_modules|dist|generated|var)(\/|$)/;

/** The source files on disk, counted without the help of the tool that is to have seen them. */
export const sourceFilesOf = (room: string): string[] =>
  globSync("src/**/*.{ts,tsx}", { cwd: join(ROOT, room) })
    .filter((path) => !NOT_SOURCE.test(path))
    .map((path) => `${room}/${path}`);

/** Every module of the apps and packages, with what it imports. */
export async function modulesOfHouse(): Promise<readonly IModule[]> {
  const folders = ROOMS.filter((room) => existsSync(join(ROOT, room, "src"))).map((room) => `${room}/src`);
  const { output } = await cruise(
    folders,
    {
      baseDir: ROOT,
      tsPreCompilationDeps: true,
      doNotFollow: { path: NOT_SOURCE.source },
      exclude: { path: "(^|/)(dist|generated)/" },
    },
    {
      exportsFields: ["exports"],
      conditionNames: ["types", "import", "node", "default"],
      extensions: [".ts", ".tsx", ".mjs", ".js", ".css", ".json"],
    },
  );
  return (output as ICruiseResult).modules.map((module) => ({
    ...module,
    dependencies: module.dependencies.map(withoutQuery),
  }));
}

/** Vite's questions ("…/styles.css?inline") are asked at a door like any other; the tool does not know them. */
function withoutQuery(dependency: IDependency): IDependency {
  const [, name, door = ""] = /^@motcua\/([^/?]+)(\/[^?]*)?\?/.exec(dependency.module) ?? [];
  const room = ROOMS.find((candidate) => nameOf(candidate) === name);
  const resolved = room === undefined ? undefined : doorsOf(room)[`.${door}`];
  return resolved === undefined ? dependency : { ...dependency, resolved, couldNotResolve: false };
}

export const roomOf = (path: string): string | undefined => /^(apps|packages|tooling)\/[^/]+/.exec(path)?.[0];

export const nameOf = (room: string): string => room.slice(room.indexOf("/") + 1);

/** Tests, and what only tests and the browser's plays use, may look everywhere. */
export const isTest = (path: string): boolean => /\.test\.tsx?$|\/(testing|e2e)\//.test(path);

/** The doors of a room, by name: what its package.json exports. */
export function doorsOf(room: string): Readonly<Record<string, string>> {
  const { exports = {} } = JSON.parse(readFileSync(join(ROOT, room, "package.json"), "utf8")) as {
    exports?: Record<string, string | { types: string }>;
  };
  const pathOf = (door: string | { types: string }) => join(room, typeof door === "string" ? door : door.types);
  return Object.fromEntries(Object.entries(exports).map(([name, door]) => [name, pathOf(door)]));
}
