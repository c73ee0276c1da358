import { once } from "node:events";
import type { Host } from "./host.ts";

type Stream = Host["stdout"];

/** Prints as fast as the reader takes it; a reader that went away (EPIPE) is no fault. */
export class Printer {
  readonly #stream: Stream;
  hasReader = true;
  /** Why something could not be printed, as on a full disk. */
  fault: Error | null = null;

  constructor(stream: Stream) {
    this.#stream = stream;
    stream.on("error", (error: Error) => {
      this.hasReader = false;
      if (!("code" in error && error.code === "EPIPE")) this.fault = error;
    });
  }

  async print(part: string | Uint8Array): Promise<void> {
    if (!this.hasReader) return;
    const isTaken = this.#stream.write(part);
    if (!isTaken && this.hasReader) await once(this.#stream, "drain").catch(() => undefined);
  }
}
