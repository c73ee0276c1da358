import type { DutiesNotSeparated } from "@motcua/domain";
import { actText } from "../dossier/act-text.ts";
import type { InBoth } from "../language.ts";
import type { Family, RefusalTexts } from "./refusal-texts.ts";

const EARLIER: Readonly<Record<DutiesNotSeparated["earlierAct"], InBoth<string>>> = {
  propose: { vi: "trình hồ sơ này", en: "proposed the decision" },
  approve: { vi: "phê duyệt hồ sơ này", en: "approved this application" },
  sign: { vi: "ký văn bản này", en: "signed this document" },
};

/** Từ chối vì thẩm quyền hoặc đăng nhập. */
export const accessRefusals: RefusalTexts<Family<"access">> = {
  "access.not-competent": ({ act }) => ({
    vi: {
      title: `Bạn không được phân công làm việc “${actText(act, "vi")}” với hồ sơ này`,
      next: "Nếu đây là việc của bạn, hãy đề nghị người phụ trách kiểm tra phân công.",
    },
    en: {
      title: `“${actText(act, "en")}” is not among your duties for this application`,
      next: "If it is your job, ask the person in charge to check your assignment.",
    },
  }),
  "access.duties-not-separated": ({ act, earlierAct }) => ({
    vi: {
      title: `Bạn đã ${EARLIER[earlierAct].vi} nên không được làm tiếp việc “${actText(act, "vi")}”`,
      next: "Hai việc này phải do hai người làm. Hãy chuyển cho người khác có thẩm quyền.",
    },
    en: {
      title: `You ${EARLIER[earlierAct].en}, so “${actText(act, "en")}” is not yours to do`,
      next: "Two different people must do these steps. Pass it to another competent person.",
    },
  }),
  "access.assurance-too-low": () => ({
    vi: {
      title: "Tài khoản định danh của bạn chưa đạt mức độ 2",
      next: "Hãy đăng ký mức độ 2 tại cơ quan công an, hoặc nộp hồ sơ trực tiếp tại quầy.",
    },
    en: {
      title: "Your identity account is not at level 2",
      next: "Upgrade it to level 2 with the police, or apply in person at the counter.",
    },
  }),
  "access.not-signed-in": () => ({
    vi: {
      title: "Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết",
      next: "Hãy đăng nhập. Những gì bạn đã lưu vẫn còn nguyên.",
    },
    en: {
      title: "You are not signed in, or your session has ended",
      next: "Sign in. Everything you saved is still there.",
    },
  }),
  "access.wrong-credentials": () => ({
    vi: {
      title: "Tên đăng nhập hoặc mật khẩu không đúng",
      next: "Hãy kiểm tra phím Caps Lock và bộ gõ tiếng Việt rồi nhập lại.",
    },
    en: {
      title: "The account name or password is not right",
      next: "Check Caps Lock and the Vietnamese keyboard, then try again.",
    },
  }),
  "access.too-many-tries": ({ minutes }) => ({
    vi: { title: "Bạn đã nhập sai quá nhiều lần", next: `Hãy chờ ${minutes} phút rồi thử lại.` },
    en: {
      title: "Too many wrong tries",
      next: `Wait ${minutes} ${minutes === 1 ? "minute" : "minutes"}, then try again.`,
    },
  }),
};
