import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export type SecondTool = "pdfsig" | "pdftotext" | "pdftoppm" | "qpdf" | "certutil" | "pk12util" | "openssl";

/** Whether second tools are on this machine; where one is not, that is said aloud. */
export const hasTools = (...tools: readonly SecondTool[]): boolean => {
  const missing = tools.filter((tool) => spawnSync(tool, ["--version"]).error !== undefined);
  if (missing.length > 0)
    console.warn(
      `NOT CHECKED by a second tool: ${missing.join(", ")} not installed (poppler-utils, qpdf, libnss3-tools, openssl).`,
    );
  return missing.length === 0;
};

const inFolder = <T>(work: (folder: string) => T): T => {
  const folder = mkdtempSync(join(tmpdir(), "signing-"));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const onFile = (
  tool: string,
  pdf: Uint8Array,
  words: readonly string[],
): { readonly status: number | null; readonly output: string } =>
  inFolder((folder) => {
    writeFileSync(join(folder, "file.pdf"), pdf);
    const { status, stdout, stderr } = spawnSync(tool, [...words, "file.pdf"], { encoding: "utf8", cwd: folder });
    return { status, output: `${stdout}${stderr}` };
  });

const run = (folder: string, tool: string, ...words: readonly string[]): string => {
  const { status, stdout, stderr } = spawnSync(tool, [...words], { encoding: "utf8", cwd: folder });
  if (status !== 0) throw new Error(`${tool} ${words.join(" ")}: ${stderr}`);
  return stdout;
};

/** A further signature that poppler appends, with a key from a PKCS#12 file. */
export const signedByPoppler = (
  pdf: Uint8Array,
  key: { readonly pkcs12: Uint8Array; readonly password: string },
): Uint8Array =>
  inFolder((folder) => {
    writeFileSync(join(folder, "file.pdf"), pdf);
    writeFileSync(join(folder, "key.p12"), key.pkcs12);
    mkdirSync(join(folder, "nss"));
    run(folder, "certutil", "-N", "-d", "sql:nss", "--empty-password");
    run(folder, "pk12util", "-i", "key.p12", "-d", "sql:nss", "-W", key.password);
    const name = run(folder, "pdfsig", "-nssdir", "sql:nss", "-list-nicks").split("\n")[1]?.trim() ?? "";
    spawnSync("pdfsig", ["-nssdir", "sql:nss", "-add-signature", "-nick", name, "file.pdf", "signed.pdf"], {
      cwd: folder,
    });
    return new Uint8Array(readFileSync(join(folder, "signed.pdf")));
  });

/** A timestamp token (RFC 3161) over a SHA-256 digest, by openssl. */
export const timestampToken = (
  digest: Uint8Array,
  authority: { readonly key: string; readonly chain: readonly string[] },
): Uint8Array =>
  inFolder((folder) => {
    writeFileSync(join(folder, "key.pem"), authority.key);
    writeFileSync(join(folder, "own.pem"), authority.chain[0] ?? "");
    writeFileSync(join(folder, "issuers.pem"), authority.chain.slice(1).join(""));
    writeFileSync(join(folder, "serial"), "01\n");
    const settings = [
      "[tsa]",
      "serial=serial",
      "default_policy=1.2.3.4",
      "digests=sha256",
      "signer_digest=sha256",
      "ess_cert_id_alg=sha256",
    ];
    writeFileSync(join(folder, "ts.cnf"), settings.join("\n"));
    run(
      folder,
      "openssl",
      "ts",
      "-query",
      "-digest",
      Buffer.from(digest).toString("hex"),
      "-sha256",
      "-cert",
      "-out",
      "query",
    );
    const reply = [
      "-config",
      "ts.cnf",
      "-section",
      "tsa",
      "-queryfile",
      "query",
      "-inkey",
      "key.pem",
      "-signer",
      "own.pem",
      "-chain",
      "issuers.pem",
    ];
    run(folder, "openssl", "ts", "-reply", ...reply, "-token_out", "-out", "token");
    return new Uint8Array(readFileSync(join(folder, "token")));
  });

/** What poppler says of each signature. */
export const pdfsig = (pdf: Uint8Array, words: readonly string[] = []): readonly string[] =>
  [...onFile("pdfsig", pdf, ["-nocert", ...words]).output.matchAll(/Signature Validation: (.*)/g)].map(
    ([, words = ""]) => words,
  );

/** Exit status of `qpdf --check`: 0 where it finds nothing. */
export const qpdfCheck = (pdf: Uint8Array, words: readonly string[] = []): number | null =>
  onFile("qpdf", pdf, ["--check", ...words]).status;

/** The same document written anew by qpdf, as its options say. */
export const rewrittenByQpdf = (pdf: Uint8Array, words: readonly string[]): Uint8Array =>
  inFolder((folder) => {
    writeFileSync(join(folder, "file.pdf"), pdf);
    run(folder, "qpdf", "--static-id", ...words, "file.pdf", "out.pdf");
    return new Uint8Array(readFileSync(join(folder, "out.pdf")));
  });

/** The text of a file, page by page, as poppler copies it out. */
export const pdfText = (pdf: Uint8Array): string =>
  inFolder((folder) => {
    writeFileSync(join(folder, "file.pdf"), pdf);
    return run(folder, "pdftotext", "-raw", "file.pdf", "-");
  });

/** A picture of a page: one point of the page for each of its points, from the top left. */
export type Raster = {
  readonly width: number;
  readonly height: number;
  readonly colourAt: (x: number, y: number) => readonly [red: number, green: number, blue: number];
};

/** The first page as it is seen, drawn by poppler at one dot for each point. */
export const firstPageRaster = (pdf: Uint8Array): Raster =>
  inFolder((folder) => {
    writeFileSync(join(folder, "file.pdf"), pdf);
    run(folder, "pdftoppm", "-r", "72", "-cropbox", "-singlefile", "file.pdf", "page");
    const bytes = readFileSync(join(folder, "page.ppm"));
    const [head = "", width = "0", height = "0"] =
      /^P6\s(\d+)\s(\d+)\s255\s/.exec(bytes.toString("latin1", 0, 40)) ?? [];
    const at = (x: number, y: number): number => head.length + 3 * (y * Number(width) + x);
    return {
      width: Number(width),
      height: Number(height),
      colourAt: (x, y) => [bytes[at(x, y)] ?? 0, bytes[at(x, y) + 1] ?? 0, bytes[at(x, y) + 2] ?? 0],
    };
  });
