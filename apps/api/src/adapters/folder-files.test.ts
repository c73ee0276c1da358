import { globSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { folderFiles } from "./folder-files.ts";

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "motcua-files-"));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const text = (of: string): Uint8Array => new TextEncoder().encode(of);
const stored = (): readonly string[] =>
  globSync("**/*", { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

describe("the file store (kho tệp)", () => {
  it("keeps a file once, under its content", async () => {
    const files = folderFiles(folder);
    const refs = await Promise.all([files.put(text("một"), "text/plain"), files.put(text("một"), "text/plain")]);
    expect(refs[0]).toEqual(refs[1]);
    expect(stored()).toHaveLength(1);
    expect(await files.get(refs[0].sha256)).toEqual(Buffer.from("một"));
  });

  it("has nothing under a name that is no hash, whatever it points to", async () => {
    writeFileSync(join(folder, "secret"), "x");
    for (const name of ["../secret", "secret", "", "A".repeat(64), "0".repeat(64)])
      expect(await folderFiles(folder).get(name)).toBeNull();
  });

  it("hands out no file that was damaged, and mends one that was cut short when it comes again", async () => {
    const files = folderFiles(folder);
    const { sha256 } = await files.put(text("hồ sơ gốc"), "text/plain");
    const path = stored().find((each) => each.endsWith(sha256))!;
    truncateSync(path, 3);
    await expect(files.get(sha256)).rejects.toThrow("damaged");
    await files.put(text("hồ sơ gốc"), "text/plain");
    expect(await files.get(sha256)).toEqual(Buffer.from("hồ sơ gốc"));
  });
});
