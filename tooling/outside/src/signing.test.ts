import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROOT } from "./places.ts";
import { password, putSigningThings, signingInstalled } from "./signing-installed.ts";

const folder = mkdtempSync(join(tmpdir(), "motcua-signing-"));
let project: string;

beforeAll(() => {
  project = signingInstalled(folder);
  putSigningThings(project);
}, 60_000);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function run(program: string, ...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(program, words, {
    cwd: project,
    encoding: "utf8",
    env: { ...process.env, PASSWORD: password },
  });
  return { status, said: `${stdout}${stderr}`.trim() };
}

const bin = (...words: readonly string[]) =>
  run(process.execPath, join(project, "node_modules/@motcua/signing/bin/motcua-seal.mjs"), ...words);

describe("the signing package, installed by a stranger", () => {
  it("holds what it needs and nothing of the workspace", () => {
    const home = join(project, "node_modules/@motcua/signing");
    for (const file of ["bin/motcua-seal.mjs", "dist/index.js", "dist/verify/index.d.ts", "README.md"])
      expect(existsSync(join(home, file)), file).toBe(true);
    for (const file of ["src", "dist/testing", "fixtures"]) expect(existsSync(join(home, file)), file).toBe(false);
  });

  it("signs and verifies in the few lines of its README", () => {
    expect(run(process.execPath, "readme.ts")).toEqual({ status: 0, said: "TOTAL-PASSED" });
    expect(run(process.execPath, "verify.ts")).toEqual({ status: 0, said: "INDETERMINATE" });
  });

  it("signs and verifies from the command line", () => {
    const key = ["--p12", "officer.p12", "--password-env", "PASSWORD"];
    expect(bin("sign", "in.pdf", "-o", "signed.pdf", ...key)).toMatchObject({ status: 0 });
    expect(bin("verify", "signed.pdf", "--trust", "root.pem")).toMatchObject({
      status: 0,
      said: expect.stringContaining("TOTAL-PASSED"),
    });
  });

  it("shows the types of what it offers", () => {
    const compiler = join(ROOT, "node_modules/.bin/tsc");
    expect(run(compiler, "-p", ".", "--typeRoots", join(ROOT, "node_modules/@types"))).toEqual({ status: 0, said: "" });
  });
});
