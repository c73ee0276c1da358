import { describe, expect, it } from "vitest";
import { donePath, filingPath, routeOf, signInPath } from "./route.ts";
import { languageOf } from "./language.ts";

describe("paths of the filing application (địa chỉ trang)", () => {
  it("lead to their screens", () => {
    expect(routeOf("/nop/1.004873")).toEqual({ screen: "filing", procedure: "1.004873", step: null });
    expect(routeOf("/nop/1.004873/to-khai/requester")).toEqual({
      screen: "filing",
      procedure: "1.004873",
      step: "to-khai/requester",
    });
    expect(routeOf("/ho-so")).toEqual({ screen: "mine" });
    expect(routeOf("/ho-so/abc")).toEqual({ screen: "dossier", id: "abc" });
    expect(routeOf("/ho-so/abc/khac")).toEqual({ screen: "unknown" });
  });

  it("are made by the same rules as they are read", () => {
    expect(routeOf(filingPath("1.004873", "giay-to/2"))).toEqual({
      screen: "filing",
      procedure: "1.004873",
      step: "giay-to/2",
    });
    expect(routeOf(donePath("abc"))).toEqual({ screen: "done", id: "abc" });
  });

  it("bring a person back to the same place after signing in", () => {
    expect(signInPath("/nop/1.004873/lien-he")).toBe("/dang-nhap?ve=%2Fnop%2F1.004873%2Flien-he");
  });
});

describe("the language of a visit (ngôn ngữ)", () => {
  it("is Vietnamese unless asked otherwise; the address beats the cookie", () => {
    expect(languageOf("", "")).toBe("vi");
    expect(languageOf("", "a=b; lang=en")).toBe("en");
    expect(languageOf("?lang=vi", "lang=en")).toBe("vi");
  });
});
