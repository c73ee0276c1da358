import { describe, expect, it } from "vitest";
import { closeUnanswered, listUnanswered } from "./close-unanswered.ts";
import type { Caller } from "./ports.ts";
import { inMemoryDesk, type InMemoryDesk } from "./testing/in-memory-desk.ts";
import { citizen, handlingOfficer, pack, receptionOfficer, TENANT } from "./testing/invented-office.ts";
import { act, inAppraisal, refusalOf, valueOf } from "./testing/story.ts";

const platform: Caller = {
  actor: { kind: "system", tenant: TENANT, id: "system", name: "Hệ thống" },
  place: { kind: "online", office: "" },
};
const items = [{ component: "proof", title: "Giấy tờ chứng minh", reason: "Bị mờ" }];

async function asked(on: InMemoryDesk) {
  const { id } = await inAppraisal(on);
  on.at("2026-11-04T09:00");
  return act(on, [handlingOfficer, id], { type: "ask-supplement", items });
}

describe("closing what was never answered (dừng giải quyết hồ sơ quá hạn bổ sung)", () => {
  it("leaves alone what may still be answered", async () => {
    const on = inMemoryDesk();
    const { supplement } = await asked(on);
    on.at(`${supplement!.answerBy}T16:30`);
    expect(valueOf(await listUnanswered(on.desk, platform))).toEqual([]);
    expect(valueOf(await closeUnanswered(on.desk, platform))).toEqual([]);
  });

  it("tells first, then closes in the platform's name, and has nothing to do the second time", async () => {
    const on = inMemoryDesk();
    const { id, code } = await asked(on);
    on.at("2026-12-31T08:00");
    expect(valueOf(await listUnanswered(on.desk, platform))).toEqual([{ id, code, refusal: null }]);
    expect(on.dossiers()[0]?.status).toBe("awaiting-supplement");
    expect(valueOf(await closeUnanswered(on.desk, platform))).toEqual([{ id, code, refusal: null }]);
    expect(on.eventsOf(id).at(-1)).toMatchObject({
      type: "closed",
      data: { reason: "supplement-not-provided" },
      actor: { kind: "system" },
    });
    expect(valueOf(await closeUnanswered(on.desk, platform))).toEqual([]);
  });

  it("does not close without a call where the province wants one, and says so", async () => {
    const on = inMemoryDesk({ pack: { ...pack, supplementRequiresCall: true } });
    const { id, code } = await asked(on);
    on.at("2026-12-31T08:00");
    expect(valueOf(await closeUnanswered(on.desk, platform))).toEqual([
      { id, code, refusal: { code: "supplement.call-missing" } },
    ]);
    expect(on.dossiers()[0]?.status).toBe("awaiting-supplement");
  });

  it("is the platform's, for the whole province; nobody else is told which dossiers there are", async () => {
    const on = inMemoryDesk();
    await asked(on);
    on.at("2026-12-31T08:00");
    for (const caller of [citizen, receptionOfficer])
      expect(refusalOf(await listUnanswered(on.desk, caller))).toEqual({
        code: "access.not-competent",
        act: "close-unanswered",
      });
  });
});
