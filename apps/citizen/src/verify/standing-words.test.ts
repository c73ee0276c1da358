import { describe, expect, it } from "vitest";
import { standingWords } from "./standing-words.ts";

const known = { known: true, number: "01/XNM", issuedOn: "2026-11-05" } as const;

describe("the standing of a checked document (hiệu lực của văn bản)", () => {
  it("is confirmed with its number and its day", () => {
    expect(standingWords({ ...known, standing: "valid" }, "vi")).toEqual({
      look: "success",
      title: "Trung tâm xác nhận: văn bản còn hiệu lực",
      next: "Số 01/XNM, cấp ngày 05/11/2026.",
    });
  });

  it("names the document that is valid instead, or where to ask for it", () => {
    const replaced = { ...known, standing: "replaced", replacedBy: "02/XNM" } as const;
    expect(standingWords(replaced, "vi")).toMatchObject({
      look: "problem",
      next: "Đừng dùng bản này; hãy dùng văn bản số 02/XNM.",
    });
    expect(standingWords({ ...known, standing: "corrected" }, "en").next).toContain("ask the issuing office");
  });

  it("warns of an annulled document", () => {
    expect(standingWords({ ...known, standing: "annulled" }, "vi")).toMatchObject({ look: "problem" });
  });

  it("says so where the centre knows no such file, and where it could not be asked: neither is a verdict", () => {
    const looks = [{ known: false } as const, null].map((standing) => standingWords(standing, "vi"));
    expect(looks.map(({ look }) => look)).toEqual(["info", "info"]);
    expect(looks[0]?.title).not.toBe(looks[1]?.title);
  });
});
