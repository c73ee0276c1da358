import type { Printing } from "@motcua/casework";
import { punctuality, type DossierEvent, type DossierEventType } from "@motcua/domain";
import { renderControlSheet, type ControlSheet, type Handover } from "@motcua/documents";
import { heading, officeOf } from "./heading.ts";

type Step = { readonly of: DossierEventType; readonly from: string; readonly to: string };

/** Who hands to whom when an event happens. */
const STEPS: readonly Step[] = [
  { of: "taken-up", from: "Bộ phận tiếp nhận", to: "Công chức thụ lý" },
  { of: "supplement-asked", from: "Công chức thụ lý", to: "Bộ phận tiếp nhận" },
  { of: "supplement-accepted", from: "Bộ phận tiếp nhận", to: "Công chức thụ lý" },
  { of: "obligation-notified", from: "Công chức thụ lý", to: "Bộ phận tiếp nhận" },
  { of: "proposed", from: "Công chức thụ lý", to: "Người có thẩm quyền" },
  { of: "sent-back", from: "Người có thẩm quyền", to: "Công chức thụ lý" },
  { of: "signed", from: "Người có thẩm quyền", to: "Văn thư" },
  { of: "sealed", from: "Văn thư", to: "Bộ phận trả kết quả" },
];

/** TT 03/2025, Mẫu 06: read from the events; there is no second record. */
export function controlSheet(printing: Printing, publicUrl: string): Uint8Array {
  const { dossier, events } = printing;
  const due = dossier.due ?? dossier.dueOriginal;
  if (!dossier.receivedAt || !due) throw new Error("a control sheet goes with a received dossier");
  const { office, agency } = officeOf(printing);
  const model: ControlSheet = {
    ...heading(printing, publicUrl, events.at(-1)?.at ?? dossier.receivedAt),
    receivedAt: dossier.receivedAt,
    dueAt: due.at,
    handlingUnit: `${agency.name}, tại ${office.shortName}`,
    handovers: events.flatMap((event) => handovers(event, due)),
  };
  return renderControlSheet(model).pdf;
}

function handovers(event: DossierEvent, due: Parameters<typeof punctuality>[1]): readonly Handover[] {
  const step = STEPS.find((each) => each.of === event.type);
  if (!step) return [];
  const outcome = event.type === "sealed" ? { outcome: punctuality(event.at, due) } : {};
  return [{ from: step.from, to: step.to, handedAt: event.at, handedBy: event.actor.name, ...outcome }];
}
