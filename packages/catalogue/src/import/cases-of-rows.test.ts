import { describe, expect, it } from "vitest";
import { casesOfRows, hasRepeatedChannel } from "./cases-of-rows.ts";
import { inventedRecord, row } from "./invented-record.ts";

const known = "trong thời hạn 01 ngày làm việc với trường hợp thông tin đã có trong cơ sở dữ liệu";
const toVerify = "- trong thời hạn 03 ngày làm việc với trường hợp cần xác minh";

describe("a channel with several rows (một kênh có nhiều dòng)", () => {
  it("is seen only where the times of one channel differ", () => {
    expect(hasRepeatedChannel(inventedRecord())).toBe(false);
    expect(hasRepeatedChannel({ channels: [row("ONLINE"), row("ONLINE", { note: "khác" })] })).toBe(false);
    expect(hasRepeatedChannel({ channels: [row("ONLINE"), row("DIRECT", { time: 5 })] })).toBe(false);
    expect(hasRepeatedChannel({ channels: [row("ONLINE"), row("ONLINE", { time: 5 })] })).toBe(true);
  });

  it("becomes one case for each time, named by its description", () => {
    const { value, findings } = casesOfRows(
      inventedRecord({ channels: [row("ONLINE", { time: 1, note: known }), row("ONLINE", { note: toVerify })] }),
    );
    expect(value).toMatchObject([
      { code: "9.000001.dong-1", title: known, limits: [{ value: [{ limit: { unit: "working-day", quantity: 1 } }] }] },
      { code: "9.000001.01", title: toVerify.slice(2), limits: [{ value: [{ limit: { quantity: 3 } }] }] },
    ]);
    expect(findings).toMatchObject([{ hazard: "channel-repeated", toDo: expect.any(String) as string }]);
  });

  it("stays a text where the description of a row knows other times", () => {
    const { value } = casesOfRows(
      inventedRecord({
        channels: [row("DIRECT", { time: 5, note: "xã miền núi 15 ngày làm việc" }), row("DIRECT", { time: 10 })],
        cases: [],
      }),
    );
    expect(value.map(({ limits }) => limits[0]?.value[0]?.limit.unit)).toEqual(["unlabelled", "working-day"]);
    expect(value[1]?.title).toBe("Dòng công bố 10 ngày làm việc");
  });
});
