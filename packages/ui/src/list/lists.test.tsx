import { moment } from "@motcua/domain";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { readMarkup } from "../read-markup.ts";
import { SummaryList } from "./summary-list.tsx";
import { Table } from "./table.tsx";
import { Timeline } from "./timeline.tsx";

const rendered = (node: ReactNode) => readMarkup(renderToStaticMarkup(node));

describe("table (bảng)", () => {
  const elements = rendered(
    <Table
      caption="Hồ sơ chờ xử lý"
      columns={[
        { key: "code", header: "Mã hồ sơ", cell: (row: { code: string; fee: string }) => row.code },
        { key: "fee", header: "Lệ phí", cell: (row) => row.fee, isNumeric: true },
      ]}
      rows={[{ code: "H49.93-261122-0001", fee: "15.000 đồng" }]}
      rowKey={(row) => row.code}
    />,
  );

  it("has a caption, a head for every column and for every row", () => {
    expect(elements.find((each) => each.tag === "caption")?.text).toBe("Hồ sơ chờ xử lý");
    expect(elements.filter((each) => each.attributes["scope"] === "col").map((each) => each.text)).toEqual([
      "Mã hồ sơ",
      "Lệ phí",
    ]);
    expect(elements.filter((each) => each.attributes["scope"] === "row").map((each) => each.text)).toEqual([
      "H49.93-261122-0001",
    ]);
  });

  it("tells each cell its column, for when rows become cards", () => {
    expect(elements.find((each) => each.tag === "td")?.attributes["data-label"]).toBe("Lệ phí");
  });
});

describe("check your answers (kiểm tra câu trả lời)", () => {
  const elements = rendered(
    <SummaryList
      rows={[
        { key: "a", question: "Họ và tên", answer: "Nguyễn Văn Mẫu", change: { href: "/ho-ten" } },
        { key: "b", question: "Thư điện tử", answer: "", change: { onChange: () => undefined } },
      ]}
    />,
  );

  it("says which answer each link changes", () => {
    expect(elements.filter((each) => each.tag === "a" || each.tag === "button").map((each) => each.text)).toEqual([
      "Sửa: Họ và tên",
      "Sửa: Thư điện tử",
    ]);
  });

  it("says that a question was left open", () => {
    expect(elements.filter((each) => each.tag === "dd").map((each) => each.text)).toContain("Chưa trả lời");
  });
});

describe("timeline (quá trình giải quyết)", () => {
  it("is a list of steps with a machine-readable time", () => {
    const elements = rendered(
      <Timeline
        steps={[
          {
            key: "1",
            at: moment("2026-11-23T09:32:00+07:00"),
            text: { title: "Đã tiếp nhận hồ sơ", detail: null, by: "Cán bộ tiếp nhận", place: null },
          },
        ]}
      />,
    );
    expect(elements[0]?.tag).toBe("ol");
    expect(elements.find((each) => each.tag === "time")).toMatchObject({
      attributes: { datetime: "2026-11-23T09:32:00+07:00" },
      text: "9 giờ 32 phút, ngày 23 tháng 11 năm 2026",
    });
    expect(elements.find((each) => each.tag === "li")?.text).toContain("· Cán bộ tiếp nhận");
  });
});
