import { describe, expect, it } from "vitest";
import { measured, several, stillOpen, tooLate } from "../../../fixtures/invented-measurement.ts";
import { agenciesVisited } from "./agencies-visited.ts";
import { agencyTime } from "./agency-time.ts";
import { attitude } from "./attitude.ts";
import { complaintsHandled } from "./complaints-handled.ts";
import { contactsNeeded } from "./contacts-needed.ts";
import { deskOrganisation } from "./desk-organisation.ts";
import { evaluateStaff, evaluateUnit } from "./evaluation.ts";
import type { IndexNumber, IndexValue } from "./evaluation-index.ts";
import { handlingTime } from "./handling-time.ts";
import { onlineServices } from "./online-services.ts";
import { publicityOfProcedures } from "./publicity-of-procedures.ts";

const none: ReadonlySet<string> = new Set();
const onTime = { punctuality: "on-time" } as const;

describe("indices of a dossier (TT 01/2018, chỉ số 1, 2, 3, 4, 6, 7)", () => {
  it("1: shorter, equal and longer than the limit earn two, one and no points, averaged to one decimal", () => {
    const value = handlingTime.of([measured("som"), measured("dung", onTime), measured("muon", tooLate)]);
    expect(value).toEqual({
      number: 1,
      points: 3,
      judged: 3,
      value: 1,
      behind: { 2: ["som"], 1: ["dung"], 0: ["muon"] },
    });
    expect(handlingTime.of([measured("som"), measured("som-2"), measured("dung", onTime)]).value).toBe(1.7);
  });

  it("1: cannot be measured where nothing was solved", () => {
    expect(handlingTime.of([measured("dang-lam", stillOpen)]).value).toBe("not-measurable");
  });

  it("2: one agency's leg may be late while the whole is early", () => {
    const parts = [
      { agency: "ubnd", punctuality: "early" },
      { agency: "cong-an", punctuality: "late" },
    ] as const;
    expect(agencyTime.of([measured("lien-thong", { parts })])).toMatchObject({
      value: 1,
      behind: { 2: ["lien-thong/ubnd"], 0: ["lien-thong/cong-an"] },
    });
  });

  it("3: coming back once earns one point, more often none, unless it was the citizen's fault", () => {
    const measurements = [
      measured("khong"),
      measured("mot-lan", { contacts: 1 }),
      measured("hai-lan", { contacts: 2 }),
      measured("do-nguoi-dan", { contacts: 2 }),
    ];
    expect(contactsNeeded.of({ measurements, byCitizensFault: new Set(["do-nguoi-dan"]) }).behind).toEqual({
      2: ["khong"],
      1: ["mot-lan", "do-nguoi-dan"],
      0: ["hai-lan"],
    });
  });

  it("4: who files and collects online goes nowhere, who comes to the counter goes to one desk", () => {
    const measurements = [
      measured("truc-tuyen"),
      measured("nhan-tai-quay", { returnedBy: "counter" }),
      measured("nop-tai-quay", { channel: "counter" }),
      measured("phai-den-so"),
    ];
    expect(agenciesVisited.of({ measurements, sentElsewhere: new Set(["phai-den-so"]) }).behind).toEqual({
      2: ["truc-tuyen"],
      1: ["nhan-tai-quay", "nop-tai-quay"],
      0: ["phai-den-so"],
    });
  });

  it("6: posted and shown online, one of both, or neither; what nobody has checked is left out", () => {
    const of = (code: string) => ({ procedure: { ...measured("").procedure, code } });
    const publicity = new Map([
      ["1", { isPosted: true, isElectronic: true }],
      ["2", { isPosted: false, isElectronic: true }],
      ["3", { isPosted: false, isElectronic: false }],
    ]);
    const measurements = ["1", "2", "3", "4"].map((code) => measured(`ho-so-${code}`, of(code)));
    expect(publicityOfProcedures.of({ measurements, publicity })).toMatchObject({
      judged: 3,
      behind: { 2: ["ho-so-1"], 1: ["ho-so-2"], 0: ["ho-so-3"] },
    });
  });

  it("7: early without a complaint, on time without one, and a justified complaint", () => {
    const measurements = [
      measured("som"),
      measured("dung", onTime),
      measured("bi-phan-anh"),
      measured("muon", tooLate),
    ];
    expect(attitude.of({ measurements, justifiedComplaints: new Set(["bi-phan-anh"]) }).behind).toEqual({
      2: ["som"],
      1: ["dung"],
      0: ["bi-phan-anh", "muon"],
    });
  });
});

