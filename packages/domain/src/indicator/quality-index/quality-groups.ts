import type { Moment } from "../../calendar/moment.ts";
import type { WorkingCalendar } from "../../calendar/working-calendar.ts";
import type { Indicator } from "../indicator.ts";
import type { Measurement } from "../measurement.ts";
import { copiesCertifiedElectronically } from "./copies-certified-electronically.ts";
import { dossiersDigitised } from "./dossiers-digitised.ts";
import { dossiersSynced, type Synchronisation } from "./dossiers-synced.ts";
import type { FeedbackCase } from "./feedback-case.ts";
import { feedbackOnTime } from "./feedback-on-time.ts";
import { feedbackSatisfied } from "./feedback-satisfied.ts";
import { filedFullyOnline } from "./filed-fully-online.ts";
import { handledOnTime } from "./handled-on-time.ts";
import { handlingSatisfied } from "./handling-satisfied.ts";
import { paidOnline } from "./paid-online.ts";
import { papersReused } from "./papers-reused.ts";
import { paymentOffered, type PayableProcedure } from "./payment-offered.ts";
import { paymentUsed } from "./payment-used.ts";
import { populationUsed } from "./population-used.ts";
import { proceduresIdentified } from "./procedures-identified.ts";
import type { ProcedurePublication } from "./procedure-publication.ts";
import { publishedOnTime } from "./published-on-time.ts";
import { resultsElectronic } from "./results-electronic.ts";
import { shownInFull } from "./shown-in-full.ts";
import { shownOnTime } from "./shown-on-time.ts";
import { storeConnected } from "./store-connected.ts";

/** All that the index is reckoned from. What has no data is left empty, and its indicator is not measurable. */
export interface QualityIndexInput extends Omit<Synchronisation, "measurements"> {
  readonly measurements: readonly Measurement[];
  readonly asOf: Moment;
  readonly calendar: WorkingCalendar;
  readonly publications: readonly ProcedurePublication[];
  readonly procedures: readonly PayableProcedure[];
  readonly feedback: readonly FeedbackCase[];
  /** Procedure codes of the certification of copies. */
  readonly certifications: ReadonlySet<string>;
  readonly resultsStored: ReadonlySet<string>;
  readonly lookedUp: ReadonlySet<string>;
  readonly disliked: ReadonlySet<string>;
}

/** Nhóm chỉ số. */
export type QualityGroupId =
  | "publicity" // công khai, minh bạch
  | "progress" // tiến độ giải quyết
  | "online" // dịch vụ công trực tuyến
  | "payment" // thanh toán trực tuyến
  | "digitisation" // số hóa hồ sơ
  | "satisfaction"; // mức độ hài lòng

/** An indicator over one part of the input. */
const over = <K extends keyof QualityIndexInput>(
  { definition, of }: Indicator<QualityIndexInput[K]>,
  part: K,
): Indicator<QualityIndexInput> => ({ definition, of: (input) => of(input[part]) });

/** The groups with their indicators, in the order of the decision. */
export const QUALITY_GROUPS: Readonly<Record<QualityGroupId, readonly Indicator<QualityIndexInput>[]>> = {
  publicity: [publishedOnTime, shownOnTime, over(shownInFull, "publications"), dossiersSynced],
  progress: [over(handledOnTime, "measurements")],
  online: [over(filedFullyOnline, "measurements")],
  payment: [over(paymentOffered, "procedures"), paymentUsed, over(paidOnline, "measurements")],
  digitisation: [
    over(resultsElectronic, "measurements"),
    over(dossiersDigitised, "measurements"),
    copiesCertifiedElectronically,
    over(papersReused, "measurements"),
    storeConnected,
    over(proceduresIdentified, "measurements"),
    populationUsed,
  ],
  satisfaction: [feedbackOnTime, feedbackSatisfied, handlingSatisfied],
};
