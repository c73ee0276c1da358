import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { readServices, serveDevAuthorities } from "@motcua/dev-pki";

const TRIED_PORTS = 50;

/** An address of this machine for the servers of the test PKI: the first free port after the platform's own. */
export async function addressAfter(port: number): Promise<string> {
  for (let next = port + 1; next <= Math.min(port + TRIED_PORTS, 65_535); next += 1)
    if (await isFree(next)) return `http://127.0.0.1:${next}`;
  throw new Error(`no free port in the ${TRIED_PORTS} after ${port}`);
}

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen(port, "127.0.0.1", () => server.close(() => resolve(true)));
  });

interface RunningAuthorities {
  /** Máy chủ dấu thời gian. */
  readonly timestampUrls: readonly string[];
  readonly close: () => Promise<void>;
}

const NONE: RunningAuthorities = { timestampUrls: [], close: async () => undefined };

/** Starts timestamps, OCSP and revocation lists of the test PKI where it was made for them. Keys of an older demo have none. */
export async function demoAuthorities(keys: string, say: (line: string) => void): Promise<RunningAuthorities> {
  const path = join(keys, "services.json");
  if (!existsSync(path)) return NONE;
  const services = readServices(readFileSync(path, "utf8"));
  try {
    const servers = await serveDevAuthorities(services);
    return { timestampUrls: [servers.timestamps()], close: servers.close };
  } catch {
    say(
      `Máy chủ dấu thời gian thử nghiệm không mở được ở ${services.address}: kết quả chỉ ký mức B-B · The test timestamp authority cannot open ${services.address}: results are signed at B-B only`,
    );
    return NONE;
  }
}
