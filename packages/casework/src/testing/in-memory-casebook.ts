import {
  dayOf,
  isEnded,
  isInScope,
  refuse,
  standingOf,
  type Dossier,
  type DossierEvent,
  type Moment,
  type ReadingScope,
  type RecordedHandOver,
  type Result,
} from "@motcua/domain";
import type {
  Casebook,
  Draft,
  DraftChange,
  Drafts,
  KeptSignature,
  SealRegister,
  Transaction,
  Upload,
  Uploads,
} from "../ports.ts";

interface State {
  readonly dossiers: Map<string, Dossier>;
  readonly events: Map<string, readonly DossierEvent[]>;
  readonly counters: Map<string, number>;
  readonly drafts: Map<string, Draft>;
  readonly handOvers: readonly RecordedHandOver[];
}

const copyOf = (state: State): State => ({
  dossiers: new Map(state.dossiers),
  events: new Map(state.events),
  counters: new Map(state.counters),
  drafts: new Map(state.drafts),
  handOvers: state.handOvers,
});

export interface InMemoryCasebook {
  readonly casebook: Casebook;
  readonly drafts: Drafts;
  readonly uploads: Uploads;
  readonly eventsOf: (id: string) => readonly DossierEvent[];
  readonly dossiers: () => readonly Dossier[];
  /** What the register's own adapter does to the same matter. */
  readonly record: SealRegister["record"];
  /** Done once, between the work of the next transaction and its saving: what another officer does meanwhile. */
  readonly meanwhile: (act: () => Promise<unknown>) => void;
}

