import { clockOf, dayOf, epochDayOf, isEnded, type DossierStatus, type Moment } from "@motcua/domain";
import { clockText, staffTexts, type Language } from "@motcua/messages";

type DueTone = "late" | "today" | "soon" | "calm" | "none";

export interface DueWords {
  readonly tone: DueTone;
  readonly text: string;
}

interface Due {
  readonly status: DossierStatus;
  readonly dueAt: Moment | null;
  readonly lateFrom: Moment | null;
}

const SOON_DAYS = 1;

/** Hạn trả, in words: the colour never says it alone. Days are those of the calendar on the wall. */
export function dueWords({ status, dueAt, lateFrom }: Due, now: Moment, language: Language): DueWords {
  const texts = staffTexts[language].due;
  if (dueAt === null) return { tone: "none", text: withoutDue(status, texts) };
  if (isFinished(status)) return { tone: "none", text: texts.finished };
  const left = epochDayOf(dayOf(dueAt)) - epochDayOf(dayOf(now));
  if (lateFrom !== null && now >= lateFrom) return { tone: "late", text: texts.late(Math.max(0, -left)) };
  if (left <= 0)
    return { tone: "today", text: texts.today(language === "vi" ? clockText(dueAt, language) : clockOf(dueAt)) };
  return { tone: left <= SOON_DAYS ? "soon" : "calm", text: texts.left(left) };
}

/** The clock stops with the result; handing it over is no longer counted. */
const isFinished = (status: DossierStatus): boolean => status === "result-ready" || isEnded(status);

function withoutDue(status: DossierStatus, texts: (typeof staffTexts)[Language]["due"]): string {
  if (isEnded(status)) return texts.none;
  return status === "submitted" || status === "awaiting-completion" ? texts.notStarted : texts.standing;
}
