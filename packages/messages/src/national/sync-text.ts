import type { NotSynced, Omission } from "@motcua/domain";
import { statusText } from "../dossier/status-text.ts";
import type { InBoth, Language } from "../language.ts";
import type { ProblemTexts } from "../problem-texts.ts";
import type { RefusalText } from "../refusal/refusal-texts.ts";

const TEXTS: ProblemTexts<NotSynced> = {
  "sync.log-differs": () => ({
    vi: {
      title: "Hồ sơ đang lưu không khớp với nhật ký của nó",
      next: "Hãy báo quản trị hệ thống kiểm tra nhật ký. Không gửi khi chưa rõ.",
    },
    en: {
      title: "The stored dossier is not what its log adds up to",
      next: "Ask the administrator to verify the log. Nothing is sent until it is clear.",
    },
  }),
  "sync.no-dossier-code": () => ({
    vi: { title: "Hồ sơ chưa có mã vì chưa được tiếp nhận", next: "Hồ sơ sẽ được gửi sau khi tiếp nhận." },
    en: { title: "It has no code, for it was not received", next: "It will be sent once it is received." },
  }),
  "sync.state-unmapped": ({ status }) => ({
    vi: {
      title: `Bên nhận chưa có mã cho trạng thái “${statusText(status, "vi")}”`,
      next: "Hãy thống nhất mã với bên nhận. Không gửi bằng mã của trạng thái khác.",
    },
    en: {
      title: `The other side has no code for “${statusText(status, "en")}”`,
      next: "Agree on one. It is not sent under the code of another state.",
    },
  }),
  "sync.other-procedure": ({ procedure }) => ({
    vi: {
      title: `Thông tin kèm theo là của thủ tục ${procedure}`,
      next: "Hãy báo quản trị hệ thống kiểm tra cấu hình.",
    },
    en: {
      title: `What was given belongs to procedure ${procedure}`,
      next: "Ask the administrator to check the setting.",
    },
  }),
};

/** Vì sao hồ sơ chưa được đồng bộ và phải làm gì. */
export function notSyncedText(reason: NotSynced, language: Language): RefusalText {
  // The table gives each code the function of its own reason; TypeScript cannot follow that pair through the index.
  const speak = TEXTS[reason.code] as (reason: NotSynced) => InBoth<RefusalText>;
  return speak(reason)[language];
}

const OMISSIONS: Readonly<Record<Omission["why"], InBoth<string>>> = {
  "not-recorded": { vi: "hệ thống không ghi nhận", en: "not recorded here" },
  "not-specified": { vi: "chưa có bảng mã hoặc cấu trúc của Cổng", en: "the portal’s list of codes is not known" },
  "no-link": { vi: "tệp chưa có đường dẫn cho Cổng", en: "the file has no link for the portal" },
  shortened: { vi: "rút gọn cho vừa độ dài", en: "shortened to fit" },
};

/** Vì sao một trường bị bỏ trống. */
export const omissionText = (why: Omission["why"], language: Language): string => OMISSIONS[why][language];
