import { verifyAudit } from "@motcua/database";
import { onceConnected } from "@motcua/database/embedded";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { filedOnline, granted, officer, writtenOnline } from "../testing/officers.ts";
import { testHouse, type TestHouse } from "../testing/test-house.ts";
import { signInAs, visitor, type Visitor } from "../testing/visitor.ts";

let test: TestHouse;
let url: string;
let owner: Visitor;
let desk: Visitor;

beforeAll(async () => {
  test = await testHouse();
  url = test.env.publicUrl;
  owner = visitor(url);
  await signInAs(owner, "hu-cau-1");
  desk = await officer(url, "tiepnhan");
});

afterAll(() => test.close());

/** The lines of an open stream, as they come. */
async function* linesOf(answer: Response): AsyncGenerator<string> {
  let rest = "";
  for await (const chunk of answer.body!.pipeThrough(new TextDecoderStream())) {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
}

const CHANGES = "/api/trpc/staff.changes";

/** Reads on until a line has the text. */
async function until(lines: AsyncGenerator<string>, text: string): Promise<string> {
  for (;;) {
    const { value, done } = await lines.next();
    if (done) throw new Error("the stream has ended");
    if (value.includes(text)) return value;
  }
}

describe("the queue that moves by itself", () => {
  it("shows a submission to the office within a second, and nothing personal in it", async () => {
    const stop = new AbortController();
    const stream = await desk.once(CHANGES, { signal: stop.signal });
    expect(stream.headers.get("content-type")).toContain("text/event-stream");
    expect(stream.headers.get("content-security-policy")).toContain("default-src 'none'");
    const lines = linesOf(stream);
    await until(lines, "connected");
    const id = await filedOnline(owner);
    const line = await Promise.race([
      until(lines, id),
      new Promise<never>((_, late) => setTimeout(() => late(new Error("a second has gone by")), 1000)),
    ]);
    expect(JSON.parse(line.slice("data: ".length))).toEqual({ dossier: id, status: "submitted" });
    stop.abort();
    await lines.next().catch(() => undefined);
  });

  it("is not for citizens and not for nobody", async () => {
    for (const who of [owner, visitor(url)]) {
      const told = await (await who.once(CHANGES)).text();
      expect(told).toContain("access.not-signed-in");
    }
  });
});

describe("200 receptions at once", () => {
  it("give 200 different codes without a gap", async () => {
    const others = await Promise.all(
      ["hu-cau-2", "hu-cau-3"].map(async (person) => {
        const who = visitor(url);
        await signInAs(who, person);
        return who;
      }),
    );
    // One draft of a procedure at a time: each person files one after the other.
    const filedBy = async (who: Visitor, count: number): Promise<readonly string[]> => {
      const filed: string[] = [];
      for (let each = 0; each < count; each += 1) filed.push(await filedOnline(who));
      return filed;
    };
    const ids = (await Promise.all([filedBy(owner, 66), ...others.map((who) => filedBy(who, 67))])).flat();
    const answers = await Promise.all(
      ids.map((id) => desk.act<{ readonly code: string }>("acts.receive", { target: { id, sequence: 1 } })),
    );
    const codes = answers.map((answer) => granted(answer).code);
    const numbers = codes.map((code) => Number(code.split("-").at(-1))).toSorted((a, b) => a - b);
    expect(new Set(codes.map((code) => code.slice(0, -5))).size).toBe(1);
    expect(numbers).toEqual(Array.from({ length: 200 }, (_, index) => index + 1));
    expect((await verifyAudit(test.house.databaseUrl)).problems).toEqual([]);
  });
});

describe("closing the house", () => {
  it("lets who is being answered have his answer", async () => {
    const other = await testHouse();
    const writer = visitor(other.env.publicUrl);
    await signInAs(writer, "hu-cau-1");
    const id = await filedOnline(writer);
    const receiver = await officer(other.env.publicUrl, "tiepnhan");
    const [answer] = await onceConnected(other.house.databaseUrl, async (holder) => {
      await holder.query("BEGIN");
      await holder.query("SELECT 1 FROM dossier WHERE id = $1 FOR UPDATE", [id]);
      const act = receiver.act("acts.receive", { target: { id, sequence: 1 } });
      await vi.waitFor(
        async () =>
          expect(
            (
              await holder.query(
                "SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'",
              )
            ).rowCount,
          ).toBe(1),
        { interval: 20, timeout: 10_000 },
      );
      const closed = other.house.close();
      await holder.query("ROLLBACK");
      return Promise.all([act, closed]);
    });
    expect(answer.status).toBe(200);
    await other.drop();
  });

  it("takes a moment, though a desk is listening and a draft is being written", async () => {
    const other = await testHouse();
    const listener = await officer(other.env.publicUrl, "tiepnhan");
    const stream = await listener.once(CHANGES);
    const lines = linesOf(stream);
    await until(lines, "connected");
    const writer = visitor(other.env.publicUrl);
    await signInAs(writer, "hu-cau-1");
    await writtenOnline(writer);
    await Promise.race([
      other.close(),
      new Promise<never>((_, late) => setTimeout(() => late(new Error("the house did not close")), 5000)),
    ]);
    await expect(
      (async () => {
        for await (const _ of lines);
      })(),
    ).rejects.toThrow();
    await expect(writer.once("/")).rejects.toThrow();
  });
});
