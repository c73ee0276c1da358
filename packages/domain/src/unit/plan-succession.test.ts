import { describe, expect, it } from "vitest";
import { citizenAt, openAt } from "../../fixtures/open-dossiers.ts";
import { EVE, register, SWITCH } from "../../fixtures/units-of-2025.ts";
import { day } from "../calendar/calendar-day.ts";
import type { SeatedOffice } from "./offices-after.ts";
import { planSuccession, successionSummary, type OpenDossier } from "./plan-succession.ts";

const ended = { from: day("2019-06-01"), to: EVE };
const begun = { from: SWITCH, successors: [] };
const offices: readonly SeatedOffice[] = [
  { id: "thanh-pho", ...ended, successors: ["phuong-cam-pha", "phuong-quang-hanh", "xa-hai-hoa"] },
  { id: "phuong-cam-pha", ...begun, unit: "06793" },
  { id: "phuong-quang-hanh", ...begun, unit: "06778" },
  { id: "xa-hai-hoa", ...begun, unit: "06799" },
  { id: "doi-ten", ...ended, successors: ["phuong-cam-pha"] },
  { id: "khong-ai", ...ended, successors: [] },
  { id: "sang-tinh-khac", ...ended, successors: [], successorsOutside: ["Trung tâm tỉnh Bên"] },
];
const plan = (...dossiers: readonly OpenDossier[]) => planSuccession({ dossiers, offices, register, on: SWITCH });
const asked = (dossier: OpenDossier) => {
  const [question] = plan(dossier).questions;
  return question && [question.why.code, ...question.candidates];
};
const inCity = (commune: string) => `${commune}, thành phố Cẩm Phả, tỉnh Quảng Ninh`;

describe("moving open dossiers on 1 July 2025 (chuyển hồ sơ sang đơn vị kế tục)", () => {
  it("sends each to the office of the ward that its owner's ward became", () => {
    const { moves, questions, staying } = plan(
      openAt("thanh-pho", inCity("phường Cẩm Đông"), "a"),
      openAt("thanh-pho", inCity("phường Cẩm Thạch"), "b"),
    );
    expect(moves.map(({ dossier, from, to }) => [dossier, from, to])).toEqual([
      ["a", "thanh-pho", "phuong-cam-pha"],
      ["b", "thanh-pho", "phuong-quang-hanh"],
    ]);
    expect(moves[0]?.because).toMatchObject({
      kind: "commune",
      commune: { name: "Cẩm Đông" },
      successor: { name: "Cẩm Phả" },
    });
    expect([questions, staying]).toEqual([[], 0]);
  });

  it("asks for no address where one office takes over everything", () => {
    expect(plan(openAt("doi-ten", "")).moves).toEqual([
      { dossier: "ho-so", from: "doi-ten", to: "phuong-cam-pha", because: { kind: "only-successor" } },
    ]);
  });

  it("asks where the owner's commune was divided, and offers the heirs that are offices of the city", () => {
    expect(asked(openAt("thanh-pho", inCity("xã Hải Hòa")))).toEqual(["unit.split", "xa-hai-hoa"]);
  });

  it("asks where the owner lives outside the former city", () => {
    expect(asked(openAt("thanh-pho", "phường Hồng Hà, TP Hạ Long, Quảng Ninh"))).toEqual([
      "succession.no-office-there",
      "phuong-cam-pha",
      "phuong-quang-hanh",
      "xa-hai-hoa",
    ]);
  });

  it("asks where the address cannot be read or names no commune there is", () => {
    expect(asked(openAt("thanh-pho", "Cẩm Phả"))?.[0]).toBe("succession.address-unreadable");
    expect(asked(openAt("thanh-pho", inCity("phường Không Có")))?.[0]).toBe("unit.unknown");
  });

  it("asks where nobody takes over, or only an office of another province", () => {
    expect(asked(openAt("khong-ai", ""))).toEqual(["succession.no-successor"]);
    expect(asked(openAt("sang-tinh-khac", ""))).toEqual(["succession.outside-province"]);
    expect(asked(openAt("khong-co", ""))).toEqual(["succession.office-unknown"]);
  });

  it("looks at the place of the matter, where a procedure has one", () => {
    const dossier = openAt("thanh-pho", "phường Hồng Hà, TP Hạ Long, Quảng Ninh");
    const land = planSuccession({
      dossiers: [dossier],
      offices,
      register,
      on: SWITCH,
      addressOf: () => inCity("phường Cẩm Thạch"),
    });
    expect(land.moves[0]?.to).toBe("phuong-quang-hanh");
  });

  it("leaves what has ended, and what is at an office that goes on", () => {
    const done = { ...openAt("thanh-pho", inCity("phường Cẩm Đông")), status: "returned" } as const;
    expect(plan(done, openAt("phuong-cam-pha", citizenAt.address))).toEqual({
      on: SWITCH,
      moves: [],
      questions: [],
      staying: 1,
    });
  });

  it("is summed up by where dossiers go, how many are asked about, and how many stay", () => {
    const wards = ["phường Cẩm Đông", "phường Cẩm Đông", "phường Cẩm Thạch", "xã Hải Hòa"].map(inCity);
    const dossiers = wards.map((address) => openAt("thanh-pho", address));
    expect(successionSummary(plan(...dossiers, openAt("phuong-cam-pha", "")))).toEqual({
      moving: [
        { from: "thanh-pho", to: "phuong-cam-pha", count: 2 },
        { from: "thanh-pho", to: "phuong-quang-hanh", count: 1 },
      ],
      asking: 1,
      staying: 1,
    });
  });

  it("moves nothing on the eve", () => {
    const dossier = openAt("thanh-pho", inCity("phường Cẩm Đông"));
    expect(planSuccession({ dossiers: [dossier], offices, register, on: EVE })).toMatchObject({
      moves: [],
      questions: [],
      staying: 1,
    });
  });

  it("finds nothing more to move once it was carried out", () => {
    const dossiers = ["phường Cẩm Đông", "phường Cẩm Thạch"].map((commune, index) =>
      openAt("thanh-pho", inCity(commune), `hs-${index}`),
    );
    const targets = new Map(plan(...dossiers).moves.map(({ dossier, to }) => [dossier, to]));
    const moved = dossiers.map((dossier) => ({ ...dossier, office: targets.get(dossier.id)! }));
    expect(plan(...moved)).toMatchObject({ moves: [], questions: [], staying: 2 });
  });
});
