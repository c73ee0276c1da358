import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sendNotifications, type MailRoom, type Messenger, type OutgoingMessage } from "@motcua/casework";
import { dayOf, moment, readingScope } from "@motcua/domain";
import { pino } from "pino";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { received, walkIn } from "../testing/filing.ts";
import { reception } from "../testing/invented-callers.ts";
import { MONDAY_MORNING, testOffice, type TestOffice } from "../testing/test-office.ts";
import { folderMessenger } from "./folder-messenger.ts";
import { notificationRounds } from "./notification-rounds.ts";
import { writeNotification } from "./write-notification.ts";

let office: TestOffice;
let folder: string;

beforeAll(async () => {
  office = await testOffice();
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "motcua-messages-"));
  office.clock.at = MONDAY_MORNING;
});
afterEach(async () => {
  // Nothing waits for the next test.
  await sendNotifications(
    roomOf(async () => ({ kind: "refused" })),
    "H49",
  );
  rmSync(folder, { recursive: true, force: true });
});
afterAll(() => office.close());

const roomOf = (messenger: Messenger | null): MailRoom => ({
  clock: office.desk.clock,
  book: office.database.notifications,
  messengers: messenger ? { sms: messenger, email: messenger } : {},
  write: writeNotification(office.law, { publicUrl: "http://motcua.test", defaultTenant: "H49" }),
});

const linesOf = (id: string) =>
  office.database.notifications.ofDossier(readingScope(reception.actor, dayOf(office.clock.at)), id);

/** A person with a mobile number comes to the counter. */
async function atCounter(): Promise<string> {
  const owner = { ...walkIn().owner, phone: "0912000001" };
  return (await office.as(reception).staff.receiveAtCounter({ ...walkIn(), owner, applicant: owner })).id;
}

describe("sending what is due (gửi tin)", () => {
  it("puts the message in the demo's folder, for its owner's eyes alone, and keeps what it said", async () => {
    const id = await atCounter();
    const round = await sendNotifications(roomOf(folderMessenger(folder, office.desk.clock)), "H49");
    expect(round).toEqual({ sent: 1, put: 0, givenUp: 0, isMore: false });
    const [name] = readdirSync(folder);
    const [line] = await linesOf(id);
    expect(line).toMatchObject({ state: "sent", medium: "sms", event: "received" });
    expect(readFileSync(join(folder, name!), "utf8")).toBe(`Đến: 0912000001\n\n${line!.text}\n`);
    expect(statSync(join(folder, name!)).mode & 0o777).toBe(0o600);
    expect(line!.text).toMatch(
      /^.+: Hồ sơ \S+ đã được tiếp nhận\. Hẹn trả: \S+ \S+\. http:\/\/motcua\.test\/theo-doi\?ma=\S+$/,
    );
  });

  it("sends nothing twice", async () => {
    await atCounter();
    const gone: OutgoingMessage[] = [];
    const room = roomOf(async (message) => {
      gone.push(message);
      return { kind: "taken", reference: "1" };
    });
    await Promise.all([sendNotifications(room, "H49"), sendNotifications(room, "H49")]);
    await sendNotifications(room, "H49");
    expect(gone).toHaveLength(1);
  });

  it("tries again what failed, later each time, and gives it up when it is no news any more", async () => {
    const id = await atCounter();
    const tried: string[] = [];
    const broken = roomOf(async () => {
      tried.push(office.clock.at.slice(0, 16));
      throw new Error("no line");
    });
    expect(await sendNotifications(broken, "H49")).toMatchObject({ sent: 0, put: 1 });
    expect(await sendNotifications(broken, "H49")).toMatchObject({ put: 0 });
    for (const at of ["08:01", "08:05", "08:06", "08:20"]) {
      office.clock.at = moment(`2026-11-23T${at}:00+07:00`);
      await sendNotifications(broken, "H49");
    }
    expect(tried.map((at) => at.slice(11))).toEqual(["08:00", "08:01", "08:06"]);
    office.clock.at = moment("2026-11-26T08:00:01+07:00");
    await sendNotifications(broken, "H49");
    expect(await linesOf(id)).toMatchObject([{ state: "failed", cause: "too-late" }]);
  });

  it("what dies between sending and keeping goes out again, under the same name", async () => {
    await atCounter();
    const names: string[] = [];
    const room = roomOf(async ({ id }) => {
      names.push(id);
      return { kind: "taken", reference: "1" };
    });
    const dying: MailRoom = { ...room, book: { ...room.book, sent: () => Promise.reject(new Error("struck")) } };
    await expect(sendNotifications(dying, "H49")).rejects.toThrow("struck");
    await sendNotifications(room, "H49");
    expect(names).toHaveLength(1);
    office.clock.at = moment("2026-11-23T08:05:00+07:00");
    await sendNotifications(room, "H49");
    expect(names).toHaveLength(2);
    expect(names[1]).toBe(names[0]);
  });

  it("where nothing is set up, what is old is given up and nobody is told he was reached", async () => {
    const id = await atCounter();
    await sendNotifications(roomOf(null), "H49");
    expect(await linesOf(id)).toMatchObject([{ state: "waiting" }]);
    office.clock.at = moment("2026-11-26T08:00:01+07:00");
    expect(await sendNotifications(roomOf(null), "H49")).toMatchObject({ sent: 0, givenUp: 1 });
    expect(await linesOf(id)).toMatchObject([{ state: "failed", cause: "too-late" }]);
  });

  it("a gateway that is set up late does not begin with old news", async () => {
    const id = await atCounter();
    office.clock.at = moment("2026-11-26T08:00:01+07:00");
    expect(await sendNotifications(roomOf(folderMessenger(folder, office.desk.clock)), "H49")).toMatchObject({
      sent: 0,
      givenUp: 1,
    });
    expect(await linesOf(id)).toMatchObject([{ state: "failed", cause: "too-late" }]);
  });
});

