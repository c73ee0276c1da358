import { describe, expect, it } from "vitest";
import { changeText } from "./event-rows.ts";

const changed = { tenant: "T01", office: "east", id: "ho-so-mau", status: "in-appraisal", account: null } as const;

describe("what is told of a change (thông báo thay đổi)", () => {
  it("goes to whoever has a part in the dossier, and to whom it leaves", () => {
    const text = changeText({ participants: ["east", "west"] }, { ...changed, participants: ["east", "north"] });
    expect(JSON.parse(text)).toMatchObject({ participants: ["east", "north", "west"], dossier: "ho-so-mau" });
  });

  it("never grows longer than PostgreSQL can carry, however many desks an agency has", () => {
    const desks = Array.from({ length: 400 }, (_, number) => `phong-giao-dich-so-${number}`);
    const text = changeText(null, { ...changed, participants: ["east", ...desks] });
    expect(Buffer.byteLength(text)).toBeLessThan(8000);
    expect(JSON.parse(text)).toMatchObject({ office: "east", participants: ["east"] });
  });
});
