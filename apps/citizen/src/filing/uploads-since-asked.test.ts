import { describe, expect, it } from "vitest";
import { uploadsSinceAsked } from "./uploads-since-asked.ts";

const upload = (id: string, uploadedAt: string) => ({ id, component: "giay-a", name: `${id}.pdf`, uploadedAt });
const step = (type: "submitted" | "supplement-asked", at: string) => ({ type, at, by: "staff" as const, place: "mau" });

describe("papers uploaded for a supplement (giấy tờ bổ sung)", () => {
  const uploads = [upload("first", "2026-11-03T09:00:00+07:00"), upload("later", "2026-11-05T08:00:00+07:00")];

  it("are those uploaded after the request", () => {
    const steps = [
      step("submitted", "2026-11-03T09:05:00+07:00"),
      step("supplement-asked", "2026-11-04T10:00:00+07:00"),
    ];
    expect(uploadsSinceAsked(uploads, steps).map(({ id }) => id)).toEqual(["later"]);
  });

  it("are none while nothing was asked", () => {
    expect(uploadsSinceAsked(uploads, [step("submitted", "2026-11-03T09:05:00+07:00")])).toEqual([]);
  });
});
