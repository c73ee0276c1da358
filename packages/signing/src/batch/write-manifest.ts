import { createHash } from "node:crypto";
import { closeSync, fsyncSync, openSync, renameSync, writeFileSync, writeSync } from "node:fs";
import { writeSignedData, signedAttributes } from "../cms/write-signed-data.ts";
import { digestOf } from "../crypto/digest/digest.ts";
import { algorithmFacts } from "../crypto/signing-algorithm.ts";
import { signatureValue } from "../crypto/signature-value.ts";
import type { Signer } from "../signer.ts";
import type { BatchManifest } from "./batch-request.ts";
import type { Journal, Standing } from "./journal.ts";

const entryOf = (out: string, { in: from, at, done, refused }: Standing): object =>
  done
    ? {
        in: from,
        out,
        ok: true,
        at: done.at,
        field: done.field,
        bytes: done.bytes,
        sha256: done.sha256,
        inSha256: done.inSha256,
      }
    : { in: from, out, ok: false, at, code: refused ?? "batch.not-finished" };

const hashNames = { "SHA-256": "sha256", "SHA-384": "sha384", "SHA-512": "sha512" } as const;

/**
 * Bản kê của lô: every document with its digests and its result, in the order in which they were begun, and a detached CMS signature
 * beside it. Written line by line, so that its length does not matter.
 */
export const writeManifest = async (path: string, journal: Journal, signer: Signer): Promise<BatchManifest> => {
  const { certificateChain, algorithm } = signer;
  const { hash } = algorithmFacts[algorithm].scheme;
  const running = createHash(hashNames[hash]);
  const part = `${path}.part`;
  const file = openSync(part, "w");
  const put = (words: string): void => {
    const bytes = Buffer.from(words, "utf8");
    running.update(bytes);
    writeSync(file, bytes);
  };
  const { batch, act, certificate } = journal.head;
  let signed = 0;
  let refused = 0;
  put(`{"version":1,${JSON.stringify({ batch, act, certificate }).slice(1, -1)},"documents":[`);
  for (const [out, standing] of journal.standings) {
    put(`${signed + refused === 0 ? "" : ","}\n${JSON.stringify(entryOf(out, standing))}`);
    if (standing.done) signed++;
    else refused++;
  }
  put(`\n],"signed":${signed},"refused":${refused}}\n`);
  fsyncSync(file);
  closeSync(file);

  const attributes = signedAttributes(
    new Uint8Array(running.digest()),
    await digestOf("SHA-256", [certificateChain[0] ?? new Uint8Array()]),
  );
  const value = await signer.sign({ attributes, digest: await digestOf(hash, [attributes]) }, algorithm);
  const paths = { kind: "manifest", path, signaturePath: `${path}.p7s` } as const;
  if (!(value instanceof Uint8Array)) return { ...paths, ok: false, refusal: value.refusal };
  const signature = signatureValue(value, algorithm);
  writeFileSync(`${path}.p7s`, writeSignedData({ certificateChain, algorithm, attributes, signature }));
  renameSync(part, path);
  return { ...paths, ok: true, signed, refused };
};
