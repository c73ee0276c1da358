import { type FormHeading, renderForm } from "./form.ts";
import type { RenderedDocument } from "./rendered-document.ts";
import { type Moment, momentInWords } from "./vietnamese-time.ts";

export type StepOutcome =
  | "early" // trước hạn
  | "on-time" // đúng hạn
  | "late"; // quá hạn

const OUTCOME_IN_WORDS: Record<StepOutcome, string> = {
  early: "Trước hạn",
  "on-time": "Đúng hạn",
  late: "Quá hạn",
};

/** Một lần giao, nhận hồ sơ giữa hai bộ phận. */
export interface Handover {
  readonly from: string;
  readonly to: string;
  readonly handedAt: Moment;
  readonly handedBy?: string;
  readonly receivedAt?: Moment;
  readonly receivedBy?: string;
  /** Of the unit that hands on; none while nothing was due. */
  readonly outcome?: StepOutcome;
  readonly note?: string;
}

/** Phiếu kiểm soát quá trình giải quyết hồ sơ (TT 03/2025/TT-VPCP, Mẫu số 06). */
export interface ControlSheet extends FormHeading {
  readonly receivedAt: Moment;
  readonly dueAt: Moment;
  /** Cơ quan (bộ phận) giải quyết hồ sơ. */
  readonly handlingUnit: string;
  /** Cơ quan phối hợp. */
  readonly coordinatingUnits?: string;
  readonly handovers: readonly Handover[];
}

const handoverInWords = (handover: Handover) => ({
  ...handover,
  handedAt: momentInWords(handover.handedAt),
  receivedAt: handover.receivedAt && momentInWords(handover.receivedAt),
  outcome: handover.outcome && OUTCOME_IN_WORDS[handover.outcome],
});

export const renderControlSheet = (sheet: ControlSheet): RenderedDocument =>
  renderForm("control-sheet", sheet, {
    receivedAt: momentInWords(sheet.receivedAt),
    dueAt: momentInWords(sheet.dueAt),
    handovers: sheet.handovers.map(handoverInWords),
  });
