import type { SimulatedDossier } from "@motcua/catalogue";
import type { Dossier } from "@motcua/domain";
import { SettingsFault } from "../env.ts";
import { noOtherWords } from "./asked.ts";
import type { OfficeCommand } from "./office-command.ts";
import { HOLDS_PERSONAL_DATA, listPath, writePrivately } from "./private-file.ts";

const options = {
  open: { type: "boolean" },
  whole: { type: "boolean" },
  to: { type: "string" },
} as const;

interface Exporting {
  /** The whole state, people and answers too; else only what a simulation looks at. */
  readonly isWhole: boolean;
  /** Null: a list in the data folder. */
  readonly path: string | null;
}

/** Xuất hồ sơ chưa kết thúc, one state a line (JSONL), to try a new pack on. */
export const exportDossiersCommand: OfficeCommand<typeof options, Exporting> = {
  usage: "npm run -s dossiers:export -- --open [--whole] [--to ho-so.jsonl] [--tenant H49]",
  options,
  read: ({ open = false, whole = false, to }, words) => {
    noOtherWords(words);
    if (!open)
      throw new SettingsFault("--open: hãy ghi rõ xuất hồ sơ chưa kết thúc · say that the open ones are meant");
    return { isWhole: whole, path: to ?? null };
  },
  run: async ({ desk, tenant, dataDir, say }, { isWhole, path }) => {
    const file = path ?? listPath(dataDir, "ho-so-*.jsonl", desk.clock.now());
    const count = await writePrivately(file, async (write) => {
      let written = 0;
      for await (const dossier of desk.casebook.openDossiers(tenant)) {
        write(JSON.stringify(isWhole ? dossier : simulated(dossier)));
        written += 1;
      }
      return written;
    });
    say(`${count} hồ sơ · dossiers: ${file}`);
    say(
      isWhole
        ? HOLDS_PERSONAL_DATA
        : "Tệp không có tên, số và lời khai của ai · It holds nobody’s name, number or answers",
    );
    return true;
  },
};

/** What a simulation looks at: nothing that a person stated of himself. */
const simulated = (dossier: Dossier): SimulatedDossier => ({
  id: dossier.id,
  tenant: dossier.tenant,
  status: dossier.status,
  code: dossier.code,
  trackingCode: dossier.trackingCode,
  procedure: dossier.procedure,
  caseCode: dossier.caseCode,
  office: dossier.office,
  channel: dossier.channel,
  units: dossier.units,
  pagesOfOriginal: dossier.pagesOfOriginal,
  receivedAt: dossier.receivedAt,
  endedAt: dossier.endedAt,
  phases: dossier.phases,
  due: dossier.due,
});
