import { describe, expect, it } from "vitest";
import { DOSSIER_STATUSES, TRANSITIONS, type DossierActType } from "@motcua/domain";
import {
  actText,
  citizenTexts,
  filingQuestions,
  filingTexts,
  inBoth,
  LANGUAGES,
  pieceTexts,
  staffTexts,
  statusHint,
  statusText,
  verdictTexts,
  verificationText,
} from "./index.ts";
import { englishFaults, stringsOf, vietnameseFaults } from "./proofreading.ts";

const ACTS = [...new Set(Object.values(TRANSITIONS).flatMap((row) => Object.keys(row) as DossierActType[]))];
const VERDICTS = ["TOTAL-PASSED", "TOTAL-FAILED", "INDETERMINATE", "NOT-SIGNED"] as const;

const said = (language: "vi" | "en") =>
  stringsOf({
    citizen: citizenTexts[language],
    filing: filingTexts[language],
    questions: filingQuestions[language],
    verdict: verdictTexts[language],
    staff: staffTexts[language],
    pieces: pieceTexts[language],
    statuses: DOSSIER_STATUSES.map((status) => statusText(status, language)),
    hints: DOSSIER_STATUSES.map((status) => statusHint(status, language)),
    acts: ACTS.map((act) => actText(act, language)),
    verdicts: VERDICTS.map((verdict) => verificationText(verdict, language)),
  });

describe("texts on the screens (lời trên màn hình)", () => {
  it("are clean Vietnamese: NFC, accented, no English and no placeholder left", () => {
    const marked = said("vi").flatMap((text) => vietnameseFaults(text).map((fault) => `${fault}: ${text}`));
    expect(marked).toEqual([]);
  });

  it("are whole in English", () => {
    expect(said("en").flatMap((text) => englishFaults(text).map((fault) => `${fault}: ${text}`))).toEqual([]);
  });

  it("are as many in both languages", () => {
    expect(said("vi").length).toBe(said("en").length);
    expect(said("vi").length).toBeGreaterThan(150);
  });

  it("do not say in English what they say in Vietnamese", () => {
    const vietnamese = stringsOf({ ...citizenTexts.vi, pieces: pieceTexts.vi });
    const english = stringsOf({ ...citizenTexts.en, pieces: pieceTexts.en });
    expect(vietnamese.filter((text, at) => text === english[at])).toEqual(["Một Cửa"]);
  });

  it("keep one voice for the status: every one has a name and a line of what happens now", () => {
    for (const language of LANGUAGES) {
      const names = DOSSIER_STATUSES.map((status) => statusText(status, language));
      expect(new Set(names).size).toBe(DOSSIER_STATUSES.length);
    }
  });

  it("do not compile when one language lacks a key or has one too many", () => {
    // @ts-expect-error -- English lacks "back"
    inBoth({ vi: { next: "Tiếp tục", back: "Quay lại" }, en: { next: "Continue" } });
    // @ts-expect-error -- English has a key that Vietnamese lacks
    inBoth({ vi: { next: "Tiếp tục" }, en: { next: "Continue", back: "Back" } });
    expect(LANGUAGES).toEqual(["vi", "en"]);
  });
});

describe("the proofreader", () => {
  it("marks decomposed letters, English words, placeholders, old tones and missing diacritics", () => {
    expect(vietnameseFaults("Hồ sơ".normalize("NFD"))).toContain("not NFC");
    expect(vietnameseFaults("Nộp your hồ sơ")).toContain("English left over");
    expect(vietnameseFaults("Hẹn trả {due}")).toContain("placeholder or stray mark");
    expect(vietnameseFaults("Khoá ký")).toContain("old tone placement");
    expect(vietnameseFaults("Ho so cua ban da duoc tiep nhan")).toContain("no diacritics");
    expect(vietnameseFaults("Quý 3 năm 2026, khóa ký của bạn")).toEqual([]);
  });
});
