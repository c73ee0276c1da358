import type { IDependency, IModule } from "dependency-cruiser";
import { beforeAll, describe, expect, it } from "vitest";
import { cyclesIn } from "./cycles.ts";
import { doorsOf, isTest, modulesOfHouse, nameOf, roomOf, ROOMS, sourceFilesOf } from "./house.ts";
import { MAY_IMPORT } from "./may-import.ts";

/** Fewer, and the tool did not see the house (once it saw nothing, and all was well). */
const FEWEST_MODULES = 150;

let modules: readonly IModule[];

beforeAll(async () => {
  modules = await modulesOfHouse();
});

/** What the code itself imports of other rooms: tests aside. */
function crossings() {
  return modules
    .filter(({ source }) => !isTest(source))
    .flatMap(({ source, dependencies }) =>
      dependencies.map((dependency) => ({
        source,
        dependency,
        from: roomOf(source) ?? "",
        to: roomOf(dependency.resolved),
      })),
    )
    .filter(({ from, to }) => from !== "" && to !== undefined && to !== from)
    .map((crossing) => ({ ...crossing, to: crossing.to ?? "" }))
    .filter(({ from }) => ROOMS.includes(from));
}

const isOfTypes = ({ dependencyTypes }: IDependency) =>
  dependencyTypes.some((type) => type === "type-only" || type === "type-import");

describe("fence (who may import whom)", () => {
  it("knows every room of the house", () => {
    expect(Object.keys(MAY_IMPORT).toSorted()).toEqual(ROOMS.toSorted());
  });

  it("has seen every module of every room", () => {
    expect(modules.length).toBeGreaterThan(FEWEST_MODULES);
    const seen = new Set(modules.map(({ source }) => source));
    expect(ROOMS.flatMap(sourceFilesOf).filter((file) => !seen.has(file))).toEqual([]);
  });

  it("lets a room enter only the rooms it may", () => {
    const trespasses = crossings().filter(({ from, to, dependency }) => {
      const { mayImport = [], typesOnly = [] } = MAY_IMPORT[from] ?? {};
      return !mayImport.includes(nameOf(to)) && !(typesOnly.includes(nameOf(to)) && isOfTypes(dependency));
    });
    expect(trespasses.map(({ source, dependency }) => `${source} → ${dependency.module}`)).toEqual([]);
  });

  it("lets nobody in but by the front door", () => {
    const trespasses = crossings().filter(({ from, to, dependency }) => {
      const { onlyDoor = {} } = MAY_IMPORT[from] ?? {};
      const doors = doorsOf(to);
      const only = onlyDoor[nameOf(to)];
      const open = only === undefined ? Object.values(doors) : [doors[only]];
      return dependency.module.startsWith(".") || !open.includes(dependency.resolved);
    });
    expect(trespasses.map(({ source, dependency }) => `${source} → ${dependency.module}`)).toEqual([]);
  });

  it("keeps the rules free of Node and of any library", () => {
    const impure = modules
      .filter(({ source }) => !isTest(source) && MAY_IMPORT[roomOf(source) ?? ""]?.isPure === true)
      .flatMap(({ source, dependencies }) => dependencies.map((dependency) => ({ source, dependency })))
      .filter(({ dependency }) => dependency.coreModule || dependency.resolved.includes("node_modules"));
    expect(impure.map(({ source, dependency }) => `${source} → ${dependency.module}`)).toEqual([]);
  });

  it("has no cycle", () => {
    expect(cyclesIn(modules.filter(({ source }) => ROOMS.includes(roomOf(source) ?? "")))).toEqual([]);
  });

  it("has no import that leads nowhere", () => {
    const lost = modules.flatMap(({ source, dependencies }) =>
      dependencies
        .filter(({ couldNotResolve, resolved }) => couldNotResolve && !resolved.includes("/generated/"))
        .map(({ module }) => `${source} → ${module}`),
    );
    expect(lost).toEqual([]);
  });
});
