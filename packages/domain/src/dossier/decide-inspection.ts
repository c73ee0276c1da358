import { accept, refuse, type Result } from "../result.ts";
import type { DossierAct } from "./act.ts";
import type { DossierEventBody } from "./event.ts";
import type { Facts } from "./facts.ts";

/** Refused: the record of an inspection says when, where, who took part and what was found. */
export interface InspectionIncomplete {
  readonly code: "inspection.incomplete";
  readonly lacks: "time" | "place" | "participants" | "content";
}

/** Thẩm tra, xác minh: time, place, participants and content are kept (NĐ 61/2018, Điều 19.3b). Its time counts; the clock runs on. */
export function decideInspection(
  act: DossierAct & { type: "inspect" },
  facts: Facts,
): Result<DossierEventBody, InspectionIncomplete> {
  const place = act.place.trim();
  const content = act.content.trim();
  const participants = act.participants.map((each) => each.trim()).filter((each) => each !== "");
  if (act.at > facts.at) return refuse({ code: "inspection.incomplete", lacks: "time" });
  if (place === "") return refuse({ code: "inspection.incomplete", lacks: "place" });
  if (participants.length === 0) return refuse({ code: "inspection.incomplete", lacks: "participants" });
  if (content === "") return refuse({ code: "inspection.incomplete", lacks: "content" });
  return accept({ type: "inspected", data: { place, participants, content, at: act.at } });
}
