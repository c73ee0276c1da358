import { DOSSIER_STATUSES } from "@motcua/domain";
import { statusText } from "@motcua/messages";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { pointedTo, readMarkup } from "../read-markup.ts";
import { Busy } from "./busy.tsx";
import { Dialog } from "./dialog.tsx";
import { ErrorSummary } from "./error-summary.tsx";
import { Notice } from "./notice.tsx";
import { StatusTag } from "./status-tag.tsx";

const rendered = (node: ReactNode) => readMarkup(renderToStaticMarkup(node));

describe("error summary (tổng hợp lỗi)", () => {
  const elements = rendered(
    <ErrorSummary
      problems={[{ field: "born-on", text: "Ngày sinh phải là một ngày có thật." }, { text: "Mất kết nối." }]}
    />,
  );

  it("is an alert with a name that may take focus", () => {
    expect(elements[0]?.attributes).toMatchObject({ role: "alert", tabindex: "-1" });
    expect(pointedTo(elements, elements[0]?.attributes["aria-labelledby"])).toBe("Có chỗ cần sửa");
  });

  it("leads to each field that is wrong", () => {
    expect(elements.filter((each) => each.tag === "a").map((each) => [each.attributes["href"], each.text])).toEqual([
      ["#born-on", "Ngày sinh phải là một ngày có thật."],
    ]);
    expect(elements.filter((each) => each.tag === "li")).toHaveLength(2);
  });

  it("is not there when nothing is wrong", () => {
    expect(renderToStaticMarkup(<ErrorSummary problems={[]} />)).toBe("");
  });
});

describe("notice (thông báo)", () => {
  it("says its kind in words", () => {
    expect(rendered(<Notice tone="warning" title="Còn 15.000 đồng chưa nộp" />)[0]?.text).toContain(
      "Lưu ý: Còn 15.000 đồng chưa nộp",
    );
    expect(rendered(<Notice tone="problem" title="Không lưu được" />)[0]?.text).toContain("Lỗi: Không lưu được");
  });

  it("is read out when it appears, a problem at once", () => {
    expect(rendered(<Notice title="Đã lưu" isLive />)[0]?.attributes["role"]).toBe("status");
    expect(rendered(<Notice tone="problem" title="Chưa lưu" isLive />)[0]?.attributes["role"]).toBe("alert");
    expect(rendered(<Notice title="Giờ làm việc" />)[0]?.attributes).not.toHaveProperty("role");
  });
});

describe("status, progress, dialog", () => {
  it("shows every status in words", () => {
    for (const status of DOSSIER_STATUSES)
      expect(rendered(<StatusTag status={status} />)[0]?.text).toBe(statusText(status, "vi"));
  });

  it("keeps its live region while nothing is under way", () => {
    expect(rendered(<Busy isBusy={false} />)).toEqual([{ tag: "output", attributes: { class: "busy" }, text: "" }]);
    expect(rendered(<Busy isBusy />)[0]?.text).toBe("Đang xử lý…");
  });

  it("names a dialog by its title and offers to close it", () => {
    const elements = rendered(
      <Dialog title="Trả lại hồ sơ?" onClose={() => undefined}>
        Ghi lý do.
      </Dialog>,
    );
    expect(pointedTo(elements, elements[0]?.attributes["aria-labelledby"])).toBe("Trả lại hồ sơ?");
    expect(elements.find((each) => each.tag === "button")?.text).toBe("Đóng");
  });
});
