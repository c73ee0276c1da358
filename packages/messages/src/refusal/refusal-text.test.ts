import { day, moment, reportMonthOf, type Refusal, type RefusalCode } from "@motcua/domain";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../language.ts";
import { englishFaults, vietnameseFaults } from "../proofreading.ts";
import { refusalText } from "./refusal-text.ts";
import { SIGNING_CAUSES } from "./signing-cause-texts.ts";

const WARD = { id: "moi", kind: "ward", name: "Mẫu", above: { kind: "province", name: "Ví Dụ" } } as const;
const FORMER_WARD = { ...WARD, id: "cu", to: day("2025-06-30") };

/** One refusal of every code: the type does not compile while one is missing. */
const SAMPLES: { readonly [C in RefusalCode]: Extract<Refusal, { code: C }> } = {
  "access.not-competent": { code: "access.not-competent", act: "receive" },
  "access.duties-not-separated": { code: "access.duties-not-separated", act: "seal", earlierAct: "sign" },
  "access.assurance-too-low": { code: "access.assurance-too-low" },
  "access.not-signed-in": { code: "access.not-signed-in" },
  "access.wrong-credentials": { code: "access.wrong-credentials" },
  "access.too-many-tries": { code: "access.too-many-tries", minutes: 15 },
  "calendar.not-published": { code: "calendar.not-published", year: 2031 },
  "calendar.no-office-hours": { code: "calendar.no-office-hours" },
  "deadline.limit-not-countable": { code: "deadline.limit-not-countable", unit: "working-day", quantity: -1 },
  "deadline.limit-unlabelled": { code: "deadline.limit-unlabelled", text: "Theo thông báo" },
  "reappointment.already-used": { code: "reappointment.already-used" },
  "reappointment.too-late": { code: "reappointment.too-late", dueOn: day("2026-11-20") },
  "obligation.no-second-phase": { code: "obligation.no-second-phase" },
  "dossier.act-not-allowed": { code: "dossier.act-not-allowed", act: "receive", status: "returned" },
  "dossier.changed-meanwhile": { code: "dossier.changed-meanwhile" },
  "dossier.unknown": { code: "dossier.unknown" },
  "dossier.papers-not-scanned": { code: "dossier.papers-not-scanned", components: ["GT1"] },
  "dossier.paper-not-filed": { code: "dossier.paper-not-filed", component: "GT9" },
  "dossier.papers-missing": { code: "dossier.papers-missing", components: ["GT1", "GT2"] },
  "dossier.postal-address-missing": { code: "dossier.postal-address-missing" },
  "dossier.completion-already-asked": { code: "dossier.completion-already-asked" },
  "dossier.reason-missing": { code: "dossier.reason-missing" },
  "supplement.item-without-reason": { code: "supplement.item-without-reason" },
  "supplement.already-asked": { code: "supplement.already-asked", askedOn: day("2026-11-18") },
  "supplement.asked-too-late": { code: "supplement.asked-too-late", lastDay: day("2026-11-18") },
  "supplement.answer-still-awaited": { code: "supplement.answer-still-awaited", until: day("2026-11-30") },
  "supplement.nothing-provided": { code: "supplement.nothing-provided" },
  "supplement.not-asked-yet": { code: "supplement.not-asked-yet" },
  "supplement.already-permitted": { code: "supplement.already-permitted" },
  "supplement.call-out-of-time": {
    code: "supplement.call-out-of-time",
    askedAt: moment("2026-11-20T09:30:00+07:00"),
  },
  "supplement.call-missing": { code: "supplement.call-missing" },
  "inspection.incomplete": { code: "inspection.incomplete", lacks: "participants" },
  "clock.stopped": { code: "clock.stopped", since: moment("2026-11-20T09:30:00+07:00") },
  "clock.not-stopped": { code: "clock.not-stopped" },
  "due.unchanged": { code: "due.unchanged" },
  "assistance.missing": { code: "assistance.missing" },
  "assistance.only-online": { code: "assistance.only-online" },
  "filing.office-not-open": { code: "filing.office-not-open", office: "cam-pha" },
  "filing.incomplete-online": { code: "filing.incomplete-online" },
  "filing.postal-record-wrong": { code: "filing.postal-record-wrong" },
  "procedure.territorial": { code: "procedure.territorial", procedure: "1.004873" },
  "transfer.same-office": { code: "transfer.same-office" },
  "transfer.office-not-open": { code: "transfer.office-not-open", office: "cam-pha" },
  "transfer.office-not-ended": { code: "transfer.office-not-ended", office: "cam-pha" },
  "transfer.not-a-successor": { code: "transfer.not-a-successor", office: "cam-pha" },
  "transfer.already-decided": { code: "transfer.already-decided" },
  "result.annulled": { code: "result.annulled" },
  "post.other-item": { code: "post.other-item", item: "EM000000000VN" },
  "post.already-delivered": { code: "post.already-delivered" },
  "form.answers-wrong": { code: "form.answers-wrong", problems: [] },
  "draft.unknown": { code: "draft.unknown" },
  "draft.saved-elsewhere": { code: "draft.saved-elsewhere", revision: 3 },
  "upload.too-large": { code: "upload.too-large", mostBytes: 10 * 1024 * 1024 },
  "upload.type-not-accepted": { code: "upload.type-not-accepted" },
  "upload.empty": { code: "upload.empty" },
  "upload.encrypted-pdf": { code: "upload.encrypted-pdf" },
  "upload.too-many": { code: "upload.too-many", most: 10 },
  "upload.unknown": { code: "upload.unknown" },
  "procedure.unknown": { code: "procedure.unknown", procedure: "1.004873" },
  "procedure.not-offered": { code: "procedure.not-offered", procedure: "1.004873", office: "cam-pha" },
  "procedure.channel-not-offered": { code: "procedure.channel-not-offered", channel: "post" },
  "procedure.no-limit-in-force": { code: "procedure.no-limit-in-force", procedure: "1.004873", on: day("2026-11-22") },
  "consultation.open": { code: "consultation.open", agency: "so-xay-dung", dueOn: day("2026-11-27") },
  "consultation.already-asked": { code: "consultation.already-asked", agency: "so-xay-dung" },
  "consultation.agency-unknown": { code: "consultation.agency-unknown", agency: "so-xay-dung" },
  "consultation.not-open": { code: "consultation.not-open", consultation: "1" },
  "leg.open": { code: "leg.open", legs: ["residence", "insurance"] },
  "leg.not-open": { code: "leg.not-open", leg: "residence" },
  "result.obligation-open": { code: "result.obligation-open" },
  "result.dated-another-day": { code: "result.dated-another-day", issuedOn: day("2026-11-20") },
  "result.signer-not-approver": { code: "result.signer-not-approver" },
  "result.already-approved": { code: "result.already-approved" },
  "seal.unknown": { code: "seal.unknown", seal: "ubnd-cam-pha-2" },
  "seal.signature-missing": { code: "seal.signature-missing" },
  "seal.not-in-force": { code: "seal.not-in-force", seal: "ubnd-cam-pha-2" },
  "seal.no-permission-document": { code: "seal.no-permission-document", seal: "ubnd-cam-pha-2" },
  "seal.not-custodian": { code: "seal.not-custodian", seal: "ubnd-cam-pha-2" },
  "seal.out-of-scope": { code: "seal.out-of-scope", seal: "ubnd-cam-pha-2", procedure: "1.004873" },
  "seal.hand-over-not-competent": { code: "seal.hand-over-not-competent", seal: "ubnd-cam-pha-2" },
  "seal.hand-over-papers-missing": { code: "seal.hand-over-papers-missing", missing: "record" },
  "seal.hand-over-retroactive": { code: "seal.hand-over-retroactive", today: day("2026-11-22") },
  "seal.hand-over-ends-before": { code: "seal.hand-over-ends-before", from: day("2026-11-22") },
  "seal.taker-permits": { code: "seal.taker-permits" },
  "seal.taker-not-clerk": { code: "seal.taker-not-clerk", taker: "vanthu2" },
  "seal.taker-keeps-it": { code: "seal.taker-keeps-it", taker: "vanthu2" },
  "seal.handed-over-meanwhile": { code: "seal.handed-over-meanwhile", seal: "ubnd-cam-pha-2" },
  "call.not-competent": { code: "call.not-competent" },
  "call.not-due": { code: "call.not-due" },
  "seal.register-not-competent": { code: "seal.register-not-competent" },
  "fee.not-configured": { code: "fee.not-configured", fee: "Lệ phí cấp bản sao" },
  "fee.not-set-for-channel": { code: "fee.not-set-for-channel", fee: "Lệ phí cấp bản sao", channel: "online" },
  "fee.foreign-currency": { code: "fee.foreign-currency", fee: "Lệ phí cấp bản sao", currency: "USD" },
  "fee.unlabelled": { code: "fee.unlabelled", fee: "Lệ phí cấp bản sao", text: "Theo Thông tư của Bộ Tài chính." },
  "fee.exemption-unknown": { code: "fee.exemption-unknown", fee: "Lệ phí cấp bản sao", exemption: "Hộ nghèo" },
  "fee.exemption-without-evidence": {
    code: "fee.exemption-without-evidence",
    fee: "Lệ phí cấp bản sao",
    exemption: "Hộ nghèo",
  },
  "payment.amount-wrong": { code: "payment.amount-wrong", reference: "FT001" },
  "payment.reference-reused": { code: "payment.reference-reused", reference: "FT001" },
  "payment.refunds-exceed": { code: "payment.refunds-exceed", byVnd: 5000 },
  "receipt.incomplete": { code: "receipt.incomplete", missing: ["collector-tax-code", "in-words"] },
  "receipt.series-full": { code: "receipt.series-full", symbol: "AA-26T" },
  "receipt.annulled": { code: "receipt.annulled", number: "0000042" },
  "receipt.reason-missing": { code: "receipt.reason-missing" },
  "fee.already-assessed": { code: "fee.already-assessed" },
  "fee.nothing-owed": { code: "fee.nothing-owed" },
  "fee.account-not-configured": { code: "fee.account-not-configured", office: "cam-pha" },
  "fee.unpaid": { code: "fee.unpaid", vnd: 15_000 },
  "fee.wrong-amount": { code: "fee.wrong-amount", owedVnd: 15_000 },
  "return.receiver-not-identified": { code: "return.receiver-not-identified" },
  "return.channel-not-for-actor": { code: "return.channel-not-for-actor" },
  "return.not-handed-to-post": { code: "return.not-handed-to-post" },
  "unit.unknown": { code: "unit.unknown", unit: "phường Không Có" },
  "unit.split": { code: "unit.split", unit: FORMER_WARD, candidates: [WARD, WARD] },
  "unit.ambiguous": { code: "unit.ambiguous", words: "phường Mẫu", candidates: [WARD, FORMER_WARD] },
  "unit.without-successor": { code: "unit.without-successor", unit: FORMER_WARD },
  "claim.contradicted": { code: "claim.contradicted", claimed: 66.15, points: 60.32, percent: 174.64 },
  "report.not-competent": { code: "report.not-competent" },
  "report.period-not-over": { code: "report.period-not-over", today: day("2026-11-22") },
  "report.period-reversed": { code: "report.period-reversed" },
  "report.period-too-long": { code: "report.period-too-long", days: 401, mostDays: 400 },
  "snapshot.not-competent": { code: "snapshot.not-competent", step: "publish" },
  "snapshot.month-not-over": {
    code: "snapshot.month-not-over",
    month: reportMonthOf(moment("2026-11-22T09:00:00+07:00")),
    from: moment("2026-12-01T00:10:00+07:00"),
  },
  "snapshot.already-frozen": {
    code: "snapshot.already-frozen",
    month: reportMonthOf(moment("2026-10-22T09:00:00+07:00")),
    version: 1,
  },
  "snapshot.unknown": { code: "snapshot.unknown" },
  "snapshot.same-person": { code: "snapshot.same-person" },
  "snapshot.already-published": {
    code: "snapshot.already-published",
    publishedAt: moment("2026-12-02T09:00:00+07:00"),
  },
  "feedback.unknown": { code: "feedback.unknown" },
  "feedback.not-competent": { code: "feedback.not-competent", act: "answer" },
  "feedback.act-not-allowed": { code: "feedback.act-not-allowed", act: "answer", status: "awaiting-more" },
  "feedback.text-missing": { code: "feedback.text-missing", act: "answer" },
  "feedback.more-already-asked": { code: "feedback.more-already-asked" },
  "feedback.already-rated": { code: "feedback.already-rated" },
  "survey.not-open": { code: "survey.not-open" },
  "survey.already-answered": { code: "survey.already-answered" },
  "survey.answers-wrong": { code: "survey.answers-wrong", questions: ["attitude"] },
  "publication.not-competent": { code: "publication.not-competent", step: "publish" },
  "publication.month-not-published": {
    code: "publication.month-not-published",
    month: reportMonthOf(moment("2026-10-22T09:00:00+07:00")),
  },
  "publication.official-unknown": { code: "publication.official-unknown", official: "lanhdao" },
  "publication.same-person": { code: "publication.same-person" },
  "publication.already-published": {
    code: "publication.already-published",
    publishedAt: moment("2026-12-02T09:00:00+07:00"),
  },
  "publication.not-named": { code: "publication.not-named" },
  "publication.reason-missing": { code: "publication.reason-missing" },
  "surprise-inspection.not-competent": { code: "surprise-inspection.not-competent" },
  "surprise-inspection.team-missing": { code: "surprise-inspection.team-missing" },
  "surprise-inspection.of-the-unit": { code: "surprise-inspection.of-the-unit", person: "lanhdao" },
  "surprise-inspection.day-passed": { code: "surprise-inspection.day-passed" },
  "home-visit.not-competent": { code: "home-visit.not-competent" },
  "home-visit.helper-not-of-office": { code: "home-visit.helper-not-of-office", helper: "lanhdao" },
  "home-visit.not-at-that-time": { code: "home-visit.not-at-that-time" },
  "home-visit.helper-busy": { code: "home-visit.helper-busy", from: moment("2026-11-25T09:00:00+07:00") },
  "account-help.not-competent": { code: "account-help.not-competent" },
  "account-help.consent-missing": { code: "account-help.consent-missing" },
  "account-help.phone-of-staff": { code: "account-help.phone-of-staff" },
  "signing.refused": { code: "signing.refused", cause: "certificate.expired" },
  "signing.wrong-pin": { code: "signing.wrong-pin" },
  "signing.no-key": { code: "signing.no-key", person: "lanhdao" },
};