describe("the rounds of a running house (đi gửi tin)", () => {
  it("send soon after the act, without being asked, and log neither address nor words", async () => {
    const logged: string[] = [];
    const stop = notificationRounds({
      room: roomOf(folderMessenger(folder, office.desk.clock)),
      tenants: office.law.packs.map(({ tenant }) => tenant),
      changes: office.database.changes,
      log: pino({ level: "info" }, { write: (line: string) => void logged.push(line) }),
    });
    try {
      const id = await atCounter();
      await vi.waitFor(async () => expect(await linesOf(id)).toMatchObject([{ state: "sent" }]), { timeout: 5000 });
      await vi.waitFor(() => expect(logged.join("")).toContain('"sent":1'), { timeout: 2000 });
    } finally {
      await stop();
    }
    expect(logged.join("")).not.toMatch(/0912000001|Hồ sơ/);
    await received(office);
    await new Promise((later) => void setTimeout(later, 800));
    expect(readdirSync(folder)).toHaveLength(1);
  });

  it("go on after a fault", async () => {
    const logged: string[] = [];
    const room = roomOf(folderMessenger(folder, office.desk.clock));
    let claims = 0;
    const stop = notificationRounds({
      room: {
        ...room,
        book: {
          ...room.book,
          claim: (...asked) => {
            claims += 1;
            return claims === 1 ? Promise.reject(new Error("no database")) : room.book.claim(...asked);
          },
        },
      },
      tenants: ["H49"],
      changes: office.database.changes,
      log: pino({ level: "info" }, { write: (line: string) => void logged.push(line) }),
    });
    try {
      const id = await atCounter();
      await vi.waitFor(async () => expect(await linesOf(id)).toMatchObject([{ state: "sent" }]), { timeout: 5000 });
    } finally {
      await stop();
    }
    expect(logged.join("")).toContain("no notifications");
  });
});
