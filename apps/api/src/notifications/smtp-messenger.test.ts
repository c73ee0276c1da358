import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";
import { afterEach, describe, expect, it } from "vitest";
import { smtpMessenger } from "./smtp-messenger.ts";

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close();
});

interface Received {
  readonly to: readonly string[];
  readonly source: string;
}

/** A mail server that knows one person, and is out of order where it is told to be. */
async function mailServer({ isFull = false } = {}) {
  const received: Received[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onRcptTo: ({ address }, _session, answer) => {
      if (isFull) return answer(Object.assign(new Error("try later"), { responseCode: 451 }));
      if (address.startsWith("khong-co@"))
        return answer(Object.assign(new Error("no such user"), { responseCode: 550 }));
      answer();
    },
    onData: (stream, { envelope }, done) => {
      let source = "";
      stream.on("data", (chunk: Buffer) => void (source += chunk.toString()));
      stream.on("end", () => {
        received.push({ to: envelope.rcptTo.map(({ address }) => address), source });
        done();
      });
    },
  });
  await new Promise<void>((listening) => void server.listen(0, "127.0.0.1", listening));
  closing.push(() => new Promise<void>((closed) => server.close(closed)));
  const url = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
  const messenger = smtpMessenger({ url, from: "Trung tâm Mẫu <mot-cua@mau.example.vn>" });
  closing.push(messenger.close);
  return { send: messenger.send, received };
}

const message = {
  id: "H49.ho-so-1.3.owner.email",
  address: "mau@example.vn",
  subject: "Hồ sơ H99.12-261103-0001 đã được tiếp nhận",
  text: "Hẹn trả: 17:00 06/11/2026.\n",
};

describe("e-mail to a mail server (gửi thư điện tử)", () => {
  it("arrives as it was written, from the office, and asks for no automatic answer", async () => {
    const { send, received } = await mailServer();
    const taken = await send(message);
    expect(taken.kind).toBe("taken");
    const [mail] = received;
    expect(mail!.to).toEqual(["mau@example.vn"]);
    expect(mail!.source).toMatch(/^From: .*<mot-cua@mau\.example\.vn>\r$/m);
    expect(mail!.source).toMatch(/^Auto-Submitted: auto-generated\r$/m);
    const body = mail!.source.split("\r\n\r\n").slice(1).join("\r\n\r\n");
    const isBase64 = /^Content-Transfer-Encoding: base64\r$/m.test(mail!.source);
    expect(
      Buffer.from(body, isBase64 ? "base64" : "latin1")
        .toString()
        .replaceAll("=\r\n", ""),
    ).toContain("17:00 06/11/2026");
  });

  it("has one name, whoever tries again, and not the number of the dossier in it", async () => {
    const { send, received } = await mailServer();
    await send(message);
    await send(message);
    const names = received.map(({ source }) => /^Message-ID: (<[^>]+>)\r$/m.exec(source)?.[1]);
    expect(names[0]).toMatch(/^<[0-9a-f]{40}@mau\.example\.vn>$/);
    expect(names[1]).toBe(names[0]);
  });

  it("to an address that the server does not know is refused for good", async () => {
    const { send, received } = await mailServer();
    expect(await send({ ...message, address: "khong-co@example.vn" })).toEqual({ kind: "refused" });
    expect(received).toEqual([]);
  });

  it.each([
    "mau@example.vn, khac@example.vn",
    "mau@example.vn\r\nBcc: khac@example.vn",
    "Mẫu <mau@example.vn>",
    "không phải địa chỉ",
    "",
  ])("goes to one address and no other: “%s” is refused", async (address) => {
    const { send, received } = await mailServer();
    expect(await send({ ...message, address })).toEqual({ kind: "refused" });
    expect(received).toEqual([]);
  });

  it("is to be tried again where the server is full, or not there", async () => {
    const { send } = await mailServer({ isFull: true });
    await expect(send(message)).rejects.toThrow();
    const nobody = smtpMessenger({ url: "smtp://127.0.0.1:1", from: "mot-cua@mau.example.vn" });
    closing.push(nobody.close);
    await expect(nobody.send(message)).rejects.toThrow();
  });
});
