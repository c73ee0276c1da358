import type { OnlineObstacle, Text } from "@motcua/domain";
import type { Language } from "../language.ts";
import { PARTIAL_REASONS } from "./online-service-text.ts";

const TEXTS: Readonly<Record<OnlineObstacle, Text>> = {
  ...PARTIAL_REASONS,
  "not-published": { vi: "chưa công bố là dịch vụ công trực tuyến", en: "not published as an online service" },
  "not-filed-online": { vi: "chưa nhận hồ sơ trực tuyến", en: "applications are not taken online" },
  "fee-at-counter-only": { vi: "phí, lệ phí chỉ nộp được tại quầy", en: "the fee can be paid at the counter only" },
  "returned-in-person-only": { vi: "kết quả chỉ trả trực tiếp", en: "the result is handed over in person only" },
};

/** Vì sao chưa toàn trình: what the office has to mend. */
export const onlineObstacleText = (obstacle: OnlineObstacle, language: Language): string => TEXTS[obstacle][language];
