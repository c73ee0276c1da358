import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, realpathSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createDevPki } from "@motcua/dev-pki";
import { packed } from "./packed.ts";
import { ROOT, STRANGER } from "./places.ts";

export const password = "mật khẩu";

const link = (target: string, at: string): void => {
  mkdirSync(dirname(at), { recursive: true });
  symlinkSync(target, at);
};

/** What the README shows first must run as it stands. */
function programOfReadme(readme: string): string {
  const [, program] = /```ts\n([\s\S]*?)```/.exec(readme) ?? [];
  if (program === undefined) throw new Error("the README shows no program");
  return program;
}

/**
 * Packs the signing package, and unpacks it in an empty folder with exactly the libraries that it declares, as they lie here. The
 * installer itself would ask the network for what those libraries need in turn.
 */
export function signingInstalled(folder: string): string {
  const project = join(folder, "project");
  const home = join(project, "node_modules/@motcua/signing");
  mkdirSync(home, { recursive: true });
  const { status, stderr } = spawnSync("tar", ["-xzf", packed("signing", folder), "-C", home, "--strip-components=1"], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
  const { dependencies } = JSON.parse(readFileSync(join(home, "package.json"), "utf8")) as {
    dependencies: Record<string, string>;
  };
  for (const name of Object.keys(dependencies))
    link(realpathSync(join(ROOT, "packages/signing/node_modules", name)), join(home, "node_modules", name));
  cpSync(STRANGER, project, { recursive: true });
  writeFileSync(join(project, "readme.ts"), programOfReadme(readFileSync(join(home, "README.md"), "utf8")));
  writeFileSync(join(project, "package.json"), JSON.stringify({ name: "stranger", private: true, type: "module" }));
  return project;
}

/** Key, anchor and a document for the stranger to sign. */
export function putSigningThings(project: string): void {
  const pki = createDevPki({
    now: new Date(),
    password,
    holders: [{ id: "officer", subject: { commonName: "Trần Văn Mẫu", organisation: "UBND phường Ví Dụ" } }],
  });
  writeFileSync(join(project, "officer.p12"), pki.holders.get("officer")?.pkcs12 ?? "");
  writeFileSync(join(project, "root.pem"), pki.trust.join(""));
  cpSync(join(ROOT, "packages/signing/fixtures/typst-a-2b.pdf"), join(project, "in.pdf"));
}
