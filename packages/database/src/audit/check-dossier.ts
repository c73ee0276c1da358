import { replay, STATE_VERSION, type Dossier } from "@motcua/domain";
import { canonicalJson } from "../canonical-json.ts";
import { columnsOf, storedColumns } from "../casebook/dossier-columns.ts";
import { eventHash, FIRST_PREVIOUS_HASH } from "../casebook/event-hash.ts";
import { momentOfDate } from "../moment-column.ts";
import type { DossierProblem } from "./audit-problem.ts";
import { numbersOf, type GivenNumber } from "./numbers-given.ts";
import { orNull } from "./or-null.ts";
import type { StoredDossier, StoredEvent } from "./stored-dossier.ts";

export interface CheckedDossier {
  readonly problems: readonly DossierProblem[];
  readonly numbers: readonly GivenNumber[];
}

/** Holds a dossier's chain, row and seal use beside each other; the row only where the chain is whole. What was spoilt so that it cannot be read is a problem too. */
export function checkDossier(stored: StoredDossier, tenant: string): CheckedDossier {
  const broken = chainProblems(stored.events);
  const dossier = orNull(() =>
    replay(
      stored.id,
      tenant,
      stored.events.map(({ event }) => event),
    ),
  );
  const beside = orNull(() => [
    ...(broken.length === 0 ? rowProblems(stored, dossier) : []),
    ...sealProblems(stored),
  ]) ?? [{ code: "dossier.unreadable" } as const];
  return {
    problems: [...broken, ...beside].map((problem) => ({ ...problem, dossier: stored.id })),
    numbers: numbersOf(stored.events),
  };
}

type Found = DossierProblem extends infer Each ? (Each extends DossierProblem ? Omit<Each, "dossier"> : never) : never;

function chainProblems(events: readonly StoredEvent[]): readonly Found[] {
  const problems: Found[] = [];
  let previous = { sequence: 0, hash: FIRST_PREVIOUS_HASH };
  for (const { position, event, hash } of events) {
    const { sequence } = position;
    if (sequence !== previous.sequence + 1)
      problems.push({
        code: "event.missing",
        sequence: previous.sequence + 1,
        count: sequence - previous.sequence - 1,
      });
    if (eventHash(position, event) !== hash) problems.push({ code: "event.changed", sequence });
    else if (position.previousHash !== previous.hash && sequence === previous.sequence + 1)
      problems.push({ code: "event.link-broken", sequence });
    previous = { sequence, hash };
  }
  return problems;
}

function rowProblems({ events, row }: StoredDossier, dossier: Dossier | null): readonly Found[] {
  const head = events.at(-1);
  if (!row) return head ? [{ code: "row.missing" }] : [];
  if (!head) return [{ code: "row.without-events" }];
  if (row.headHash !== head.hash || row.sequence !== head.position.sequence)
    return [{ code: "row.head-differs", sequence: head.position.sequence }];
  if (!dossier) return [{ code: "dossier.unreadable" }];
  if (row.stateVersion !== STATE_VERSION) return [{ code: "row.other-version", version: row.stateVersion }];
  const stored = storedColumns(row);
  const columns = Object.entries(columnsOf(dossier)).filter(
    ([name, value]) => canonicalJson(value) !== canonicalJson(stored[name as keyof typeof stored]),
  );
  return columns.length === 0 ? [] : [{ code: "row.changed", columns: columns.map(([name]) => name) }];
}

/** Each use of a seal has its event, and each sealing its line in the register. */
function sealProblems({ events, sealUses }: StoredDossier): readonly Found[] {
  const sealings = events.filter(({ event }) => event.type === "sealed");
  const uses = new Map(sealUses.map((use) => [use.sequence, use]));
  const found = sealings.flatMap((sealing) => sealingProblems(sealing, uses.get(sealing.position.sequence)));
  const isForeign = ({ sequence }: SealUse) => sealings.every(({ position }) => position.sequence !== sequence);
  return [...found, ...sealUses.filter(isForeign).map(() => ({ code: "seal-use.without-event" }) as const)];
}

type SealUse = StoredDossier["sealUses"][number];

function sealingProblems({ event }: StoredEvent, use: SealUse | undefined): readonly Found[] {
  if (event.type !== "sealed") return [];
  if (!use) return [{ code: "seal-use.missing" }];
  const { data, actor, at } = event;
  const isSame =
    use.seal === data.sealId &&
    use.usedBy === actor.id &&
    use.usedByName === actor.name &&
    momentOfDate(use.at) === at &&
    use.sealedSha256 === data.file.sha256;
  return isSame ? [] : [{ code: "seal-use.differs" }];
}
