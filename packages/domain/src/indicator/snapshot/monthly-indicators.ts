import type { Indicator } from "../indicator.ts";
import type { Measurement } from "../measurement.ts";
import { filedOnline } from "../practice/filed-online.ts";
import { fiveOnTheSpot } from "../practice/five-on-the-spot.ts";
import { fourOnTheSpot } from "../practice/four-on-the-spot.ts";
import { inputsDigitised } from "../practice/inputs-digitised.ts";
import { paidCashless } from "../practice/paid-cashless.ts";
import { resultsSigned } from "../practice/results-signed.ts";
import { solvedOnTime } from "../practice/solved-on-time.ts";
import { supplementsTold } from "../practice/supplements-told.ts";
import { dossiersDigitised } from "../quality-index/dossiers-digitised.ts";
import { filedFullyOnline } from "../quality-index/filed-fully-online.ts";
import { handledOnTime } from "../quality-index/handled-on-time.ts";
import { paidOnline } from "../quality-index/paid-online.ts";
import { papersReused } from "../quality-index/papers-reused.ts";
import { proceduresIdentified } from "../quality-index/procedures-identified.ts";
import { resultsElectronic } from "../quality-index/results-electronic.ts";

/** Chỉ số tháng: every indicator that dossiers alone give. */
export const MONTHLY_INDICATORS: readonly Indicator<readonly Measurement[]>[] = [
  solvedOnTime,
  filedOnline,
  paidCashless,
  inputsDigitised,
  resultsSigned,
  supplementsTold,
  fourOnTheSpot,
  fiveOnTheSpot,
  handledOnTime,
  filedFullyOnline,
  paidOnline,
  resultsElectronic,
  dossiersDigitised,
  papersReused,
  proceduresIdentified,
];
