import type { DossierEvent } from "../dossier/event.ts";
import { onTheSpot } from "../dossier/on-the-spot.ts";

/** 4 tại chỗ (tiếp nhận, thẩm định, phê duyệt, trả kết quả), 5 tại chỗ (thêm đóng dấu), or fewer; null while the result is not handed over. */
export function spotOf(events: readonly DossierEvent[]): "four" | "five" | "fewer" | null {
  if (!events.some(({ type }) => type === "returned")) return null;
  const done = onTheSpot(events);
  if (!["received", "proposed", "approved", "returned"].every((step) => done.some((each) => each === step)))
    return "fewer";
  return done.includes("sealed") ? "five" : "four";
}
