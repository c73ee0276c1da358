import type { Moment } from "../calendar/moment.ts";
import type { DueDate } from "../deadline/due-date.ts";
import type { Paper } from "../dossier/dossier.ts";
import type { Part } from "../dossier/part.ts";
import type { Channel } from "../fee/fee-rule.ts";
import type { Outcome } from "./measurement.ts";

/** A part that another agency has: an opinion asked of it, or a leg. */
interface CoursePart {
  readonly kind: Part["kind"];
  readonly key: string;
  readonly agency: string;
  due: DueDate;
  doneAt: Moment | null;
}

/** Diễn biến of one dossier as its events are gone through, once and in order. */
export interface Course {
  receivedAt: Moment | null;
  solvedAt: Moment | null;
  outcome: Outcome | null;
  /** Since when the clock stands still: a supplement, a tax notice, or time that special law leaves out. */
  standingSince: Moment | null;
  standingSeconds: number;
  isWaitingForSupplement: boolean;
  readonly supplements: { readonly askedAt: Moment; providedAt: Moment | null }[];
  /** What the clock itself gave; a re-appointment does not move it. */
  due: DueDate | null;
  readonly parts: CoursePart[];
  unit: string;
  handler: string | null;
  isRefusal: boolean;
  isSigned: boolean;
  /** Electronically, not with ink. */
  isSealed: boolean;
  /** There is a file of the result: none of a paper that was not scanned. */
  hasResultFile: boolean;
  papers: readonly Paper[];
  feeVnd: number;
  cashVnd: number;
  transferVnd: number;
  onlineVnd: number;
  contacts: number;
  askedInPeriod: number;
  notifiedInPeriod: number;
  calledInPeriod: number;
  /** Whether the latest request was made within the period and nobody has called about it yet. */
  isCallOpen: boolean;
  returnedBy: Channel | null;
  returnedAt: Moment | null;
}

/** Before the first event. */
export const beginning = (): Course => ({
  receivedAt: null,
  solvedAt: null,
  outcome: null,
  standingSince: null,
  standingSeconds: 0,
  isWaitingForSupplement: false,
  supplements: [],
  due: null,
  parts: [],
  unit: "",
  handler: null,
  isRefusal: false,
  isSigned: false,
  isSealed: false,
  hasResultFile: false,
  papers: [],
  feeVnd: 0,
  cashVnd: 0,
  transferVnd: 0,
  onlineVnd: 0,
  contacts: 0,
  askedInPeriod: 0,
  notifiedInPeriod: 0,
  calledInPeriod: 0,
  isCallOpen: false,
  returnedBy: null,
  returnedAt: null,
});
