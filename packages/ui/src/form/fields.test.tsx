import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { pointedTo, readMarkup, withId } from "../read-markup.ts";
import { Button } from "./button.tsx";
import { CheckboxGroup } from "./checkbox-group.tsx";
import { DayInput } from "./day-input.tsx";
import { FileInput } from "./file-input.tsx";
import { LongTextInput } from "./long-text-input.tsx";
import { RadioGroup } from "./radio-group.tsx";
import { Select } from "./select.tsx";
import { TextInput } from "./text-input.tsx";

const rendered = (node: ReactNode) => readMarkup(renderToStaticMarkup(node));

const question = {
  id: "full-name",
  label: "Họ, chữ đệm và tên",
  hint: "Như trên thẻ căn cước",
  error: "Hãy trả lời mục này.",
};
const options = [
  { value: "single", label: "Chưa kết hôn" },
  { value: "divorced", label: "Đã ly hôn", hint: "Cần bản án hoặc quyết định" },
];

describe("fields of one control (ô nhập)", () => {
  it.each([
    ["input", <TextInput key="1" {...question} />],
    ["textarea", <LongTextInput key="2" {...question} />],
    ["select", <Select key="3" {...question} options={[]} />],
    ["input", <FileInput key="4" {...question} />],
  ])("%s has its label, and its hint and error are read with it", (tag, node) => {
    const elements = rendered(node);
    const control = withId(elements, "full-name");
    expect(control.tag).toBe(tag);
    expect(elements.find((element) => element.tag === "label")?.attributes["for"]).toBe("full-name");
    expect(pointedTo(elements, control.attributes["aria-describedby"])).toBe(
      "Như trên thẻ căn cước Lỗi: Hãy trả lời mục này.",
    );
    expect(control.attributes["aria-invalid"]).toBe("true");
    expect(control.attributes["name"]).toBe("full-name");
  });

  it("point to nothing and are not invalid where there is neither hint nor error", () => {
    const control = withId(rendered(<TextInput id="email" label="Thư điện tử" isOptional />), "email");
    expect(control.attributes).not.toHaveProperty("aria-describedby");
    expect(control.attributes).not.toHaveProperty("aria-invalid");
  });

  it("say what may be left out, in the page's language", () => {
    const label = (language: "vi" | "en") =>
      rendered(<TextInput id="email" label="E-mail" isOptional language={language} />).find(
        (each) => each.tag === "label",
      );
    expect(label("vi")?.text).toBe("E-mail (không bắt buộc)");
    expect(label("en")?.text).toBe("E-mail (optional)");
  });

  it("can be the page's heading", () => {
    expect(
      rendered(<TextInput id="a" label="Bạn tên gì?" isPageHeading />).find((each) => each.tag === "h1")?.text,
    ).toBe("Bạn tên gì?");
  });

  it("choose nothing beforehand in a list", () => {
    const first = rendered(<Select id="a" label="Dân tộc" options={[{ value: "kinh", label: "Kinh" }]} />).find(
      (each) => each.tag === "option",
    );
    expect(first).toMatchObject({ attributes: { value: "" }, text: "Chọn…" });
  });
});

describe("groups of choices (lựa chọn)", () => {
  it("stand in a fieldset whose legend is the question, with hint and error read", () => {
    const elements = rendered(<RadioGroup {...question} id="status" label="Tình trạng hiện nay" options={options} />);
    const fieldset = elements.find((each) => each.tag === "fieldset");
    expect(elements.find((each) => each.tag === "legend")?.text).toBe("Tình trạng hiện nay");
    expect(pointedTo(elements, fieldset?.attributes["aria-describedby"])).toContain("Lỗi: Hãy trả lời mục này.");
  });

  it("give every choice its label and hint, and the first the id that the error summary links to", () => {
    const elements = rendered(<RadioGroup id="status" label="Tình trạng" options={options} />);
    const radios = elements.filter((each) => each.tag === "input");
    expect(radios.map((radio) => radio.attributes["id"])).toEqual(["status", "status-2"]);
    expect(radios.map((radio) => radio.attributes["name"])).toEqual(["status", "status"]);
    const labels = elements.filter((each) => each.tag === "label");
    expect(labels.map((label) => [label.attributes["for"], label.text])).toEqual([
      ["status", "Chưa kết hôn"],
      ["status-2", "Đã ly hôn"],
    ]);
    expect(pointedTo(elements, radios[1]?.attributes["aria-describedby"])).toBe("Cần bản án hoặc quyết định");
  });

  it("choose nothing beforehand, and keep what was chosen", () => {
    const checked = (node: ReactNode) =>
      rendered(node)
        .filter((each) => "checked" in each.attributes)
        .map((each) => each.attributes["value"]);
    expect(checked(<RadioGroup id="a" label="A" options={options} />)).toEqual([]);
    expect(checked(<RadioGroup id="a" label="A" options={options} value="divorced" />)).toEqual(["divorced"]);
    expect(checked(<CheckboxGroup id="a" label="A" options={options} values={["single", "divorced"]} />)).toEqual([
      "single",
      "divorced",
    ]);
  });
});

describe("a day in three boxes (ngày, tháng, năm)", () => {
  it("has a label on each box, opens number keys, and is no calendar control", () => {
    const elements = rendered(<DayInput id="born-on" label="Ngày sinh" defaultValue="1990-03-27" isBirthday />);
    const boxes = elements.filter((each) => each.tag === "input");
    expect(boxes.map((box) => box.attributes["value"])).toEqual(["27", "03", "1990"]);
    expect(boxes.map((box) => box.attributes["type"])).toEqual(["text", "text", "text"]);
    expect(boxes.map((box) => box.attributes["inputmode"])).toEqual(["numeric", "numeric", "numeric"]);
    expect(boxes.map((box) => box.attributes["autocomplete"])).toEqual(["bday-day", "bday-month", "bday-year"]);
    expect(
      elements.filter((each) => each.tag === "label").map((label) => [label.attributes["for"], label.text]),
    ).toEqual([
      ["born-on", "Ngày"],
      ["born-on-month", "Tháng"],
      ["born-on-year", "Năm"],
    ]);
  });
});

describe("a button (nút)", () => {
  it("does not submit unless told to", () => {
    expect(rendered(<Button>Lưu</Button>)[0]?.attributes["type"]).toBe("button");
    expect(rendered(<Button type="submit">Nộp</Button>)[0]?.attributes["type"]).toBe("submit");
  });

  it("says that it is busy and stays reachable", () => {
    const [button] = rendered(<Button isBusy>Nộp</Button>);
    expect(button?.attributes["aria-disabled"]).toBe("true");
    expect(button?.attributes).not.toHaveProperty("disabled");
  });
});
