import { renderToStaticMarkup } from "react-dom/server";
import type { ReactNode } from "react";
import { describe, expect, it } from "vitest";
import { readMarkup } from "../read-markup.ts";
import { Breadcrumbs } from "./breadcrumbs.tsx";
import { LanguageSwitch } from "./language-switch.tsx";
import { PageFooter } from "./page-footer.tsx";
import { PageHeader } from "./page-header.tsx";
import { Pagination } from "./pagination.tsx";
import { SkipLink } from "./skip-link.tsx";

const rendered = (node: ReactNode) => readMarkup(renderToStaticMarkup(node));

describe("the frame of a page", () => {
  it("lets the keyboard skip to the content", () => {
    expect(rendered(<SkipLink />)[0]).toMatchObject({
      tag: "a",
      attributes: { href: "#main" },
      text: "Bỏ qua đến nội dung chính",
    });
  });

  it("names its navigation and marks the page one is on", () => {
    const elements = rendered(
      <PageHeader
        product="Một Cửa"
        home="/"
        office="Trung tâm Cẩm Phả"
        navigationLabel="Điều hướng chính"
        links={[
          { href: "/a", label: "Thủ tục", isCurrent: true },
          { href: "/b", label: "Tra cứu" },
        ]}
      />,
    );
    expect(elements[0]?.tag).toBe("header");
    expect(elements.find((each) => each.tag === "nav")?.attributes["aria-label"]).toBe("Điều hướng chính");
    expect(elements.filter((each) => each.attributes["aria-current"] === "page").map((each) => each.text)).toEqual([
      "Thủ tục",
    ]);
  });

  it("ends with a footer landmark", () => {
    expect(
      rendered(<PageFooter links={[{ href: "/p", label: "Bảo vệ dữ liệu" }]}>Điện thoại</PageFooter>)[0]?.tag,
    ).toBe("footer");
  });

  it("names breadcrumbs and pages", () => {
    expect(rendered(<Breadcrumbs links={[{ href: "/", label: "Trang đầu" }]} />)[0]?.attributes["aria-label"]).toBe(
      "Đường dẫn trang",
    );
    const pages = rendered(<Pagination next={{ href: "?after=x" }} />);
    expect(pages[0]?.attributes["aria-label"]).toBe("Các trang");
    expect(pages.filter((each) => each.tag === "a").map((each) => each.attributes["rel"])).toEqual(["next"]);
  });

  it("shows no pages where there is only one", () => {
    expect(renderToStaticMarkup(<Pagination />)).toBe("");
  });

  it("offers each language in its own name and tongue", () => {
    const links = rendered(<LanguageSwitch language="vi" hrefOf={(language) => `?lang=${language}`} />).filter(
      (each) => each.tag === "a",
    );
    expect(links.map(({ attributes, text }) => [attributes["lang"], text, attributes["aria-current"]])).toEqual([
      ["vi", "Tiếng Việt", "true"],
      ["en", "English", undefined],
    ]);
  });
});
