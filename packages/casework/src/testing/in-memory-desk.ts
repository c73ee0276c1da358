import {
  accept,
  epochSecondsOf,
  moment,
  momentFromEpochSeconds,
  refuse,
  type FileRef,
  type Moment,
  type Procedure,
  type ProvincePack,
  type SigningRefused,
  type StaffActor,
} from "@motcua/domain";
import type { Desk, FormKind, Printing, SealRegister } from "../ports.ts";
import { inMemoryCasebook, type InMemoryCasebook } from "./in-memory-casebook.ts";
import { inMemorySnapshots } from "./in-memory-snapshots.ts";
import { calendar, clerk, confirmation, pack, pdf, TENANT } from "./invented-office.ts";

/** What the signer was asked to do. */
interface SignerCall {
  readonly step: "sign" | "seal";
  readonly by: string;
  readonly pin: string;
  readonly at: Moment;
  readonly input: string;
}

export interface InMemoryDesk extends Omit<InMemoryCasebook, "casebook" | "drafts" | "uploads" | "record"> {
  readonly desk: Desk;
  readonly register: SealRegister;
  /** Sets the clock: `YYYY-MM-DDTHH:mm`, or with seconds. */
  readonly at: (time: string) => void;
  /** Each reading of the clock from now on is a minute later than the one before. */
  readonly letTimePass: () => void;
  readonly signerCalls: readonly SignerCall[];
  readonly printed: readonly { readonly kind: FormKind | "result"; readonly printing: Printing }[];
  /** Done once when the signer has the document in hand: a crash, or what others do meanwhile. */
  readonly whileSigning: (act: () => Promise<unknown>) => void;
}

interface Options {
  readonly procedures?: readonly Procedure[];
  readonly pack?: ProvincePack;
  readonly signerRefuses?: SigningRefused;
  /** Whose accounts there are, besides the clerk's own. */
  readonly colleagues?: readonly StaffActor[];
}

/** A desk without database, files or keys; its clock stands still. */
export function inMemoryDesk({
  procedures = [confirmation],
  pack: offered = pack,
  signerRefuses,
  colleagues = [],
}: Options = {}): InMemoryDesk {
  const { casebook, drafts, uploads, record, ...kept } = inMemoryCasebook();
  const people = [clerk.actor, ...colleagues];
  const files = new Map<string, Uint8Array>();
  const signerCalls: SignerCall[] = [];
  const printed: { readonly kind: FormKind | "result"; readonly printing: Printing }[] = [];
  let now = moment("2026-11-02T20:00:00+07:00");
  let isPassing = false;
  let names = 0;
  let disturbance: (() => Promise<unknown>) | null = null;

  const refOf = (bytes: Uint8Array, mediaType: string): FileRef => ({
    sha256: contentName(bytes),
    mediaType,
    bytes: bytes.length,
  });
  const put = async (bytes: Uint8Array, mediaType: string): Promise<FileRef> => {
    const ref = refOf(bytes, mediaType);
    files.set(ref.sha256, bytes);
    return ref;
  };

  async function sign(call: SignerCall) {
    signerCalls.push(call);
    const act = disturbance;
    disturbance = null;
    await act?.();
    if (signerRefuses) return refuse(signerRefuses);
    return accept({
      pdf: pdf(`${call.step} ${call.by} ${call.at} ${call.input}`),
      certificate: { sha256: "c", subject: `CN=${call.by}`, serial: "01" },
      level: "B-LT" as const,
    });
  }

  const desk: Desk = {
    clock: {
      now: () => {
        const read = now;
        if (isPassing) now = momentFromEpochSeconds(epochSecondsOf(now) + 60);
        return read;
      },
    },
    names: {
      id: () => `id-${(names += 1)}`,
      bytes: (count) => Array.from({ length: count }, (_, index) => (index === 0 ? (names += 1) : index)),
    },
    law: {
      pack: (tenant) => (tenant === TENANT ? offered : null),
      procedure: (tenant, code, version) =>
        (tenant === TENANT &&
          procedures.find((each) => each.code === code && (version === undefined || each.version === version))) ||
        null,
      calendar: () => calendar,
    },
    files: { put, refOf, get: async (sha256) => files.get(sha256) ?? null },
    casebook,
    drafts,
    uploads,
    snapshots: inMemorySnapshots(),
    documents: {
      form: async (kind, printing) => {
        printed.push({ kind, printing });
        return pdf(kind);
      },
      result: async ({ number, issuedOn, approver, ...printing }) => {
        printed.push({ kind: "result", printing });
        return {
          pdf: pdf(`${number} ${issuedOn} ${approver.name}`),
          signaturePlace: { page: 1, x: 350, y: 200, width: 110, height: 55 },
        };
      },
    },
    signer: {
      sign: ({ pdf: bytes, person, pin, at }) =>
        sign({ step: "sign", by: person.id, pin, at, input: contentName(bytes) }),
      seal: ({ pdf: bytes, seal, pin, at }) => sign({ step: "seal", by: seal.id, pin, at, input: contentName(bytes) }),
    },
  };

  return {
    ...kept,
    desk,
    register: {
      record,
      uses: () => Promise.reject(new Error("the log of uses belongs to the database")),
      clerksAt: async (_, office) =>
        people.filter(({ posts }) => posts.some((post) => post.role === "clerk" && post.office === office)),
      namesOf: async (_, accounts) =>
        new Map(people.filter(({ id }) => accounts.includes(id)).map(({ id, name }) => [id, name])),
    },
    at: (time) => {
      now = moment(`${time.length === 16 ? `${time}:00` : time}+07:00`);
      isPassing = false;
    },
    letTimePass: () => {
      isPassing = true;
    },
    signerCalls,
    printed,
    whileSigning: (act) => {
      disturbance = act;
    },
  };
}

/** A name by content (FNV-1a): the platform's is a SHA-256, which nothing here depends on. */
function contentName(bytes: Uint8Array): string {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return `${hash.toString(16).padStart(8, "0")}-${bytes.length}`;
}

/** The same desk, struck when what was signed is stored, and before the log names it. */
export const withoutLog = (desk: Desk): Desk => ({
  ...desk,
  casebook: { ...desk.casebook, transact: () => Promise.reject(new Error("power cut")) },
});

/** The same desk, struck before the file of what was signed is stored. */
export const withoutPower = (desk: Desk): Desk => ({
  ...desk,
  files: { ...desk.files, put: () => Promise.reject(new Error("power cut")) },
});
