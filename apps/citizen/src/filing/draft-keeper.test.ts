import { moment } from "@motcua/domain";
import { describe, expect, it } from "vitest";
import { inventedDraft } from "../testing/invented-draft.ts";
import type { Draft, Unsaved } from "./draft.ts";
import { draftKeeper, type SaveAnswer } from "./draft-keeper.ts";
import { localCopies } from "./local-copies.ts";

const NINE = moment("2026-11-03T09:32:00+07:00");

/** A device with a clock that is moved by hand and a server that answers as told. */
function device(opened: Draft, answers: SaveAnswer["kind"][] = []) {
  const shelf = new Map<string, string>();
  const copies = localCopies(() => ({
    getItem: (key) => shelf.get(key) ?? null,
    setItem: (key, text) => void shelf.set(key, text),
    removeItem: (key) => void shelf.delete(key),
  }));
  let timer: (() => void) | null = null;
  const saves: { revision: number; change: Unsaved }[] = [];
  const server = { draft: opened };
  const keeper = (draft: Draft) =>
    draftKeeper(draft, {
      copies,
      now: () => NINE,
      load: () => Promise.resolve(server.draft),
      later: (_, call) => {
        timer = call;
        return () => (timer = null);
      },
      save: (_, revision, change) => {
        saves.push({ revision, change });
        const kind = answers.shift() ?? "saved";
        if (kind !== "saved") return Promise.resolve({ kind });
        server.draft = { ...server.draft, ...change, revision: revision + 1 };
        return Promise.resolve({ kind, revision: revision + 1 });
      },
    });
  return { keeper: keeper(opened), reopen: keeper, copies, saves, server, isWaiting: () => timer !== null };
}

describe("saving as typed (lưu khi gõ)", () => {
  it("keeps a copy on this device at once and sends it when the typing pauses", async () => {
    const { keeper, copies, saves, isWaiting } = device(inventedDraft());
    keeper.change({ phone: "0912345678" });
    expect(copies.read(keeper.current().draft.id)?.unsaved).toEqual({ phone: "0912345678" });
    expect(isWaiting()).toBe(true);
    await keeper.flush();
    expect(saves).toEqual([{ revision: 1, change: { phone: "0912345678" } }]);
    expect(keeper.current().keeping).toEqual({ kind: "saved", at: NINE });
    expect(copies.read(keeper.current().draft.id)).toBeNull();
  });

  it("loses nothing when the connection is lost, and sends it later", async () => {
    const { keeper, copies, server } = device(inventedDraft(), ["unreachable"]);
    keeper.change({ phone: "0912345678" });
    expect(await keeper.flush()).toBe(false);
    expect(keeper.current().keeping.kind).toBe("unreachable");
    expect(copies.read(server.draft.id)?.unsaved).toEqual({ phone: "0912345678" });
    expect(await keeper.flush()).toBe(true);
    expect(server.draft.phone).toBe("0912345678");
  });

  it("loses nothing when the session ends: the answers are there after signing in again", async () => {
    const { keeper, reopen, server } = device(inventedDraft(), ["signed-out"]);
    keeper.change({ answers: { "full-name": "Nguyễn Văn Mẫu" } });
    await keeper.flush();
    expect(keeper.current().keeping.kind).toBe("signed-out");
    const again = reopen(server.draft);
    expect(again.current().filled.answers).toEqual({ "full-name": "Nguyễn Văn Mẫu" });
    await again.flush();
    expect(server.draft.answers).toEqual({ "full-name": "Nguyễn Văn Mẫu" });
  });

  it("waits a moment when a field is left, and only if something is unsaved", () => {
    const { keeper, isWaiting } = device(inventedDraft());
    keeper.leaveField();
    expect(isWaiting()).toBe(false);
    keeper.change({ phone: "0912345678" });
    keeper.leaveField();
    expect(isWaiting()).toBe(true);
  });

  it("knows its own save again when the answer to it was lost, and troubles nobody", async () => {
    const { keeper, server } = device(inventedDraft(), ["unreachable", "elsewhere"]);
    keeper.change({ phone: "0912345678" });
    await keeper.flush();
    server.draft = inventedDraft({ revision: 2, phone: "0912345678" });
    expect(await keeper.flush()).toBe(true);
    expect(keeper.current().keeping.kind).toBe("saved");
  });

  it("lets the person choose when another device saved meanwhile", async () => {
    const { keeper, server } = device(inventedDraft(), ["elsewhere"]);
    server.draft = inventedDraft({ revision: 2, phone: "0987654321" });
    keeper.change({ phone: "0912345678" });
    expect(await keeper.flush()).toBe(false);
    expect(keeper.current().keeping).toMatchObject({ kind: "apart" });
    expect(await keeper.choose("mine")).toBe(true);
    expect(server.draft).toMatchObject({ revision: 3, phone: "0912345678" });
  });

  it("takes the other device's answers when the person chooses them", async () => {
    const { keeper, server, saves } = device(inventedDraft(), ["elsewhere"]);
    server.draft = inventedDraft({ revision: 2, phone: "0987654321" });
    keeper.change({ phone: "0912345678" });
    await keeper.flush();
    expect(await keeper.choose("theirs")).toBe(true);
    expect(keeper.current().filled.phone).toBe("0987654321");
    expect(saves).toHaveLength(1);
  });

  it("sends what was typed while a save was under way", async () => {
    const { keeper, server } = device(inventedDraft());
    keeper.change({ phone: "0912" });
    const first = keeper.flush();
    keeper.change({ phone: "0912345678" });
    await first;
    expect(server.draft.phone).toBe("0912345678");
  });

  it("leaves nothing on this device after filing", () => {
    const { keeper, copies, server } = device(inventedDraft());
    keeper.change({ phone: "0912345678" });
    keeper.forget();
    expect(copies.read(server.draft.id)).toBeNull();
  });
});
