import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";

export type Body = Readonly<Record<string, unknown>>;

export type Reply = { readonly status: number; readonly body: unknown };

export type Handler = (path: string, body: Body, headers: IncomingHttpHeaders) => Reply;

/** What goes wrong with the next questions: an error of the server, or an answer that is lost on the way although the work is done. */
type Fault = number | "lost" | "none";

export type JsonServer = {
  readonly url: string;
  readonly asked: readonly { readonly path: string; readonly body: Body }[];
  readonly faults: Fault[];
  readonly close: () => Promise<void>;
};

/** A server on this machine that speaks JSON. */
export const startJsonServer = async (handler: Handler): Promise<JsonServer> => {
  const asked: { readonly path: string; readonly body: Body }[] = [];
  const faults: Fault[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => {
      const path = request.url ?? "";
      const body = JSON.parse(Buffer.concat(parts).toString("utf8")) as Body;
      asked.push({ path, body });
      const fault = faults.shift();
      const failed = typeof fault === "number" ? { status: fault, body: { error: "server_error" } } : null;
      const reply = failed ?? handler(path, body, request.headers);
      if (fault === "lost") {
        request.socket.destroy();
        return;
      }
      response.writeHead(reply.status, { "content-type": "application/json" }).end(JSON.stringify(reply.body));
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    faults,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
};
