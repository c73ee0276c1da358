import { describe, expect, it } from "vitest";
import { citizen, factsAt, filing, receptionOfficer } from "../../fixtures/invented-office.ts";
import { TENANT } from "../../fixtures/invented-pack.ts";
import { after, items, refusalOf, type Step, type Story } from "../../fixtures/story.ts";
import type { Submit } from "./act.ts";
import { open } from "./evolve.ts";
import { submitDossier } from "./submit-dossier.ts";

const proof = { component: "proof", title: "Giấy tờ chứng minh", originals: 0, certified: 1, photocopies: 0 };
const walkIn: Submit = {
  ...filing,
  channel: "counter",
  account: null,
  papers: [],
  returnBy: "counter",
  isIncomplete: true,
};

const submitted = (more: Partial<Submit> = {}, actor: typeof receptionOfficer | typeof citizen = receptionOfficer) =>
  submitDossier({ ...walkIn, ...more }, factsAt("2026-11-03T08:30", actor));

function kept(): Story {
  const filed = submitted();
  if (!filed.ok) throw new Error(filed.refusal.code);
  return { dossier: open("ho-so-quay", TENANT, filed.value[0]!), events: filed.value };
}

const receive: Step = ["2026-11-03T09:00", receptionOfficer, { type: "receive", number: 7 }];
const ask: Step = ["2026-11-03T08:40", receptionOfficer, { type: "ask-completion", items }];
const bring: Step = ["2026-11-03T14:00", receptionOfficer, { type: "complete", papers: [proof] }];

describe("an incomplete walk-in (hồ sơ nộp trực tiếp chưa đủ)", () => {
  it("is kept without a code, and asked for what is missing in writing (Mẫu 02)", () => {
    const asked = after(kept(), [ask]);
    expect(asked.dossier).toMatchObject({ status: "awaiting-completion", code: null, completion: { items } });
  });

  it("may be declined in writing instead (Mẫu 03)", () => {
    const declined = after(kept(), [
      ["2026-11-03T08:40", receptionOfficer, { type: "decline", reason: "Không thuộc thẩm quyền" }],
    ]);
    expect(declined.dossier).toMatchObject({ status: "not-accepted", reason: "Không thuộc thẩm quyền" });
  });

  it("is received only when nothing lacks any more", () => {
    expect(refusalOf(kept(), receive)).toEqual({ code: "dossier.papers-missing", components: ["proof"] });
    const completed = after(kept(), [ask, bring]);
    expect(after(completed, [["2026-11-03T14:10", receive[1], receive[2]]]).dossier).toMatchObject({
      status: "received",
    });
  });

  it("is not a way to file half of it online, nor for a citizen", () => {
    const help = { reason: "elderly", consent: "signature" } as const;
    expect(submitted({ channel: "online", assisted: help })).toEqual({
      ok: false,
      refusal: { code: "filing.incomplete-online" },
    });
    expect(submitted({ channel: "online", account: citizen.id }, citizen)).toMatchObject({
      ok: false,
      refusal: { code: "access.not-competent" },
    });
  });
});
