import { once } from "node:events";
import type { Host } from "./host.ts";

type Stream = Host["stdout"];

/** Prints as fast as the reader takes it; a reader that went away (EPIPE) is no fault. */
export class Printer {
  readonly #stream: Stream;
  hasReader = true;

  constructor(stream: Stream) {
    this.#stream = stream;
    stream.on("error", () => {
      this.hasReader = false;
    });
  }

  async print(part: string | Uint8Array): Promise<void> {
    if (!this.hasReader || this.#stream.write(part)) return;
    await once(this.#stream, "drain").catch(() => {
      this.hasReader = false;
    });
  }
}
