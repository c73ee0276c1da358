import { recomputeDues, simulateDues } from "@motcua/casework";
import type { Recomputation, Source } from "@motcua/domain";
import { recomputationText, shortMomentText } from "@motcua/messages";
import { needed, noOtherWords } from "./asked.ts";
import type { OfficeCommand } from "./office-command.ts";
import type { OpenOffice } from "./open-office.ts";
import { platform } from "./platform.ts";
import { sayRefusal } from "./say-refusal.ts";
import { writePeopleToTell } from "./write-people-to-tell.ts";

const options = {
  apply: { type: "boolean" },
  ground: { type: "string" },
  clause: { type: "string" },
} as const;

interface Recomputing {
  /** Null: only tell what would change. */
  readonly ground: Source | null;
}

/** Tính lại ngày hẹn after a day off was decreed: first told, and done only when asked for. */
export const recomputeDuesCommand: OfficeCommand<typeof options, Recomputing> = {
  usage: 'npm run -s dues:recompute -- [--apply --ground "Quyết định …" [--clause "Điều …"]] [--tenant H49]',
  options,
  read: ({ apply = false, ground, clause }, words) => {
    noOtherWords(words);
    if (!apply) return { ground: null };
    const document = needed("ground", ground);
    return { ground: clause === undefined ? { document } : { document, clause: needed("clause", clause) } };
  },
  run: async (office, { ground }) => {
    const { desk, tenant, say } = office;
    const simulated = await simulateDues(desk, platform(tenant));
    if (!simulated.ok) return sayRefusal(office, simulated.refusal);
    const codes = await codesOf(office, simulated.value);
    sayRecomputation(office, simulated.value, codes);
    const isWhole = simulated.value.refused.length === 0;
    if (ground === null) {
      say("Chưa ghi gì. Muốn ghi: --apply --ground “…” · Nothing was saved. To save: --apply --ground “…”");
      return isWhole;
    }
    return (await apply(office, { ground, codes })) && isWhole;
  },
};

type Codes = ReadonlyMap<string, string>;

async function codesOf({ desk, tenant }: OpenOffice, { changes, refused }: Recomputation): Promise<Codes> {
  const touched = new Set([...changes, ...refused].map(({ id }) => id));
  const codes = new Map<string, string>();
  for await (const { id, code, trackingCode } of desk.casebook.openDossiers(tenant))
    if (touched.has(id)) codes.set(id, code ?? trackingCode);
  return codes;
}

function sayRecomputation(office: OpenOffice, { changes, refused, summary }: Recomputation, codes: Codes): void {
  const { say } = office;
  for (const { id, before, after, becomesOverdue, isOverdueNoMore } of changes) {
    const dates = `${shortMomentText(before.at)} → ${shortMomentText(after.at)}`;
    const turn = becomesOverdue
      ? "  trở thành quá hạn · now overdue"
      : isOverdueNoMore
        ? "  không còn quá hạn · no longer overdue"
        : "";
    say(`${codes.get(id) ?? id}  ${dates}${turn}`);
  }
  for (const { id, refusal } of refused) sayRefusal(office, refusal, codes.get(id) ?? id);
  say(recomputationText(summary, "vi"));
  say(recomputationText(summary, "en"));
}

async function apply(
  office: OpenOffice,
  { ground, codes }: { readonly ground: Source; readonly codes: Codes },
): Promise<boolean> {
  const { desk, tenant, say } = office;
  const done = await recomputeDues(desk, platform(tenant), { ground });
  if (!done.ok) return sayRefusal(office, done.refusal);
  let refused = 0;
  for (const { dossier, refusal } of done.value.outcomes) {
    if (refusal === null) continue;
    refused += 1;
    sayRefusal(office, refusal, codes.get(dossier) ?? dossier);
  }
  const saved = done.value.outcomes.length - refused;
  say(`Đã ghi ${saved} hồ sơ, ${refused} hồ sơ bị từ chối · ${saved} dossiers saved, ${refused} refused`);
  await writePeopleToTell(office, ground);
  return refused === 0;
}