const EVERY: readonly Refusal[] = [
  ...Object.values(SAMPLES),
  ...Object.keys(SIGNING_CAUSES).map((cause) => ({ code: "signing.refused", cause }) as const),
];

const NAMES: Readonly<Record<string, string>> = {
  GT1: "Tờ khai",
  GT2: "Giấy tờ về nơi cư trú",
  "1.004873": "cấp Giấy xác nhận tình trạng hôn nhân",
  "cam-pha": "Trung tâm Cẩm Phả",
  "ubnd-cam-pha-2": "Con dấu thứ hai của Ủy ban nhân dân phường Cẩm Phả",
  lanhdao: "Nguyễn Văn Mẫu",
};
const nameOf = (code: string): string => NAMES[code] ?? code;

describe("refusals in words (lời từ chối)", () => {
  it("say in clean Vietnamese what happened and what to do next, for every code and every cause", () => {
    const marked = EVERY.flatMap((refusal) => {
      const { title, next } = refusalText(refusal, "vi", nameOf);
      return [title, next].flatMap((text) =>
        vietnameseFaults(text).map((fault) => `${refusal.code}: ${fault}: ${text}`),
      );
    });
    expect(marked).toEqual([]);
  });

  it("say it in English too", () => {
    const marked = EVERY.flatMap((refusal) => {
      const { title, next } = refusalText(refusal, "en", nameOf);
      return [title, next].flatMap((text) => englishFaults(text).map((fault) => `${refusal.code}: ${fault}: ${text}`));
    });
    expect(marked).toEqual([]);
  });

  it("end the advice as a sentence, and leave the title without a full stop", () => {
    for (const language of LANGUAGES) {
      for (const refusal of EVERY) {
        const { title, next } = refusalText(refusal, language, nameOf);
        expect(title, title).not.toMatch(/\.$/);
        expect(next, next).toMatch(/\.$/);
      }
    }
  });

  it("are told apart: no two codes share a title", () => {
    const titles = Object.values(SAMPLES).map((refusal) => refusalText(refusal, "vi", nameOf).title);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it("name the papers that are missing", () => {
    const text = refusalText(SAMPLES["dossier.papers-missing"], "vi", nameOf);
    expect(text).toEqual({
      title: "Còn thiếu 2 loại giấy tờ bắt buộc",
      next: "Hãy nộp đủ: Tờ khai; Giấy tờ về nơi cư trú.",
    });
  });

  it("say that an amount nobody entered is not free", () => {
    expect(refusalText(SAMPLES["fee.not-configured"], "vi").next).toContain("không có nghĩa là miễn phí");
  });

  it("give the code of a signing fault that nobody has worded yet", () => {
    expect(refusalText({ code: "signing.refused", cause: "token.unplugged" }, "vi")).toEqual({
      title: "Không ký được văn bản",
      next: "Hãy báo quản trị hệ thống mã lỗi “token.unplugged”; chưa có gì bị ký.",
    });
  });
});
