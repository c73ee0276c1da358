import { globSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createDevPki } from "@motcua/dev-pki";
import { motcuaSeal } from "./command-line.ts";
import { judgeResult, type Signed } from "./judge-result.ts";

type SignLine = {
  readonly in: string;
  readonly out: string | null;
  readonly refusal: string | null;
  readonly ms: number;
};
type VerifyLine = {
  readonly file: string;
  readonly verdict: string;
  readonly signatures: readonly { readonly indication: string }[];
};

const [corpus] = process.argv.slice(2);
if (corpus === undefined) {
  console.error("Cách dùng · Usage: npm run -s corpus -- FOLDER");
  process.exit(64);
}

const folder = mkdtempSync(join(tmpdir(), "motcua-corpus-"));
try {
  await play(folder, resolve(corpus));
} finally {
  rmSync(folder, { recursive: true });
}

async function play(home: string, source: string): Promise<void> {
  const password = "corpus";
  const pki = createDevPki({
    now: new Date(),
    password,
    holders: [{ id: "officer", subject: { commonName: "Corpus" } }],
  });
  const key = join(home, "key.p12");
  const root = join(home, "root.pem");
  const list = join(home, "list.txt");
  writeFileSync(key, pki.holders.get("officer")?.pkcs12 ?? "");
  writeFileSync(root, pki.trust.join(""));
  const files = globSync("**/*.{pdf,PDF}", { cwd: source }).map((name) => join(source, name));
  writeFileSync(list, files.join("\n"));

  const started = performance.now();
  const words = ["sign", "--list", list, "--out-dir", join(home, "out"), "--p12", key, "--password-env", "KEY"];
  const lines = await motcuaSeal<SignLine>(words, { KEY: password });
  const seconds = (performance.now() - started) / 1000;
  const signed = lines.flatMap(({ in: from, out }): Signed[] => (out === null ? [] : [{ in: from, out }]));

  const faults = await faultsOf(signed, root, join(home, "signed.txt"));
  for (const [file, found] of faults) console.log(`✗ ${file}: ${found.join(", ")}`);
  console.log(
    `\n${lines.length} of ${files.length} answered in ${seconds.toFixed(1)} s, slowest ${Math.max(...lines.map(({ ms }) => ms))} ms`,
  );
  console.log(`${signed.length} signed, ${signed.length - faults.size} sound`);
  for (const [refusal, count] of counted(lines.map((line) => line.refusal)))
    console.log(`${String(count).padStart(6)} refused: ${refusal}`);
  process.exitCode = faults.size === 0 && lines.length === files.length ? 0 : 1;
}

/** What anybody finds wrong, by the file that was signed. */
async function faultsOf(
  signed: readonly Signed[],
  root: string,
  list: string,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const faults = new Map<string, readonly string[]>();
  const note = (file: string, found: readonly string[]): void => {
    if (found.length > 0) faults.set(file, [...(faults.get(file) ?? []), ...found]);
  };
  const waiting = [...signed];
  const work = async (): Promise<void> => {
    for (let one = waiting.shift(); one; one = waiting.shift()) note(one.in, await judgeResult(one));
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  writeFileSync(list, signed.map(({ out }) => out).join("\n"));
  const verdicts = await motcuaSeal<VerifyLine>(["verify", "--list", list, "--trust", root]);
  verdicts.forEach(({ verdict, signatures }, index) => {
    const isOwnGood = signatures.at(-1)?.indication === "TOTAL-PASSED";
    if (!isOwnGood) note(signed[index]?.in ?? "", [`own verdict: ${verdict}`]);
  });
  return faults;
}

function counted(values: readonly (string | null)[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted(([, left], [, right]) => right - left);
}
