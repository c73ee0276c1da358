import {
  addDays,
  day,
  decideFeedback,
  evolveFeedback,
  lodgeFeedback,
  momentAt,
  openFeedback,
  type CalendarDay,
  type Feedback,
  type FeedbackAct,
  type Result,
  type StaffActor,
  type WorkingCalendar,
} from "@motcua/domain";
import { OFFICE } from "../play/invented-centre.ts";
import { momentOfDay, workingDays } from "../solve/working-moments.ts";

export interface FeedbackPeriod {
  readonly tenant: string;
  readonly prefix: string;
  readonly from: CalendarDay;
  readonly to: CalendarDay;
  readonly count: number;
  readonly calendar: WorkingCalendar;
}

/** Plays so many complaints through the acts of the control officer: taken up, answered, published, each in its time. */
export function playFeedback({ tenant, prefix, from, to, count, calendar }: FeedbackPeriod): readonly Feedback[] {
  const actor: StaffActor = {
    kind: "staff",
    tenant,
    id: "kiem-soat",
    name: "Cán bộ kiểm soát (hư cấu)",
    title: "Cán bộ kiểm soát",
    posts: [{ role: "control-officer", office: OFFICE, from: day("2018-01-01") }],
  };
  const days = workingDays(from, to, calendar);
  return Array.from({ length: count }, (_, n) => {
    const on = days[Math.floor((n / count) * days.length)]!;
    const later = workingDays(addDays(on, 1), addDays(on, 30), calendar);
    const id = `${prefix}-${String(n + 1).padStart(5, "0")}`;
    const lodged = granted(
      lodgeFeedback(
        {
          type: "lodge",
          unit: OFFICE,
          channel: "hotline",
          kind: "regulation",
          content: "Nội dung phản ánh hư cấu",
          sender: null,
          about: null,
          dossier: null,
          repeats: null,
        },
        { at: momentAt(on, 480), actor },
      ),
    );
    const acts: readonly (readonly [number, FeedbackAct])[] = [
      [0, { type: "take-up" }],
      [4, { type: "answer", answer: "Trả lời hư cấu", isJustified: false }],
      [5, { type: "publish", text: "Nội dung công khai hư cấu" }],
    ];
    return acts.reduce(
      (feedback, [wait, act]) =>
        evolveFeedback(
          feedback,
          granted(decideFeedback(feedback, act, { at: momentOfDay(later[wait]!, 0.5, calendar), actor })),
        ),
      openFeedback(id, tenant, lodged),
    );
  });
}

function granted<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
}
