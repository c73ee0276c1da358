import type { RecordedDossier } from "@motcua/casework";
import {
  day,
  dayOf,
  decidingAgency,
  toSyncRecord,
  type CalendarDay,
  type Dossier,
  type Omission,
  type SyncFacts,
} from "@motcua/domain";
import { notSyncedText, omissionText } from "@motcua/messages";
import { dayAsked, noOtherWords } from "./asked.ts";
import type { OfficeCommand } from "./office-command.ts";
import type { OpenOffice } from "./open-office.ts";
import { HOLDS_PERSONAL_DATA, listPath, writePrivately } from "./private-file.ts";

const options = { since: { type: "string" }, to: { type: "string" } } as const;

interface Syncing {
  readonly since: CalendarDay;
  /** Null: a list in the data folder. */
  readonly path: string | null;
}

/** A result may be handed over long after it was ready, so what ended early is looked at too. */
const BEFORE_ANY_DOSSIER = day("2000-01-01");

/** Lập dữ liệu đồng bộ lên Cổng Dịch vụ công quốc gia of what happened since a day. Nothing is sent. */
export const syncDossiersCommand: OfficeCommand<typeof options, Syncing> = {
  usage: "npm run -s dossiers:sync -- --since 2026-11-01 [--to dong-bo.jsonl] [--tenant H49]",
  options,
  read: ({ since, to }, words) => {
    noOtherWords(words);
    return { since: dayAsked("since", since), path: to ?? null };
  },
  run: async (office, { since, path }) => {
    const { desk, tenant, dataDir, say } = office;
    const now = desk.clock.now();
    const file = path ?? listPath(dataDir, "dong-bo-*.jsonl", now);
    const period = { from: BEFORE_ANY_DOSSIER, to: dayOf(now) };
    const told = await writePrivately(file, async (write) => {
      const tally = { synced: 0, notSynced: 0, omitted: new Map<string, number>() };
      for await (const life of desk.casebook.histories(tenant, { period }))
        if (life.events.some(({ at }) => dayOf(at) >= since)) syncOne(office, life, { write, tally });
      return tally;
    });
    sayOmitted(office, told.omitted);
    say(`${told.synced} bản ghi · records: ${file}`);
    say(`${told.notSynced} hồ sơ chưa đồng bộ được · dossiers not synced`);
    say("Chưa gửi đi đâu · Nothing was sent anywhere");
    say(HOLDS_PERSONAL_DATA);
    return true;
  },
};

interface Tally {
  synced: number;
  notSynced: number;
  /** How often each field was left empty. */
  readonly omitted: Map<string, number>;
}

function syncOne(
  office: OpenOffice,
  life: RecordedDossier,
  { write, tally }: { readonly write: (line: string) => void; readonly tally: Tally },
): void {
  const { code, trackingCode } = life.dossier;
  const synced = toSyncRecord(life, factsOf(office, life.dossier));
  if (synced.ok) {
    write(JSON.stringify(synced.value.record));
    tally.synced += 1;
    for (const { field, why } of synced.value.omitted) {
      const key = `${field} ${why}`;
      tally.omitted.set(key, (tally.omitted.get(key) ?? 0) + 1);
    }
    return;
  }
  tally.notSynced += 1;
  const [vi, en] = [notSyncedText(synced.refusal, "vi"), notSyncedText(synced.refusal, "en")];
  office.say(`✗ ${code ?? trackingCode}: ${vi.title}. ${vi.next}`);
  office.say(`  ${en.title}. ${en.next}`);
}

/** Only what this house knows: whatever it does not is left out, and counted. */
function factsOf({ law, pack, tenant }: OpenOffice, dossier: Dossier): SyncFacts {
  const procedure = law.procedure(tenant, dossier.procedure, dossier.procedureVersion);
  if (!procedure) throw new Error(`the catalogue has lost ${dossier.procedure} of ${dossier.procedureVersion}`);
  const agency = decidingAgency({ office: dossier.office, procedure: dossier.procedure, pack });
  const processedBy = pack.agencies.find(({ id }) => id === agency)?.name;
  const filedAt = pack.offices.find(({ id }) => id === (dossier.takenAt ?? dossier.office))?.name;
  return {
    procedure,
    ...(processedBy === undefined ? {} : { processedBy }),
    ...(filedAt === undefined ? {} : { filedAt }),
  };
}

function sayOmitted({ say }: OpenOffice, omitted: Tally["omitted"]): void {
  for (const [key, count] of [...omitted].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const [field, why] = key.split(" ") as [string, Omission["why"]];
    say(`${field}: ${count} lần bỏ trống, ${omissionText(why, "vi")} · left empty, ${omissionText(why, "en")}`);
  }
}
