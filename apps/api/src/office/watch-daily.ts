import {
  dailyWatch,
  dayOf,
  unreceivedWatch,
  type Dossier,
  type WatchNotice,
  type WorkingCalendar,
} from "@motcua/domain";
import { dailyWatchText, unreceivedText } from "@motcua/messages";
import { SettingsFault } from "../env.ts";
import { noOtherWords } from "./asked.ts";
import type { OfficeCommand } from "./office-command.ts";
import type { OpenOffice } from "./open-office.ts";
import { sendWatch } from "./send-watch.ts";
import { unitAsked } from "./unit-asked.ts";

const options = {
  unit: { type: "string" },
  unreceived: { type: "boolean" },
  json: { type: "boolean" },
  send: { type: "boolean" },
} as const;

interface Watching {
  readonly unit: string | null;
  /** Also what was sent online and nobody has received in time: once a week. */
  readonly withUnreceived: boolean;
  readonly isJson: boolean;
  readonly isToSend: boolean;
}

/** Nhắc việc: for each unit what is overdue or due by the next working day, without anything of the citizen. Printed; with `--send` it also goes to the mailbox of each office. */
export const watchDailyCommand: OfficeCommand<typeof options, Watching> = {
  usage: "npm run -s watch:daily -- [--unit cam-pha] [--unreceived] [--json] [--send] [--tenant H49]",
  options,
  read: ({ unit = null, unreceived = false, json = false, send = false }, words) => {
    noOtherWords(words);
    if (json && send) throw new SettingsFault("--json, --send: chỉ chọn một · choose one");
    return { unit, withUnreceived: unreceived, isJson: json, isToSend: send };
  },
  run: async (office, { unit, withUnreceived, isJson, isToSend }) => {
    if (unit !== null) unitAsked(office.pack, unit);
    const open: Dossier[] = [];
    for await (const dossier of office.desk.casebook.openDossiers(office.tenant)) open.push(dossier);
    const units = unitsOf(office).filter(([id]) => unit === null || id === unit);
    const notices = units.flatMap(([id, calendar]) => noticesFor(office, { id, calendar, open, withUnreceived }));
    if (isJson) for (const notice of notices) office.say(JSON.stringify({ ...notice, ...textOf(office, notice) }));
    else for (const line of notices.flatMap((notice) => linesOf(office, notice))) office.say(line);
    if (notices.length === 0 && !isJson) office.say("Không có hồ sơ nào cần nhắc · Nothing to watch today");
    return isToSend
      ? await sendWatch(
          office,
          notices.map((notice) => ({ notice, ...textOf(office, notice) })),
        )
      : true;
  },
};

/** Every desk, and the agencies behind them, each with the calendar it works by. */
function unitsOf({ pack, law, tenant }: OpenOffice): readonly (readonly [string, WorkingCalendar])[] {
  const calendarOf = (office: string): WorkingCalendar => law.calendar(tenant, office);
  const deskOf = (agency: string): string =>
    (pack.offices.find((each) => each.agency === agency) ?? pack.offices[0]!).id;
  return [
    ...pack.offices.map(({ id }) => [id, calendarOf(id)] as const),
    ...pack.agencies.map(({ id }) => [id, calendarOf(deskOf(id))] as const),
  ];
}

interface Watched {
  readonly id: string;
  readonly calendar: WorkingCalendar;
  readonly open: readonly Dossier[];
  readonly withUnreceived: boolean;
}

function noticesFor({ desk }: OpenOffice, { id, calendar, open, withUnreceived }: Watched): readonly WatchNotice[] {
  const at = desk.clock.now();
  const daily = dailyWatch({ dossiers: open, day: dayOf(at), calendar, units: [id] });
  return withUnreceived ? [...daily, ...unreceivedWatch({ dossiers: open, at, calendar, units: [id] })] : daily;
}

function textOf({ pack, law, tenant }: OpenOffice, notice: WatchNotice) {
  const nameOf = (code: string): string =>
    [...pack.offices, ...pack.agencies].find(({ id }) => id === code)?.name ??
    law.procedure(tenant, code)?.title ??
    code;
  return notice.kind === "daily-watch" ? dailyWatchText(notice, "vi", nameOf) : unreceivedText(notice, "vi", nameOf);
}

function linesOf(office: OpenOffice, notice: WatchNotice): readonly string[] {
  const { title, lines } = textOf(office, notice);
  return [title, ...lines.map((line) => `  ${line}`), ""];
}
