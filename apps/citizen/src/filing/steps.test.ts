import { day } from "@motcua/domain";
import { describe, expect, it } from "vitest";
import { inventedDraft, inventedProcedure } from "../testing/invented-draft.ts";
import { filledOf, type Draft } from "./draft.ts";
import { firstOpenStep, isCaseKept, mayVisit, problemsOf, stepAfter, stepBefore, stepsOf } from "./steps.ts";

const procedure = inventedProcedure();
const today = day("2026-11-03");
const standing = (draft: Draft) => ({
  procedure,
  hasCase: isCaseKept(procedure, draft, draft),
  filled: filledOf(draft),
  uploads: draft.uploads,
  today,
});
const complete = inventedDraft({
  revision: 5,
  answers: { "full-name": "Nguyễn Văn Mẫu", "is-married": "no" },
  phone: "0912345678",
  address: "Số 1, phố Mẫu",
  returnBy: "online",
  uploads: [
    {
      id: "u1",
      draft: "",
      component: "giay-a",
      name: "a.pdf",
      file: { sha256: "", mediaType: "application/pdf", bytes: 10 },
      uploadedAt: inventedDraft().updatedAt,
    },
  ],
});
const paths = (draft: Draft) => stepsOf(procedure, filledOf(draft)).map(({ path }) => path);

describe("the steps of filing (các bước nộp hồ sơ)", () => {
  it("asks one thing a page, the case first and the check last", () => {
    expect(paths(inventedDraft())).toEqual([
      "truong-hop",
      "to-khai/about",
      "to-khai/married",
      "so-luong",
      "lien-he",
      "giay-to/1",
      "giay-to/2",
      "nhan-ket-qua",
      "kiem-tra",
    ]);
  });

  it("asks about the spouse only when the person is married", () => {
    expect(paths(inventedDraft({ answers: { "is-married": "yes" } }))).toContain("to-khai/spouse");
  });

  it("asks on a page what an answer on an earlier page calls for", () => {
    const [about, married] = procedure.form.pages;
    const since = {
      id: "married-on",
      kind: "day",
      label: { vi: "Ngày cưới", en: "Wedding day" },
      when: { field: "is-married", equals: "yes" },
    } as const;
    const form = { pages: [about!, married!, { id: "since", title: since.label, fields: [since] }] };
    const draft = inventedDraft({ revision: 2, answers: { "full-name": "Nguyễn Văn Mẫu", "is-married": "yes" } });
    const asked = { ...standing(draft), procedure: { ...procedure, form } };
    const open = firstOpenStep(stepsOf(asked.procedure, asked.filled), asked);
    expect(open.path).toBe("to-khai/since");
    expect(problemsOf(open, asked).map(({ field }) => field)).toEqual(["married-on"]);
  });

  it("asks no case where there is only one, and no number where the fee does not depend on it", () => {
    const plain = inventedProcedure({ cases: procedure.cases.slice(0, 1), fees: [] });
    expect(stepsOf(plain, filledOf(inventedDraft())).map(({ path }) => path)).not.toContain("truong-hop");
    expect(stepsOf(plain, filledOf(inventedDraft())).map(({ path }) => path)).not.toContain("so-luong");
  });

  it("chooses no case for the person", () => {
    const fresh = standing(inventedDraft());
    const [first] = stepsOf(procedure, fresh.filled);
    expect(problemsOf(first!, fresh)).toEqual([
      { field: "filing-case", page: "case", fault: { code: "answer.missing" } },
    ]);
  });

  it("goes on from the usual case as soon as it is chosen, before anything is saved", () => {
    const fresh = { ...standing(inventedDraft()), hasCase: true };
    expect(mayVisit("to-khai/about", stepsOf(procedure, fresh.filled), fresh)).toBe(true);
  });

  it("opens at the first step with something left to do", () => {
    const begun = standing(inventedDraft({ revision: 2, answers: { "full-name": "Nguyễn Văn Mẫu" } }));
    expect(firstOpenStep(stepsOf(procedure, begun.filled), begun).path).toBe("to-khai/married");
  });

  it("opens at the check when all is answered", () => {
    const all = standing(complete);
    expect(firstOpenStep(stepsOf(procedure, all.filled), all).kind).toBe("check");
  });

  it("does not open a step before those ahead of it are complete", () => {
    const begun = standing(inventedDraft({ revision: 2 }));
    const steps = stepsOf(procedure, begun.filled);
    expect(mayVisit("truong-hop", steps, begun)).toBe(true);
    expect(mayVisit("kiem-tra", steps, begun)).toBe(false);
    expect(mayVisit("khong-co", steps, begun)).toBe(false);
  });

  it("asks for a required paper, and only offers one that may apply", () => {
    const without = standing({ ...complete, uploads: [] });
    const open = stepsOf(procedure, without.filled).filter((step) => problemsOf(step, without).length > 0);
    expect(open.map(({ path }) => path)).toEqual(["giay-to/1"]);
  });

  it("asks the postal address only of who wants the result by post", () => {
    const byPost = standing({ ...complete, returnBy: "post" });
    const open = firstOpenStep(stepsOf(procedure, byPost.filled), byPost);
    expect(open.path).toBe("nhan-ket-qua");
    expect(problemsOf(open, byPost).map(({ field }) => field)).toEqual(["filing-postal-address"]);
  });

  it("leads forward and back", () => {
    const steps = stepsOf(procedure, filledOf(complete));
    expect(stepAfter("lien-he", steps).path).toBe("giay-to/1");
    expect(stepBefore("lien-he", steps)?.path).toBe("so-luong");
    expect(stepBefore("truong-hop", steps)).toBeNull();
  });
});
