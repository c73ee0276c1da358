import {
  day,
  type IdentifierProblem,
  type NotSynced,
  type ReceiptGap,
  type ReceiptSeriesProblem,
  type VietQrProblem,
  type VietQrReadProblem,
} from "@motcua/domain";
import { describe, expect, it } from "vitest";
import { identifierProblemText } from "./identifier/identifier-problem-text.ts";
import { LANGUAGES } from "./language.ts";
import { notSyncedText, omissionText } from "./national/sync-text.ts";
import { receiptProblemText } from "./payment/receipt-problem-text.ts";
import { vietQrProblemText } from "./payment/viet-qr-problem-text.ts";
import { englishFaults, vietnameseFaults } from "./proofreading.ts";

type Samples<P extends { readonly code: string }> = { readonly [C in P["code"]]: Extract<P, { code: C }> };

const IDENTIFIERS: Samples<IdentifierProblem> = {
  "personal-number.not-twelve-digits": { code: "personal-number.not-twelve-digits" },
  "personal-number.old-nine-digits": { code: "personal-number.old-nine-digits" },
  "personal-number.no-such-century": { code: "personal-number.no-such-century" },
  "personal-number.unknown-province": { code: "personal-number.unknown-province", place: "003" },
  "personal-number.sex-differs": { code: "personal-number.sex-differs", inNumber: "female", stated: "male" },
  "personal-number.birth-year-differs": { code: "personal-number.birth-year-differs", inNumber: 1990, stated: 1991 },
  "personal-number.born-in-future": { code: "personal-number.born-in-future", inNumber: 2027 },
  "personal-number.ends-in-zeros": { code: "personal-number.ends-in-zeros" },
  "old-identity.not-nine-digits": { code: "old-identity.not-nine-digits" },
  "old-identity.no-longer-valid": { code: "old-identity.no-longer-valid", since: day("2025-01-01") },
  "tax-code.not-digits": { code: "tax-code.not-digits" },
  "tax-code.wrong-length": { code: "tax-code.wrong-length", digits: 9 },
  "tax-code.wrong-check-digit": { code: "tax-code.wrong-check-digit" },
  "tax-code.not-yet-personal": { code: "tax-code.not-yet-personal", from: day("2025-07-01") },
  "phone.not-digits": { code: "phone.not-digits" },
  "phone.foreign": { code: "phone.foreign" },
  "phone.no-leading-zero": { code: "phone.no-leading-zero" },
  "phone.old-eleven-digits": { code: "phone.old-eleven-digits" },
  "phone.wrong-length": { code: "phone.wrong-length", digits: 9 },
  "phone.unknown-prefix": { code: "phone.unknown-prefix", prefix: "051" },
  "dossier-code.is-tracking-code": { code: "dossier-code.is-tracking-code" },
  "dossier-code.not-three-parts": { code: "dossier-code.not-three-parts" },
  "dossier-code.unit-wrong": { code: "dossier-code.unit-wrong", unit: "49.12" },
  "dossier-code.no-such-day": { code: "dossier-code.no-such-day", day: "210230" },
  "dossier-code.number-wrong": { code: "dossier-code.number-wrong", number: "001" },
  "unit-code.too-long": { code: "unit-code.too-long", length: 36, most: 35 },
  "unit-code.stray-character": { code: "unit-code.stray-character", character: "-" },
  "unit-code.no-level-one": { code: "unit-code.no-level-one" },
  "unit-code.empty-group": { code: "unit-code.empty-group" },
  "field-code.unreadable": { code: "field-code.unreadable" },
  "result-code.stray-mark": { code: "result-code.stray-mark", mark: "." },
  "result-code.unreadable": { code: "result-code.unreadable" },
  "procedure-code.unreadable": { code: "procedure-code.unreadable" },
  "procedure-code.is-case-code": { code: "procedure-code.is-case-code", procedure: "1.001193" },
  "case-code.unreadable": { code: "case-code.unreadable" },
};

