import { catalogueWith, checkPack, nationalCatalogue, problemText } from "@motcua/catalogue";
import { dayOf, dueDate, moment, officeCalendar, processingPhasesOn, type Result } from "@motcua/domain";
import { dueText, segmentText } from "@motcua/messages";

const catalogue = catalogueWith(nationalCatalogue(), "danh-muc");
if (!catalogue.ok) throw new Error(catalogue.problems.map(problemText).join("\n"));
const checked = checkPack("tinh-mau", catalogue.value);
if (!checked.ok) throw new Error(checked.problems.map(problemText).join("\n"));

const { pack } = checked.value;
const procedure = catalogue.value.procedures.find(({ code }) => code === "9.999001");
const office = pack.offices[0];
if (procedure === undefined || office === undefined) throw new Error("not there");

const from = moment("2026-11-20T09:30:00+07:00");
const limit = orStop(processingPhasesOn(dayOf(from), procedure, { caseCode: "9.999001.01", pack }));
const calendar = officeCalendar(catalogue.value.calendars, office, pack);
const due = orStop(dueDate({ from, limit: limit.phases[0]!.limit, calendar }));

console.log(dueText(due, "vi"));
for (const segment of due.segments) {
  const { text, basis } = segmentText(segment, "vi");
  console.log(basis === null ? text : `${text} (${basis})`);
}

function orStop<T>(result: Result<T, { readonly code: string }>): T {
  if (result.ok) return result.value;
  throw new Error(result.refusal.code);
}
