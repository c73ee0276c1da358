import { ROLES, type Channel } from "@motcua/domain";
import { describe, expect, it } from "vitest";
import { vietnameseFaults } from "../proofreading.ts";
import { channelText } from "./channel-text.ts";
import { placeText } from "./place-text.ts";
import { roleText } from "./role-text.ts";

const CHANNELS: readonly Channel[] = ["counter", "online", "post"];

describe("people, channels and places in words", () => {
  it("are clean Vietnamese", () => {
    for (const text of [
      ...CHANNELS.map((each) => channelText(each, "vi")),
      ...ROLES.map((each) => roleText(each, "vi")),
    ]) {
      expect(vietnameseFaults(text), text).toEqual([]);
    }
  });

  it("name the office where one is known", () => {
    expect(placeText({ kind: "centre" }, "vi", "Trung tâm Hành chính công Cẩm Phả")).toBe(
      "Tại Trung tâm: Trung tâm Hành chính công Cẩm Phả",
    );
    expect(placeText({ kind: "online" }, "vi", "Trung tâm Hành chính công Cẩm Phả")).toBe("Trực tuyến");
  });
});
