import { day, type Refusal, type RefusalCode } from "@motcua/domain";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../language.ts";
import { englishFaults, vietnameseFaults } from "../proofreading.ts";
import { refusalText } from "./refusal-text.ts";
import { SIGNING_CAUSES } from "./signing-cause-texts.ts";

/** One refusal of every code: the type does not compile while one is missing. */
const SAMPLES: { readonly [C in RefusalCode]: Extract<Refusal, { code: C }> } = {
  "access.not-competent": { code: "access.not-competent", act: "receive" },
  "access.duties-not-separated": { code: "access.duties-not-separated", act: "seal", earlierAct: "sign" },
  "access.assurance-too-low": { code: "access.assurance-too-low" },
  "access.not-signed-in": { code: "access.not-signed-in" },
  "access.wrong-credentials": { code: "access.wrong-credentials" },
  "access.too-many-tries": { code: "access.too-many-tries", minutes: 15 },
  "calendar.not-published": { code: "calendar.not-published", year: 2031 },
  "deadline.limit-unlabelled": { code: "deadline.limit-unlabelled", text: "Theo thông báo" },
  "reappointment.already-used": { code: "reappointment.already-used" },
  "reappointment.too-late": { code: "reappointment.too-late", dueOn: day("2026-11-20") },
  "obligation.no-second-phase": { code: "obligation.no-second-phase" },
  "dossier.act-not-allowed": { code: "dossier.act-not-allowed", act: "receive", status: "returned" },
  "dossier.changed-meanwhile": { code: "dossier.changed-meanwhile" },
  "dossier.unknown": { code: "dossier.unknown" },
  "dossier.papers-missing": { code: "dossier.papers-missing", components: ["GT1", "GT2"] },
  "dossier.postal-address-missing": { code: "dossier.postal-address-missing" },
  "dossier.completion-already-asked": { code: "dossier.completion-already-asked" },
  "dossier.reason-missing": { code: "dossier.reason-missing" },
  "supplement.item-without-reason": { code: "supplement.item-without-reason" },
  "supplement.already-asked": { code: "supplement.already-asked", askedOn: day("2026-11-18") },
  "supplement.asked-too-late": { code: "supplement.asked-too-late", lastDay: day("2026-11-18") },
  "supplement.answer-still-awaited": { code: "supplement.answer-still-awaited", until: day("2026-11-30") },
  "supplement.nothing-provided": { code: "supplement.nothing-provided" },
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
  "fee.not-configured": { code: "fee.not-configured", fee: "Lệ phí cấp bản sao" },
  "fee.unpaid": { code: "fee.unpaid", vnd: 15_000 },
  "fee.wrong-amount": { code: "fee.wrong-amount", owedVnd: 15_000 },
  "return.receiver-not-identified": { code: "return.receiver-not-identified" },
  "return.channel-not-for-actor": { code: "return.channel-not-for-actor" },
  "return.not-handed-to-post": { code: "return.not-handed-to-post" },
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
