import { closeSync, fdatasync, fstatSync, ftruncateSync, openSync, readSync, writeSync } from "node:fs";
import { promisify } from "node:util";
import { exactly, finite, oneOf, optional, readShape, type Shape, text } from "../json/shape.ts";
import type { BatchRefusal } from "../refusal.ts";
import { accept, refuse, type Result } from "../result.ts";
import type { DoneFacts } from "./batch-request.ts";

const synced = promisify(fdatasync);
const atOnce = promisify(setImmediate);

/** The first line: whose batch this is. */
type Head = { readonly batch: string; readonly act: "signature" | "seal"; readonly certificate: string };

/** One line: a document that is begun, its signature value, its end. */
type Line =
  | { readonly begun: { readonly in: string; readonly out: string; readonly at: string } }
  | { readonly value: { readonly out: string; readonly digest: string; readonly signature: string } }
  | { readonly done: { readonly out: string } & DoneFacts }
  | { readonly refused: { readonly out: string; readonly code: string } };

/** Where a document stands. */
export type Standing = {
  readonly in: string;
  readonly at: string;
  /** Of a key that signs differently each time: the value, and of what. */
  readonly value: { readonly digest: string; readonly signature: string } | null;
  readonly done: DoneFacts | null;
  readonly refused: string | null;
};

const headShape: Shape<Head> = exactly({ batch: text, act: oneOf("signature", "seal"), certificate: text });

const lineShape = exactly({
  begun: optional(exactly({ in: text, out: text, at: text })),
  value: optional(exactly({ out: text, digest: text, signature: text })),
  done: optional(exactly({ out: text, at: text, field: text, bytes: finite, sha256: text, inSha256: text })),
  refused: optional(exactly({ out: text, code: text })),
});

const pieceLength = 1_048_576;

/** Each whole line of the file with the place where it ends; what follows the last line feed was torn by a crash. */
function* linesOf(file: number): Generator<{ readonly words: string; readonly end: number }> {
  const piece = Buffer.alloc(pieceLength);
  let rest: Buffer = Buffer.alloc(0);
  let end = 0;
  for (let read = readSync(file, piece); read > 0; read = readSync(file, piece)) {
    let text_ = Buffer.concat([rest, piece.subarray(0, read)]);
    for (let at = text_.indexOf(10); at >= 0; at = text_.indexOf(10)) {
      end += at + 1;
      yield { words: text_.subarray(0, at).toString("utf8"), end };
      text_ = text_.subarray(at + 1);
    }
    rest = Buffer.from(text_);
  }
}

const json = (words: string): unknown => {
  try {
    return JSON.parse(words);
  } catch {
    return undefined;
  }
};

/** Nhật ký của lô. Lines are written together and made durable before anybody hears that they are. */
export class Journal {
  readonly head: Head;
  readonly standings: Map<string, Standing>;
  readonly #file: number;
  #waiting: { readonly words: string; readonly settle: (error: unknown) => void }[] = [];
  #isWriting = false;

  private constructor(file: number, head: Head, standings: Map<string, Standing>) {
    this.#file = file;
    this.head = head;
    this.standings = standings;
  }

  /** Opens the journal, or begins it. */
  static open(path: string, head: Head): Result<Journal, BatchRefusal> {
    const unreadable = (reason: string): Result<Journal, BatchRefusal> =>
      refuse({ code: "batch.journal-unreadable", journal: path, reason });
    let file: number;
    try {
      file = openSync(path, "a+", 0o600);
    } catch (error) {
      return unreadable(error instanceof Error ? error.message : String(error));
    }
    const standings = new Map<string, Standing>();
    let first: Head | null = null;
    let whole = 0;
    for (const { words, end } of linesOf(file)) {
      const read = first ? readShape(lineShape, json(words)) : readShape(headShape, json(words));
      if (!read.ok) {
        closeSync(file);
        return unreadable(read.reason);
      }
      if (first) Journal.#apply(standings, read.value as Line);
      else first = read.value as Head;
      whole = end;
    }
    if (fstatSync(file).size > whole) ftruncateSync(file, whole);
    if (first && (first.act !== head.act || first.certificate !== head.certificate)) {
      closeSync(file);
      return refuse({ code: "batch.other-batch", journal: path });
    }
    const journal = new Journal(file, first ?? head, standings);
    if (!first) writeSync(file, `${JSON.stringify(head)}\n`);
    return accept(journal);
  }

  static #apply(standings: Map<string, Standing>, line: Line): void {
    if ("begun" in line && line.begun) {
      const { in: from, out, at } = line.begun;
      standings.set(out, { in: from, at, value: null, done: null, refused: null });
      return;
    }
    if ("done" in line && line.done) {
      const { out, at, field, bytes, sha256, inSha256 } = line.done;
      const known = standings.get(out);
      if (known) standings.set(out, { ...known, done: { at, field, bytes, sha256, inSha256 }, refused: null });
    } else if ("value" in line && line.value) {
      const { out, digest, signature } = line.value;
      const known = standings.get(out);
      if (known) standings.set(out, { ...known, value: { digest, signature } });
    } else if ("refused" in line && line.refused) {
      const { out, code } = line.refused;
      const known = standings.get(out);
      if (known) standings.set(out, { ...known, refused: code });
    }
  }

  /** Resolves when the line is on the disk. */
  write(line: Line): Promise<void> {
    Journal.#apply(this.standings, line);
    return new Promise((resolve, reject) => {
      this.#waiting.push({
        words: `${JSON.stringify(line)}\n`,
        settle: (error) => (error === null ? resolve() : reject(error as Error)),
      });
      if (!this.#isWriting) void this.#flush();
    });
  }

  async #flush(): Promise<void> {
    this.#isWriting = true;
    // What else is begun or done at this moment comes along.
    await atOnce();
    while (this.#waiting.length > 0) {
      const together = this.#waiting;
      this.#waiting = [];
      let failure: unknown = null;
      try {
        writeSync(this.#file, together.map(({ words }) => words).join(""));
        await synced(this.#file);
      } catch (error) {
        failure = error;
      }
      for (const { settle } of together) settle(failure);
    }
    this.#isWriting = false;
  }

  close(): void {
    closeSync(this.#file);
  }
}
