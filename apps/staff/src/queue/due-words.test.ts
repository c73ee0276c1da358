import { moment } from "@motcua/domain";
import { describe, expect, it } from "vitest";
import { dueWords } from "./due-words.ts";

const NOW = moment("2026-11-23T09:30:00+07:00");
const line = (on: string, lateFrom: string) =>
  ({ status: "in-appraisal", dueAt: moment(`${on}T17:00:00+07:00`), lateFrom: moment(lateFrom) }) as const;

describe("due words (hẹn trả, in words)", () => {
  it("say how many days are left", () => {
    expect(dueWords(line("2026-11-25", "2026-11-26T00:00:00+07:00"), NOW, "vi")).toEqual({
      tone: "calm",
      text: "còn 2 ngày",
    });
  });

  it("warn on the day before", () => {
    expect(dueWords(line("2026-11-24", "2026-11-25T00:00:00+07:00"), NOW, "vi")).toEqual({
      tone: "soon",
      text: "còn 1 ngày",
    });
  });

  it("name the hour on the day itself", () => {
    expect(dueWords(line("2026-11-23", "2026-11-24T00:00:00+07:00"), NOW, "vi")).toEqual({
      tone: "today",
      text: "hôm nay, 17 giờ",
    });
  });

  it("count the days overdue", () => {
    expect(dueWords(line("2026-11-20", "2026-11-21T00:00:00+07:00"), NOW, "vi")).toEqual({
      tone: "late",
      text: "quá hạn 3 ngày",
    });
  });

  it("are late from the minute where the limit runs in hours", () => {
    const due = {
      status: "received",
      dueAt: moment("2026-11-23T09:00:00+07:00"),
      lateFrom: moment("2026-11-23T09:01:00+07:00"),
    } as const;
    expect(dueWords(due, NOW, "vi")).toEqual({ tone: "late", text: "vừa quá hạn" });
  });

  it("say that the clock stands still, has not begun, or has ended", () => {
    const without = (status: "awaiting-supplement" | "submitted" | "withdrawn") =>
      dueWords({ status, dueAt: null, lateFrom: null }, NOW, "vi").text;
    expect(without("awaiting-supplement")).toBe("đang tạm dừng");
    expect(without("submitted")).toBe("chưa tính");
    expect(without("withdrawn")).toBe("không còn tính");
  });

  it("do not press for a dossier whose result is there", () => {
    expect(dueWords({ ...line("2026-11-20", "2026-11-21T00:00:00+07:00"), status: "result-ready" }, NOW, "vi")).toEqual(
      { tone: "none", text: "đã xong" },
    );
  });

  it("are said in English too", () => {
    expect(dueWords(line("2026-11-24", "2026-11-25T00:00:00+07:00"), NOW, "en").text).toBe("1 day left");
  });
});
