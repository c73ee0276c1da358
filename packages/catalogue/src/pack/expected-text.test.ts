import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { expectedText } from "./expected-text.ts";

const SOURCES = fileURLToPath(new URL("..", import.meta.url));

/** Every need that a check or a schema of these folders states, with “x” for what differs. */
function stated(): readonly string[] {
  const literal = String.raw`("[^"\n]+"|'[^'\n]+'|\`[^\`\n]+\`)`;
  const places = [
    new RegExp(String.raw`\b(?:expected|error|message): ${literal}`, "g"),
    new RegExp(String.raw`inconsistent\([^;\`]*?,\s*${literal},?\s*\)`, "g"),
  ];
  return globSync("{check,file,schema}/*.ts", { cwd: SOURCES })
    .filter((name) => !name.endsWith(".test.ts"))
    .flatMap((name) => {
      const source = readFileSync(`${SOURCES}/${name}`, "utf8");
      return places.flatMap((place) => [...source.matchAll(place)].map((match) => match[1]!.slice(1, -1)));
    })
    .map((text) => text.replaceAll(/\$\{(?:[^{}]|\{[^}]*\})*\}/g, "x"));
}

describe("what a file should have said, in Vietnamese", () => {
  it("is known for every need that the checks state", () => {
    expect(stated().length).toBeGreaterThan(50);
    expect(stated().filter((text) => expectedText(text, "vi") === text)).toEqual([]);
  });

  it("carries over what differs from case to case, in its place", () => {
    expect(expectedText("an option of union (maybe is not)", "vi")).toBe("một lựa chọn của union (maybe thì không)");
    expect(expectedText("2026-11-18, the date that the rules give", "vi")).toBe("2026-11-18, ngày tính theo quy định");
  });

  it("is left as it is in English, and where no words are known", () => {
    expect(expectedText("a number", "en")).toBe("a number");
    expect(expectedText("something else", "vi")).toBe("something else");
  });
});
