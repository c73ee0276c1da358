import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { entriesOf, glossaryOf } from "./glossary.ts";
import { DOMAIN, GLOSSARY } from "./places.ts";

describe("glossary", () => {
  const entries = entriesOf(DOMAIN);

  it("names every export of the domain, as its author explained it (else run: pnpm glossary)", () => {
    expect(entries.length).toBeGreaterThan(100);
    expect(readFileSync(GLOSSARY, "utf8")).toBe(glossaryOf(entries));
  });

  it("finds a line of explanation on every exported type and rule", () => {
    expect(entries.filter((entry) => entry.meaning === "").map((entry) => `${entry.file}: ${entry.name}`)).toEqual([]);
  });
});