/** A casebook as the database keeps it: a transaction sees its own copy, and is saved whole, refused, or done again. */
export function inMemoryCasebook(): InMemoryCasebook {
  let state: State = { dossiers: new Map(), events: new Map(), counters: new Map(), drafts: new Map(), handOvers: [] };
  let disturbance: (() => Promise<unknown>) | null = null;
  const uploads: { readonly tenant: string; readonly account: string; readonly upload: Upload }[] = [];
  const signatures = new Map<string, KeptSignature>();

  async function transact<T, R>(
    tenant: string,
    work: (tx: Transaction) => Promise<Result<T, R>>,
  ): Promise<Result<T, R | { readonly code: "dossier.changed-meanwhile" }>> {
    for (;;) {
      const base = state;
      const mine = copyOf(base);
      const saved = new Set<string>();
      const done = await work(transaction(tenant, mine, saved));
      const act = disturbance;
      disturbance = null;
      await act?.();
      if (!done.ok) return done;
      if (state === base) {
        state = mine;
        return done;
      }
      const now = state;
      if ([...saved].some((id) => now.dossiers.get(id) !== base.dossiers.get(id)))
        return refuse({ code: "dossier.changed-meanwhile" });
    }
  }

  const ofTenant = ({ handOvers }: State, tenant: string) => handOvers.filter((each) => each.tenant === tenant);

  const withUploads = (draft: Draft): Draft => ({
    ...draft,
    uploads: uploads.map(({ upload }) => upload).filter((upload) => upload.draft === draft.id),
  });

  function transaction(tenant: string, mine: State, saved: Set<string>): Transaction {
    const next = async (kind: string, ...scope: readonly (string | number)[]): Promise<number> => {
      const key = [tenant, kind, ...scope].join("|");
      const number = (mine.counters.get(key) ?? 0) + 1;
      mine.counters.set(key, number);
      return number;
    };
    const own = <T extends { readonly tenant: string }>(each: T | undefined): T | null =>
      each?.tenant === tenant ? each : null;
    return {
      find: async (id) => own(mine.dossiers.get(id)),
      save: async (before, events, after) => {
        if (mine.dossiers.get(after.id)?.sequence !== before?.sequence)
          throw new Error("saved over a state that was not read");
        saved.add(after.id);
        mine.dossiers.set(after.id, after);
        mine.events.set(after.id, [...(mine.events.get(after.id) ?? []), ...events]);
      },
      nextDossierNumber: (unitCode, on) => next("dossier", unitCode, on),
      nextResultNumber: (agency, year) => next("result", agency, year),
      nextReceiptNumber: (office, year) => next("receipt", office, year),
      handOvers: async (seal) => ofTenant(mine, tenant).filter((each) => each.seal === seal),
      findDraft: async (id) => {
        const draft = own(mine.drafts.get(id));
        return draft && withUploads(draft);
      },
      markDraftFiled: async (id, at) => {
        mine.drafts.set(id, { ...mine.drafts.get(id)!, filedAt: at });
      },
    };
  }

  const inScope = (scope: ReadingScope, dossier: Dossier): boolean =>
    isInScope(
      {
        tenant: dossier.tenant,
        office: dossier.office,
        account: dossier.account,
        ownerPersonalNumber: dossier.owner.personalNumber,
        participants: dossier.participants,
      },
      scope,
    );
  const one = async (scope: ReadingScope, id: string): Promise<Dossier | null> => {
    const dossier = state.dossiers.get(id);
    return dossier && inScope(scope, dossier) ? dossier : null;
  };
  const ownDraft = (tenant: string, account: string, id: string): Draft | null => {
    const draft = state.drafts.get(id);
    return draft?.tenant === tenant && draft.account === account ? withUploads(draft) : null;
  };
  const change = (id: string, draft: Draft | null): void => {
    state = copyOf(state);
    if (draft) state.drafts.set(id, draft);
    else state.drafts.delete(id);
  };

  async function* openDossiers(tenant: string): AsyncGenerator<Dossier> {
    const all = [...state.dossiers.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
    for (const { id } of all) {
      const now = state.dossiers.get(id)!;
      if (now.tenant === tenant && !isEnded(now.status)) yield now;
    }
  }

  return {
    casebook: {
      transact,
      one,
      events: async (scope, id) => ((await one(scope, id)) ? (state.events.get(id) ?? []) : []),
      page: () => Promise.reject(new Error("queues belong to the database")),
      lines: () => Promise.reject(new Error("queues belong to the database")),
      counts: () => Promise.reject(new Error("queues belong to the database")),
      async *histories(tenant, { period, office }) {
        for (const dossier of [...state.dossiers.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
          const events = state.events.get(dossier.id) ?? [];
          const offices = [
            dossier.office,
            ...events.flatMap((each) => (each.type === "transferred" ? each.data.from : [])),
          ];
          const isWanted =
            dossier.tenant === tenant &&
            dayOf(dossier.submittedAt) <= period.to &&
            (dossier.endedAt === null || dayOf(dossier.endedAt) >= period.from) &&
            (office === undefined || offices.includes(office));
          if (isWanted) yield { dossier, events };
        }
      },
      openDossiers,
      async *openClocks(tenant) {
        for await (const dossier of openDossiers(tenant))
          if (dossier.due !== null && dossier.endedAt === null) yield dossier;
      },
      async *changeEach(tenant, ids, change) {
        for (const id of ids) {
          const before = state.dossiers.get(id);
          if (before?.tenant !== tenant) {
            yield { dossier: id, refusal: { code: "dossier.unknown" } };
            continue;
          }
          const step = change(before);
          if (step.ok) {
            state = copyOf(state);
            state.dossiers.set(id, step.value.after);
            state.events.set(id, [...(state.events.get(id) ?? []), ...step.value.events]);
          }
          yield { dossier: id, refusal: step.ok ? null : step.refusal };
        }
      },
      handOvers: async (tenant, seal) =>
        ofTenant(state, tenant).filter((each) => seal === undefined || each.seal === seal),
      standingOf: async (tenant, sha256) => {
        const own = [...state.dossiers.values()].filter((dossier) => dossier.tenant === tenant);
        return own.map((dossier) => standingOf(dossier, sha256)).find((each) => each !== null) ?? null;
      },
      follow: () => Promise.reject(new Error("look-ups belong to the database")),
      keepSignature: async (tenant, { dossier, step, inputSha256 }, { made, lost }) => {
        const key = [tenant, dossier, step, inputSha256].join("|");
        const before = signatures.get(key);
        if (before === undefined || before.file.sha256 === lost) signatures.set(key, made);
        return signatures.get(key)!;
      },
    },
    drafts: {
      create: async (draft) => change(draft.id, { ...draft, uploads: [] }),
      find: async (tenant, account, id) => ownDraft(tenant, account, id),
      list: async (tenant, account) => [...state.drafts.keys()].flatMap((id) => ownDraft(tenant, account, id) ?? []),
      save: async (draft: Draft, changed: DraftChange, at: Moment) => {
        const act = disturbance;
        disturbance = null;
        await act?.();
        if (state.drafts.get(draft.id)?.revision !== draft.revision) return false;
        change(draft.id, { ...draft, ...changed, revision: draft.revision + 1, updatedAt: at });
        return true;
      },
      remove: async (tenant, account, id) => (ownDraft(tenant, account, id) ? change(id, null) : undefined),
    },
    uploads: {
      add: async (tenant, account, upload) => void uploads.push({ tenant, account, upload }),
      list: async (tenant, account, draft) =>
        uploads
          .filter((each) => each.tenant === tenant && each.account === account && each.upload.draft === draft)
          .map(({ upload }) => upload),
      remove: async (tenant, account, id) => {
        const at = uploads.findIndex(
          (each) => each.tenant === tenant && each.account === account && each.upload.id === id,
        );
        if (at !== -1) uploads.splice(at, 1);
      },
    },
    record: async (handOver) => {
      const isTaken = ({ tenant, seal, sequence }: RecordedHandOver) =>
        tenant === handOver.tenant && seal === handOver.seal && sequence === handOver.sequence;
      if (state.handOvers.some(isTaken)) return false;
      state = { ...copyOf(state), handOvers: [...state.handOvers, handOver] };
      return true;
    },
    eventsOf: (id) => state.events.get(id) ?? [],
    dossiers: () => [...state.dossiers.values()],
    meanwhile: (act) => {
      disturbance = act;
    },
  };
}
