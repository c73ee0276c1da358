import { readFileSync } from "node:fs";

interface ManifestEntry {
  readonly file: string;
  readonly imports?: readonly string[];
}

type Manifest = Readonly<Record<string, ManifestEntry>>;

/** Where the client build put the scripts that reading pages name. */
export function assetUrls(manifestFile: URL) {
  const manifest = JSON.parse(readFileSync(manifestFile, "utf8")) as Manifest;
  return {
    reading: startUrls(manifest, "src/reading/reading.ts")[0],
    verify: startUrls(manifest, "src/verify/verify.ts")[0],
    filing: startUrls(manifest, "filing.html"),
  };
}

/** The script of an entry, then those it imports at start. */
function startUrls(manifest: Manifest, source: string): readonly string[] {
  const reached = new Set<string>();
  const visit = (name: string): void => {
    const entry = manifest[name];
    if (!entry) throw new Error(`${name} is not in the client's manifest: build the client first`);
    if (reached.has(`/${entry.file}`)) return;
    reached.add(`/${entry.file}`);
    entry.imports?.forEach(visit);
  };
  visit(source);
  return [...reached];
}
