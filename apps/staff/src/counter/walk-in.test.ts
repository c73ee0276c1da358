import { describe, expect, it } from "vitest";
import { AT_TWO_DESKS, complete, ID, OWNER, PROCEDURE, TODAY } from "../testing/invented-walk-in.ts";
import { walkInProblem } from "./walk-in-fault-text.ts";
import { mayKeep, walkInFaults } from "./walk-in-faults.ts";
import { walkInFiling } from "./walk-in-filing.ts";
import { emptyWalkIn, filledFrom, isTouched, type WalkIn } from "./walk-in.ts";

const faultsOf = (change: Partial<WalkIn>) => walkInFaults({ ...complete, ...change }, PROCEDURE, TODAY);

describe("a walk-in (tiếp nhận trực tiếp)", () => {
  it("chooses for the officer only what has one choice, and nothing for the citizen", () => {
    const empty = emptyWalkIn(ID, PROCEDURE);
    expect(empty).toMatchObject({
      office: "cam-pha",
      caseCode: "0.000001.01",
      channel: "counter",
      returnBy: null,
      answers: {},
      counts: {},
    });
    expect(emptyWalkIn(ID, AT_TWO_DESKS).office).toBe("");
  });

  it("has nothing to put right when it is complete", () => {
    expect(faultsOf({})).toEqual([]);
  });

  it("may be kept incomplete where only answers and papers lack, not where it is unclear whose it is", () => {
    const keeps = (change: Partial<WalkIn>) => mayKeep(faultsOf(change), { ...complete, ...change }, PROCEDURE);
    expect(keeps({ counts: {} })).toBe(true);
    expect(keeps({ owner: { ...OWNER, fullName: "" } })).toBe(false);
    expect(keeps({})).toBe(false);
  });

  it("tells all its faults at once, in the order of the screen", () => {
    const faults = walkInFaults(emptyWalkIn(ID, AT_TWO_DESKS), AT_TWO_DESKS, TODAY);
    expect(faults.map((fault) => fault.at)).toEqual([
      "office",
      "owner-fullName",
      "owner-phone",
      "owner-address",
      "answer-requester-full-name",
      "answer-copies",
      "answer-why",
      "paper-ban-chinh",
      "returnBy",
    ]);
  });

  it("names the paper that is missing", () => {
    const [fault] = faultsOf({ counts: {} });
    expect(walkInProblem(fault!, PROCEDURE, "vi")).toEqual({
      field: "paper-ban-chinh",
      text: "Thiếu giấy tờ bắt buộc: Bản chính.",
    });
  });

  it("says whose particulars are wrong", () => {
    const [fault] = faultsOf({ isOwnerApplying: false, applicant: { ...OWNER, phone: "123" } });
    expect(walkInProblem(fault!, PROCEDURE, "vi").text).toContain("Điện thoại (người nộp thay)");
  });

  it("lets a person without a personal number be received, but not with a wrong one", () => {
    expect(faultsOf({ owner: { ...OWNER, personalNumber: "" } })).toEqual([]);
    expect(faultsOf({ owner: { ...OWNER, personalNumber: "123456789" } })).toMatchObject([
      { at: "owner-personalNumber", fault: { code: "personal-number.old-nine-digits" } },
    ]);
  });

  it("takes an exemption from a fee only with what proves it, and files none that the fee does not have", () => {
    const claiming = (exemption: string, evidence: string) => ({ exemptions: { "le-phi": { exemption, evidence } } });
    const [fault] = faultsOf(claiming("Người thuộc hộ nghèo", " "));
    expect(walkInProblem(fault!, PROCEDURE, "vi")).toEqual({
      field: "exemption-le-phi-evidence",
      text: "Hãy ghi giấy tờ chứng minh diện miễn.",
    });
    const filed = (change: Partial<WalkIn>) => walkInFiling({ ...complete, ...change }, PROCEDURE).exemptions;
    expect(filed(claiming("Người thuộc hộ nghèo", " Giấy số 1 "))).toEqual([
      { fee: "le-phi", exemption: "Người thuộc hộ nghèo", evidence: "Giấy số 1" },
    ]);
    expect(filed(claiming("Người quen", "Giấy số 1"))).toEqual([]);
    expect(filed({})).toEqual([]);
  });

  it("asks for an address where the result goes by post", () => {
    expect(faultsOf({ returnBy: "post" })).toEqual([{ at: "postalAddress", kind: "postal-address" }]);
  });

  it("is touched by the first letter", () => {
    const empty = emptyWalkIn(ID, PROCEDURE);
    expect(isTouched(empty, empty)).toBe(false);
    expect(isTouched({ ...empty, owner: { ...empty.owner, fullName: "N" } }, empty)).toBe(true);
  });
});

describe("what a walk-in sends (tiếp nhận)", () => {
  it("is tidy, and counts the copies that the form asked for", () => {
    expect(walkInFiling(complete, PROCEDURE)).toEqual({
      id: ID,
      procedure: "0.000001",
      office: "cam-pha",
      exemptions: [],
      caseCode: "0.000001.01",
      channel: "counter",
      owner: {
        fullName: "Nguyễn Thị Thử Nghiệm",
        personalNumber: "099199000001",
        phone: "0900000001",
        address: "Số 1 phố Hư Cấu",
      },
      applicant: {
        fullName: "Nguyễn Thị Thử Nghiệm",
        personalNumber: "099199000001",
        phone: "0900000001",
        address: "Số 1 phố Hư Cấu",
      },
      answers: { "requester-full-name": "Nguyễn Thị Thử Nghiệm", copies: "3", why: "other", "other-why": "Vay vốn" },
      papers: [{ component: "ban-chinh", title: "Bản chính giấy tờ", originals: 1, certified: 0, photocopies: 0 }],
      returnBy: "counter",
      units: 3,
      pagesOfOriginal: 1,
    });
  });

  it("drops answers to questions that are no longer asked", () => {
    const filing = walkInFiling({ ...complete, answers: { ...complete.answers, why: "" } }, PROCEDURE);
    expect(filing.answers).not.toHaveProperty("other-why");
  });

  it("names the person who applies instead of the owner", () => {
    const filing = walkInFiling(
      {
        ...complete,
        isOwnerApplying: false,
        applicant: { ...OWNER, fullName: "Trần Văn Giả Định", email: "gia.dinh@example.vn" },
      },
      PROCEDURE,
    );
    expect(filing.applicant).toMatchObject({ fullName: "Trần Văn Giả Định", email: "gia.dinh@example.vn" });
    expect(filing.owner.fullName).toBe("Nguyễn Thị Thử Nghiệm");
  });

  it("carries the postal address only where the result goes by post", () => {
    expect(walkInFiling({ ...complete, postalAddress: "Số 2" }, PROCEDURE)).not.toHaveProperty("postalAddress");
    expect(walkInFiling({ ...complete, returnBy: "post", postalAddress: " Số 2 " }, PROCEDURE).postalAddress).toBe(
      "Số 2",
    );
  });
});

describe("filling the form from the person at the counter", () => {
  it("fills what is empty and keeps what was typed", () => {
    expect(filledFrom(OWNER, PROCEDURE.form, {})).toEqual({ "requester-full-name": "Nguyễn Thị  Thử Nghiệm" });
    expect(filledFrom(OWNER, PROCEDURE.form, { "requester-full-name": "Người khác" })).toEqual({
      "requester-full-name": "Người khác",
    });
  });
});
