import type { Family, RefusalTexts } from "./refusal-texts.ts";
import { SIGNING_CAUSES, unknownCause } from "./signing-cause-texts.ts";

/** Từ chối của bộ ký số. */
export const signingRefusals: RefusalTexts<Family<"signing">> = {
  "signing.refused": ({ cause }) => SIGNING_CAUSES[cause] ?? unknownCause(cause),
  "signing.wrong-pin": () => ({
    vi: { title: "Mã PIN không đúng", next: "Hãy nhập lại. Nhập sai nhiều lần, khóa ký có thể bị khóa." },
    en: { title: "The PIN is not right", next: "Enter it again. After too many wrong tries the key may lock." },
  }),
  "signing.no-key": ({ person }, nameOf) => ({
    vi: {
      title: `Chưa có khóa ký số của ${nameOf(person)}`,
      next: "Hãy báo quản trị hệ thống cấp khóa ký, rồi làm lại.",
    },
    en: {
      title: `There is no signing key for ${nameOf(person)}`,
      next: "Ask the administrator for one, then try again.",
    },
  }),
};