const VIETQR: Samples<VietQrProblem | VietQrReadProblem> = {
  "vietqr.bin-not-six-digits": { code: "vietqr.bin-not-six-digits" },
  "vietqr.account-wrong": { code: "vietqr.account-wrong" },
  "vietqr.amount-wrong": { code: "vietqr.amount-wrong", mostVnd: 9_999_999_999_999 },
  "vietqr.category-not-four-digits": { code: "vietqr.category-not-four-digits" },
  "vietqr.empty": { code: "vietqr.empty", part: "purpose" },
  "vietqr.not-ascii": { code: "vietqr.not-ascii", part: "purpose", character: "–" },
  "vietqr.too-long": { code: "vietqr.too-long", part: "billNumber", length: 26, most: 25 },
  "vietqr.additional-too-long": { code: "vietqr.additional-too-long", length: 116, most: 99 },
  "vietqr.unreadable": { code: "vietqr.unreadable", at: 16 },
  "vietqr.checksum-wrong": { code: "vietqr.checksum-wrong" },
  "vietqr.not-vietqr": { code: "vietqr.not-vietqr" },
  "vietqr.not-vnd": { code: "vietqr.not-vnd", currency: "840" },
};

const RECEIPTS: Samples<ReceiptSeriesProblem | ReceiptGap> = {
  "receipt.template-wrong": { code: "receipt.template-wrong", template: "01BLP" },
  "receipt.symbol-wrong": { code: "receipt.symbol-wrong", symbol: "AA17T" },
  "receipt.symbol-of-another-year": { code: "receipt.symbol-of-another-year", symbol: "AA-17T", year: 2026 },
  "receipt.number-missing": { code: "receipt.number-missing", number: "0000002" },
  "receipt.number-twice": { code: "receipt.number-twice", number: "0000001" },
  "receipt.number-unreadable": { code: "receipt.number-unreadable", number: "3" },
};

const NOT_SYNCED: Samples<NotSynced> = {
  "sync.log-differs": { code: "sync.log-differs" },
  "sync.no-dossier-code": { code: "sync.no-dossier-code" },
  "sync.state-unmapped": { code: "sync.state-unmapped", status: "awaiting-payment" },
  "sync.other-procedure": { code: "sync.other-procedure", procedure: "1.001193" },
};

const spoken = (language: "vi" | "en") => [
  ...Object.values(IDENTIFIERS).map((problem) => identifierProblemText(problem, language)),
  ...Object.values(VIETQR).map((problem) => vietQrProblemText(problem, language)),
  ...Object.values(RECEIPTS).map((problem) => receiptProblemText(problem, language)),
  ...Object.values(NOT_SYNCED).map((reason) => notSyncedText(reason, language)),
];

describe("what is wrong with a number, code, QR code, receipt or report (số, mã, biên lai sai ở đâu)", () => {
  it("is said in clean Vietnamese and in whole English, with what to do next", () => {
    const faults = { vi: vietnameseFaults, en: englishFaults };
    for (const language of LANGUAGES) {
      for (const { title, next } of spoken(language)) {
        expect([...faults[language](title), ...faults[language](next)], `${title} / ${next}`).toEqual([]);
        expect(title).not.toMatch(/\.$/);
        expect(next).toMatch(/\.$/);
      }
    }
  });

  it("is told apart: no two problems have the same title", () => {
    for (const language of LANGUAGES) {
      const titles = spoken(language).map(({ title }) => title);
      expect(new Set(titles).size).toBe(titles.length);
    }
  });

  it("names the place of a fault as a person counts, from one", () => {
    expect(vietQrProblemText(VIETQR["vietqr.unreadable"], "vi").title).toContain("ký tự thứ 17");
  });

  it("says in a word why a field of a report is empty", () => {
    expect(omissionText("no-link", "vi")).toBe("tệp chưa có đường dẫn cho Cổng");
    expect(vietnameseFaults(omissionText("not-recorded", "vi"))).toEqual([]);
  });
});
