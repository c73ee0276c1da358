import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { smsGateway } from "./sms-gateway.ts";

const closing: (() => void)[] = [];
afterEach(() => closing.splice(0).forEach((close) => close()));

/** A gateway that answers every message in one way. */
async function gateway(status: number, answer = "") {
  const asked: { readonly headers: IncomingHttpHeaders; readonly body: unknown }[] = [];
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk: Buffer) => void (body += chunk.toString()));
    request.on("end", () => {
      asked.push({ headers: request.headers, body: JSON.parse(body) as unknown });
      response.writeHead(status, status === 302 ? { location: "http://127.0.0.1:1/" } : {}).end(answer);
    });
  });
  await new Promise<void>((listening) => void server.listen(0, "127.0.0.1", listening));
  closing.push(() => void server.close());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/gui`;
  return { asked, send: smsGateway({ url, token: "khoa-mau" }) };
}

const message = { id: "H49.ho-so-1.3.owner.sms", address: "0912000001", subject: "", text: "Hồ sơ đã được tiếp nhận." };

describe("a message to the province's gateway (gửi tin nhắn)", () => {
  it("carries the number as the world dials it, the words, and a name that a repetition has too", async () => {
    const { asked, send } = await gateway(202, '{"reference":"tin-77"}');
    expect(await send(message)).toEqual({ kind: "taken", reference: "tin-77" });
    expect(asked[0]!.body).toEqual({ id: message.id, to: "+84912000001", text: message.text });
    expect(asked[0]!.headers).toMatchObject({ authorization: "Bearer khoa-mau", "idempotency-key": message.id });
  });

  it("is taken where the gateway answers with nothing, or with something else", async () => {
    for (const answer of ["", "OK", '{"reference":7}']) {
      const { send } = await gateway(200, answer);
      expect(await send(message)).toEqual({ kind: "taken", reference: message.id });
    }
  });

  it.each([400, 404, 422])("is refused for good where it answers %i", async (status) => {
    expect(await (await gateway(status)).send(message)).toEqual({ kind: "refused" });
  });

  it.each([302, 401, 403, 408, 429, 500, 503])("is to be tried again where it answers %i", async (status) => {
    await expect((await gateway(status)).send(message)).rejects.toThrow();
  });
});
