import { moveDossiers } from "@motcua/casework";
import { nationalUnits } from "@motcua/catalogue";
import {
  dayOf,
  planSuccession,
  successionSummary,
  type CalendarDay,
  type OpenDossier,
  type SuccessionMove,
  type SuccessionPlan,
} from "@motcua/domain";
import { fullUnitText, successionDoubtText } from "@motcua/messages";
import { SettingsFault } from "../env.ts";
import { dayAsked, needed, noOtherWords } from "./asked.ts";
import type { OfficeCommand } from "./office-command.ts";
import type { OpenOffice } from "./open-office.ts";
import { platform } from "./platform.ts";
import { sayRefusal } from "./say-refusal.ts";

const options = {
  on: { type: "string" },
  apply: { type: "boolean" },
  document: { type: "string" },
  choose: { type: "string", multiple: true },
} as const;

interface Moving {
  /** Null: today. */
  readonly on: CalendarDay | null;
  /** Null: only tell the plan. */
  readonly document: string | null;
  /** Answers to the questions of the plan: code of the dossier → office. */
  readonly chosen: ReadonlyMap<string, string>;
}

/** Chuyển hồ sơ sang đơn vị kế tục: the plan is told first, and what is certain or was chosen moves when asked for. */
export const moveDossiersCommand: OfficeCommand<typeof options, Moving> = {
  usage:
    'npm run -s dossiers:move -- [--on 2025-07-01] [--apply --document "Nghị quyết …" [--choose <mã hồ sơ>=<nơi>]…] [--tenant H49]',
  options,
  read: ({ on, apply = false, document, choose = [] }, words) => {
    noOtherWords(words);
    return {
      on: on === undefined ? null : dayAsked("on", on),
      document: apply ? needed("document", document) : null,
      chosen: new Map(choose.map(choiceIn)),
    };
  },
  run: async (office, { on, document, chosen }) => {
    const { desk, tenant, pack, say } = office;
    const dossiers: NamedDossier[] = [];
    for await (const { id, code, trackingCode, office: at, status, owner } of desk.casebook.openDossiers(tenant))
      dossiers.push({ id, name: code ?? trackingCode, office: at, status, owner });
    const plan = planSuccession({
      dossiers,
      offices: pack.offices,
      register: nationalUnits().register,
      on: on ?? dayOf(desk.clock.now()),
    });
    const names = new Map(dossiers.map(({ id, name }) => [id, name]));
    const moves = [...plan.moves, ...answered(plan, chosen, names)];
    sayPlan(office, plan, names);
    if (document === null) {
      say("Chưa ghi gì. Muốn ghi: --apply --document “…” · Nothing was saved. To save: --apply --document “…”");
      return true;
    }
    const done = await moveDossiers(desk, platform(tenant), { moves, document });
    if (!done.ok) return sayRefusal(office, done.refusal);
    const { moved, already, refused } = done.value;
    for (const { dossier, refusal } of refused) sayRefusal(office, refusal, names.get(dossier));
    const gone = new Set([...moved, ...already]);
    const left = plan.questions.filter(({ dossier }) => !gone.has(dossier)).length;
    say(
      `Đã chuyển ${gone.size} hồ sơ, ${refused.length} bị từ chối, ${left} chờ chọn nơi · ${gone.size} moved, ${refused.length} refused, ${left} to be chosen`,
    );
    return refused.length === 0;
  },
};

/** With the code that a person looks it up by. */
type NamedDossier = OpenDossier & { readonly name: string };
type Names = ReadonlyMap<string, string>;

function choiceIn(text: string): readonly [string, string] {
  const [code = "", to = ""] = text.split("=").map((part) => part.trim());
  if (code === "" || to === "")
    throw new SettingsFault(`--choose ${text}: dạng <mã hồ sơ>=<nơi> · of the form <code>=<office>`);
  return [code, to];
}

/** Only what the plan asks about can be answered: what is certain is not a matter of choice. */
function answered(
  { questions }: SuccessionPlan,
  chosen: Moving["chosen"],
  names: Names,
): readonly Pick<SuccessionMove, "dossier" | "to">[] {
  const asked = new Map(questions.map(({ dossier }) => [names.get(dossier), dossier]));
  return [...chosen].map(([code, to]) => {
    const dossier = asked.get(code);
    if (dossier === undefined)
      throw new SettingsFault(`--choose ${code}: kế hoạch không hỏi về hồ sơ này · the plan does not ask about it`);
    return { dossier, to };
  });
}

function sayPlan({ pack, say }: OpenOffice, plan: SuccessionPlan, names: Names): void {
  for (const { dossier, from, to, because } of plan.moves) {
    const place = because.kind === "commune" ? `  (${fullUnitText(because.commune, "vi")})` : "";
    say(`${names.get(dossier)}  ${from} → ${to}${place}`);
  }
  for (const { dossier, from, candidates, why } of plan.questions) {
    say(`? ${names.get(dossier)}  ${from} → ${candidates.join(" | ") || "?"}`);
    say(`  ${successionDoubtText(why, "vi").title}. ${successionDoubtText(why, "vi").next}`);
    say(`  ${successionDoubtText(why, "en").title}. ${successionDoubtText(why, "en").next}`);
  }
  const { moving, asking, staying } = successionSummary(plan);
  const nameOf = (id: string): string => pack.offices.find((each) => each.id === id)?.name ?? id;
  for (const { from, to, count } of moving) say(`${nameOf(from)} → ${nameOf(to)}: ${count}`);
  say(
    `Chuyển ${plan.moves.length}, phải hỏi ${asking}, ở lại ${staying} · ${plan.moves.length} move, ${asking} to be asked about, ${staying} stay`,
  );
}
