import { describe, expect, it } from "vitest";
import { turnstile } from "./turnstile.ts";

describe("turnstile (cửa xoay)", () => {
  it("lets in as many as there is room for, wide ones too, in their order", async () => {
    const enter = turnstile(4);
    const inside = new Set<string>();
    const seen: string[] = [];
    const ends = new Map<string, () => void>();
    const work = (name: string, width: number): Promise<void> =>
      enter(width, async () => {
        inside.add(name);
        seen.push([...inside].join(""));
        await new Promise<void>((end) => ends.set(name, end));
        inside.delete(name);
      });
    const all = [work("a", 1), work("B", 3), work("C", 9), work("d", 1)];
    const end = async (name: string): Promise<void> => {
      ends.get(name)?.();
      await new Promise(setImmediate);
    };
    expect(seen).toEqual(["a", "aB"]);
    await end("a");
    expect(seen).toEqual(["a", "aB"]);
    await end("B");
    expect(seen).toEqual(["a", "aB", "C"]);
    await end("C");
    expect(seen).toEqual(["a", "aB", "C", "d"]);
    await end("d");
    await Promise.all(all);
  });

  it("goes on where a work fails", async () => {
    const enter = turnstile(1);
    const failing = enter(1, () => Promise.reject(new Error("no")));
    const next = enter(1, () => Promise.resolve("yes"));
    await expect(failing).rejects.toThrow("no");
    expect(await next).toBe("yes");
  });
});
