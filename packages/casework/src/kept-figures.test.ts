import { day, moment } from "@motcua/domain";
import { describe, expect, it } from "vitest";
import { keptFigures } from "./kept-figures.ts";
import { inMemoryDesk } from "./testing/in-memory-desk.ts";
import { OFFICE, TENANT } from "./testing/invented-office.ts";

const question = {
  tenant: TENANT,
  units: [OFFICE],
  period: { from: day("2026-11-01"), to: day("2026-11-22") },
};

describe("figures kept a while (số liệu vừa tính)", () => {
  it("are reckoned once for all who ask within a few minutes, and again for who has seen them", async () => {
    const on = inMemoryDesk();
    const figures = keptFigures(on.desk, () => Promise.resolve());
    on.at("2026-11-23T08:00");
    const first = await figures(question);
    on.at("2026-11-23T08:04");
    expect(await figures(question)).toBe(first);
    const second = await figures({ ...question, newerThan: first.asOf });
    expect(second.asOf).toBe("2026-11-23T08:04:00+07:00");
    on.at("2026-11-23T08:10");
    expect((await figures(question)).asOf).toBe("2026-11-23T08:10:00+07:00");
  });

  it("are not reckoned again and again for who asks for figures of a time that has not come", async () => {
    const on = inMemoryDesk();
    const figures = keptFigures(on.desk, () => Promise.resolve());
    on.at("2026-11-23T08:00");
    const first = await figures(question);
    on.at("2026-11-23T08:01");
    expect(await figures({ ...question, newerThan: moment("2027-01-01T00:00:00+07:00") })).toBe(first);
  });

  it("are each unit's and each province's own", async () => {
    const on = inMemoryDesk();
    const figures = keptFigures(on.desk, () => Promise.resolve());
    const first = await figures(question);
    expect(await figures({ ...question, units: ["trung-tam-khac"] })).not.toBe(first);
    expect(await figures({ ...question, tenant: "H62" }).catch(() => null)).not.toBe(first);
  });
});
