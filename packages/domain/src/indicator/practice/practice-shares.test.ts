import { describe, expect, it } from "vitest";
import { measured, several, stillOpen, tooLate } from "../../../fixtures/invented-measurement.ts";
import { answersSatisfied } from "./answers-satisfied.ts";
import { filedOnline } from "./filed-online.ts";
import { fiveOnTheSpot } from "./five-on-the-spot.ts";
import { fourOnTheSpot } from "./four-on-the-spot.ts";
import { inputsDigitised } from "./inputs-digitised.ts";
import { paidCashless } from "./paid-cashless.ts";
import { resultsSigned } from "./results-signed.ts";
import { solvedOnTime } from "./solved-on-time.ts";
import { supplementsTold } from "./supplements-told.ts";
import { timeSaved } from "./time-saved.ts";

const outsideTheReport = measured("ngoai-ky", { entry: null, state: null, isReturnedInPeriod: false });

describe("solved on time (giải quyết trước và đúng hạn)", () => {
  it("counts what was solved, early and on time, and not what is still open", () => {
    const value = solvedOnTime.of([
      measured("som"),
      measured("dung", { punctuality: "on-time" }),
      measured("muon", tooLate),
      measured("dang-lam", stillOpen),
      outsideTheReport,
    ]);
    expect(value).toEqual({
      numerator: 2,
      denominator: 3,
      value: (2 / 3) * 100,
      behind: { counted: ["som", "dung"], missed: ["muon"] },
    });
  });

  it("cannot be measured where nothing was solved", () => {
    expect(solvedOnTime.of([measured("dang-lam", stillOpen)]).value).toBe("not-measurable");
  });
});

describe("filed online (nộp trực tuyến)", () => {
  it("counts what the desk helped to file, and not what was carried over", () => {
    const value = filedOnline.of([
      measured("ho-tro", { isAssisted: true, isAccountVerified: false }),
      measured("tai-quay", { channel: "counter" }),
      measured("buu-chinh", { channel: "post" }),
      measured("ky-truoc", { entry: "carried-over" }),
    ]);
    expect(value.behind).toEqual({ counted: ["ho-tro"], missed: ["tai-quay", "buu-chinh"] });
  });
});

describe("paid without cash (không dùng tiền mặt)", () => {
  it("counts transfers and online payments, and leaves out who owed nothing", () => {
    const value = paidCashless.of([
      measured("truc-tuyen"),
      measured("chuyen-khoan", { paidVnd: { cash: 0, transfer: 7500, online: 0 } }),
      measured("mot-phan-tien-mat", { paidVnd: { cash: 500, transfer: 7000, online: 0 } }),
      measured("mien-phi", { feeVnd: 0, paidVnd: { cash: 0, transfer: 0, online: 0 } }),
    ]);
    expect(value.behind).toEqual({ counted: ["truc-tuyen", "chuyen-khoan"], missed: ["mot-phan-tien-mat"] });
  });
});

describe("inputs digitised (số hóa thành phần)", () => {
  it("needs the file of every paper that was filed", () => {
    const components = (filed: number, digitised: number) => ({ filed, digitised, reused: 0, fromStore: 0 });
    const value = inputsDigitised.of([
      measured("du", { components: components(3, 3) }),
      measured("thieu-mot", { components: components(3, 2) }),
      measured("khong-giay-to", { components: components(0, 0) }),
    ]);
    expect(value.behind).toEqual({ counted: ["du", "khong-giay-to"], missed: ["thieu-mot"] });
  });
});

describe("results signed (kết quả ký số)", () => {
  it("1,198 of 9,758 are 12.28 %, and a withdrawn dossier has no result to sign", () => {
    const value = resultsSigned.of([
      ...several(1198, "ky-so"),
      ...several(9758 - 1198, "ban-giay", { isResultSigned: false }),
      measured("rut", { outcome: "withdrawn", isResultSigned: false }),
    ]);
    expect([value.numerator, value.denominator]).toEqual([1198, 9758]);
    expect(value.value).toBeCloseTo(12.28, 2);
  });
});

describe("supplement discipline (kỷ luật yêu cầu bổ sung)", () => {
  it("needs the written notice and the call, for every request of the period", () => {
    const value = supplementsTold.of([
      measured("du-ca-hai", { supplements: { asked: 1, notified: 1, called: 1 } }),
      measured("khong-goi", { supplements: { asked: 1, notified: 1, called: 0 } }),
      measured("khong-ly-do", { supplements: { asked: 1, notified: 0, called: 1 } }),
      measured("lan-hai-khong-goi", { supplements: { asked: 2, notified: 2, called: 1 } }),
      measured("khong-yeu-cau"),
    ]);
    expect(value.behind).toEqual({
      counted: ["du-ca-hai"],
      missed: ["khong-goi", "khong-ly-do", "lan-hai-khong-goi"],
    });
  });
});

describe("on the spot (tại chỗ)", () => {
  it("five steps are five, without the seal four, and one approval at the agency is neither", () => {
    const all = [
      measured("nam"),
      measured("bon", { spot: "four" }),
      measured("duyet-tai-so", { spot: "fewer" }),
      measured("chua-tra", { isReturnedInPeriod: false }),
    ];
    expect(fiveOnTheSpot.of(all).behind).toEqual({ counted: ["nam"], missed: ["bon", "duyet-tai-so"] });
    expect(fourOnTheSpot.of(all).behind).toEqual({ counted: ["nam", "bon"], missed: ["duyet-tai-so"] });
  });
});

describe("satisfied in the survey (hài lòng)", () => {
  it("counts the satisfied and the very satisfied of all who answered", () => {
    const ratings = ["very-satisfied", "satisfied", "neutral", "dissatisfied", "very-dissatisfied"] as const;
    const value = answersSatisfied.of(ratings.map((rating) => ({ id: rating, rating })));
    expect(value.value).toBe(40);
  });
});

describe("time saved (thời gian tiết kiệm)", () => {
  it("642,920 hours of the clock are 26,788 days of 24 hours", () => {
    const { hours, days } = timeSaved([measured("mot", { hoursSaved: 642_900 }), measured("hai", { hoursSaved: 20 })]);
    expect(hours).toBe(642_920);
    expect(days).toBeCloseTo(26_788.33, 2);
  });

  it("puts the procedure with the greatest mean first, and leaves out who was not early", () => {
    const of = (code: string) => ({ procedure: { ...measured("").procedure, code } });
    const saved = timeSaved([
      measured("a", { ...of("1"), hoursSaved: 10 }),
      measured("b", { ...of("1"), hoursSaved: 20 }),
      measured("c", { ...of("2"), hoursSaved: 200 }),
      measured("d", { ...of("2"), hoursSaved: 0 }),
      measured("e", { ...of("3"), ...tooLate }),
    ]);
    expect(saved.byProcedure).toEqual([
      { procedure: "2", dossiers: 1, hours: 200, meanHours: 200 },
      { procedure: "1", dossiers: 2, hours: 30, meanHours: 15 },
    ]);
    expect(saved.dossiers).toEqual(["a", "b", "c"]);
  });
});
