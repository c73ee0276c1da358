import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import type { Plugin } from "vite";

const WORTH_IT = /\.(?:js|css|svg)$/;
const LEAST_BYTES = 1000;

/** Writes a .br and a .gz beside each asset, so that the server need not compress the same bytes for every visitor. */
export const precompress = (): Plugin => ({
  name: "motcua-precompress",
  writeBundle({ dir }, bundle) {
    if (dir === undefined) throw new Error("no folder to write to");
    for (const name of Object.keys(bundle).filter((each) => WORTH_IT.test(each))) {
      const bytes = readFileSync(join(dir, name));
      if (bytes.length < LEAST_BYTES) continue;
      writeFileSync(
        join(dir, `${name}.br`),
        brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }),
      );
      writeFileSync(join(dir, `${name}.gz`), gzipSync(bytes, { level: 9 }));
    }
  },
});
