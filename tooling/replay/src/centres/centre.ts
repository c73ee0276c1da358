import type { CalendarDay, WorkingCalendar } from "@motcua/domain";
import type { InventedCentre } from "../play/invented-centre.ts";
import type { LifePlan } from "../play/life-plan.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { RegisteredProcedure } from "./invented-register.ts";

/** A centre ready to be replayed: who works there and what each dossier goes through, in order of reception. */
export interface Centre {
  readonly scenario: Scenario;
  readonly centre: InventedCentre;
  readonly calendar: WorkingCalendar;
  readonly period: { readonly from: CalendarDay; readonly to: CalendarDay };
  /** Danh mục thủ tục of the centre, with its history. */
  readonly register: readonly RegisteredProcedure[];
  readonly plans: readonly LifePlan[];
}