describe("indices of a unit (TT 01/2018, chỉ số 5, 8, 9)", () => {
  it.each([
    ["province", 100, 100, 20, 2],
    ["province", 100, 100, 19, 1],
    ["district", 100, 100, 50, 2],
    ["district", 100, 99, 49, 0],
    ["commune", 100, 100, 100, 2],
    ["commune", 100, 100, 99, 1],
  ] as const)(
    "5: a %s with %i procedures, %i at the desk and %i on the spot earns %i",
    (...[level, all, atDesk, spot, points]) => {
      expect(deskOrganisation.of({ unit: "don-vi", level, procedures: all, atDesk, onTheSpot: spot }).value).toBe(
        points,
      );
    },
  );

  it.each([
    [0, 0, 0, 2],
    [10, 10, 0, 2],
    [10, 9, 0, 1],
    [10, 8, 0, 0],
    [10, 10, 1, 0],
  ])("8: of %i complaints %i in time and %i prolonged earn %i", (...[got, inTime, prolonged, points]) => {
    expect(complaintsHandled.of({ unit: "don-vi", received: got, onTime: inTime, prolonged }).value).toBe(points);
  });

  it.each([
    [20, 30, {}, 2],
    [19, 30, {}, 1],
    [20, 29, {}, 1],
    [20, 15, {}, 1],
    [20, 14, {}, 0],
    [20, 30, tooLate, 0],
  ])(
    "9: %i of 100 services at level 3–4, %i %% filed online, lateness %j: %i",
    (...[services, share, late, points]) => {
      const measurements = [
        ...several(share, "truc-tuyen", late),
        ...several(100 - share, "tai-quay", { channel: "counter" }),
      ];
      expect(onlineServices.of({ unit: "don-vi", eligible: 100, atLevel3Or4: services, measurements }).value).toBe(
        points,
      );
    },
  );

  it("9: cannot be measured where nothing could be online", () => {
    expect(onlineServices.of({ unit: "don-vi", eligible: 0, atLevel3Or4: 0, measurements: [] }).value).toBe(
      "not-measurable",
    );
  });
});

const index = (number: IndexNumber, value: IndexValue["value"]): IndexValue => ({
  number,
  points: 0,
  judged: 0,
  value,
  behind: { 0: [], 1: [], 2: [] },
});
const each = (numbers: readonly IndexNumber[], value: number) => numbers.map((number) => index(number, value));
const STAFF = [1, 2, 3, 4, 7] as const;
const UNIT = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

describe("evaluation (đánh giá)", () => {
  it.each([
    [[2, 2, 1, 0, 0], 5, "full"],
    [[2, 2, 0.9, 0, 0], 4.9, "from-70-percent"],
    [[2, 1.5, 0, 0, 0], 3.5, "from-70-percent"],
    [[2, 1.4, 0, 0, 0], 3.4, "under-70-percent"],
  ] as const)("of a person with %j in indices 1, 2, 3, 4 and 7: %d points, %s", (values, total, held) => {
    const indices = STAFF.map((number, at) => index(number, values[at]!));
    expect(evaluateStaff([...indices, index(9, 2)])).toEqual({ total, leftOut: [], class: held });
  });

  it.each([
    [1.7, 15.3, "excellent"],
    [1.6, 14.4, "good"],
    [1.3, 11.7, "fair"],
    [0.9, 8.1, "average"],
    [0.6, 5.4, "weak"],
  ] as const)("of a unit with %d in each of nine: %d points, %s", (value, total, held) => {
    expect(evaluateUnit(each(UNIT, value))).toEqual({ total, leftOut: [], class: held });
  });

  it("leaves out an index without figures, and says which", () => {
    expect(evaluateStaff([index(1, 2), index(2, "not-measurable"), ...each([3, 4], 2)])).toEqual({
      total: 6,
      leftOut: [2, 7],
      class: "full",
    });
    expect(evaluateUnit([])).toEqual({ total: "not-measurable", leftOut: UNIT, class: "not-measurable" });
  });

  it("of nobody's complaint and nothing late is whole", () => {
    const measurements = several(3, "ho-so");
    const all = [
      handlingTime.of(measurements),
      agencyTime.of(measurements),
      contactsNeeded.of({ measurements, byCitizensFault: none }),
      agenciesVisited.of({ measurements, sentElsewhere: none }),
      attitude.of({ measurements, justifiedComplaints: none }),
    ];
    expect(evaluateStaff(all)).toMatchObject({ total: 10, class: "full" });
  });
});
