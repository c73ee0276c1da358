import type { CalendarYear } from "@motcua/domain";
import { camPha2020 } from "./centres/cam-pha-2020.ts";
import { camPha2021 } from "./centres/cam-pha-2021.ts";
import type { Centre } from "./centres/centre.ts";
import { haLong2023 } from "./centres/ha-long-2023.ts";
import { quangTri2024 } from "./centres/quang-tri-2024.ts";
import { vinhPhuc2018 } from "./centres/vinh-phuc-2018.ts";
import { playCentre, type PlayedCentre } from "./play/play-centre.ts";
import { camPha2020Report } from "./report/cam-pha-2020.ts";
import { camPha2021Report } from "./report/cam-pha-2021.ts";
import { compare } from "./report/compare.ts";
import type { Findings } from "./report/finding.ts";
import { haLong2023Report } from "./report/ha-long-2023.ts";
import { quangTri2024Report } from "./report/quang-tri-2024.ts";
import type { ReplayedCentre } from "./report/replay-table.ts";
import { vinhPhuc2018Report } from "./report/vinh-phuc-2018.ts";
import { readScenario } from "./scenario/read-scenario.ts";
import type { Scenario } from "./scenario/scenario.ts";

interface Play {
  readonly plan: (scenario: Scenario, years: readonly CalendarYear[]) => Centre;
  readonly report: (centre: Centre, played: PlayedCentre) => Findings | Promise<Findings>;
}

const PLAYS: Readonly<Record<string, Play>> = {
  "cam-pha-2020": { plan: camPha2020, report: camPha2020Report },
  "cam-pha-2021": { plan: camPha2021, report: camPha2021Report },
  "ha-long-2023": { plan: haLong2023, report: haLong2023Report },
  "quang-tri-2024": { plan: quangTri2024, report: quangTri2024Report },
  "vinh-phuc-2018": { plan: vinhPhuc2018, report: vinhPhuc2018Report },
};

/** The centres that can be replayed. */
export const CENTRES: readonly string[] = Object.keys(PLAYS);

/** What each dossier of a centre will go through. */
export const planOf = (scenario: Scenario, years: readonly CalendarYear[]): Centre =>
  playOf(scenario.slug).plan(scenario, years);

function playOf(slug: string): Play {
  const play = PLAYS[slug];
  if (!play) throw new Error(`no scenario ${slug}`);
  return play;
}

/** Replays one centre into an empty database and lays its report beside the published figures. */
export async function replayCentre(
  slug: string,
  { url, years }: { readonly url: string; readonly years: readonly CalendarYear[] },
): Promise<ReplayedCentre> {
  const scenario = readScenario(slug);
  const centre = planOf(scenario, years);
  const played = await playCentre(centre, url);
  try {
    const rows = compare(scenario, await playOf(slug).report(centre, played));
    return { scenario, dossiers: played.dossiers, seconds: played.seconds, rows };
  } finally {
    await played.close();
  }
}
