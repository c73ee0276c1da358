import { createHash } from "node:crypto";
import type { Casebook, Desk, Snapshots } from "@motcua/casework";
import { accept, type FileRef, type Moment, type WorkingCalendar } from "@motcua/domain";
import { seeded } from "../solve/seeded.ts";
import type { DraftShelf } from "./draft-shelf.ts";
import type { InventedCentre } from "./invented-centre.ts";

/** A desk of the replayed centre. Acts, casebook and log are the platform's own; papers and keys are stand-ins, for nobody would read 30,000 invented letters. */
export interface ReplayDesk {
  readonly desk: Desk;
  /** Sets the clock of the next act. */
  readonly at: (now: Moment) => void;
  /** Lets go of the stand-in papers of the dossier before. */
  readonly clearTable: () => void;
}

interface Room {
  readonly centre: InventedCentre;
  readonly calendar: WorkingCalendar;
  readonly casebook: Casebook;
  readonly snapshots: Snapshots;
  readonly shelf: DraftShelf;
}

export function replayDesk({ centre, calendar, casebook, snapshots, shelf }: Room): ReplayDesk {
  const random = seeded(20_261_122);
  const papers = new Map<string, Uint8Array>();
  let now: Moment | null = null;
  let names = 0;

  const refOf = (bytes: Uint8Array, mediaType: string): FileRef => ({
    sha256: createHash("sha256").update(bytes).digest("hex"),
    mediaType,
    bytes: bytes.length,
  });
  const put = (bytes: Uint8Array, mediaType: string): Promise<FileRef> => {
    const ref = refOf(bytes, mediaType);
    papers.set(ref.sha256, bytes);
    return Promise.resolve(ref);
  };
  const certificate = (of: string) => ({
    sha256: createHash("sha256").update(of).digest("hex"),
    subject: `CN=${of}`,
    serial: "01",
  });

  return {
    at: (moment) => {
      now = moment;
    },
    clearTable: () => papers.clear(),
    desk: {
      clock: {
        now: () => {
          if (now === null) throw new Error("the replay has not set its clock");
          return now;
        },
      },
      names: {
        id: () => `replay-${(names += 1)}`,
        bytes: (count) => Array.from({ length: count }, () => Math.floor(random() * 256)),
      },
      law: {
        pack: (tenant) => (tenant === centre.tenant ? centre.pack : null),
        procedure: (_, code) => centre.procedures.get(code) ?? null,
        calendar: () => calendar,
      },
      files: { put, refOf, get: (sha256) => Promise.resolve(papers.get(sha256) ?? null) },
      casebook,
      snapshots,
      drafts: shelf.drafts,
      uploads: shelf.uploads,
      documents: {
        form: (kind, { dossier }) => Promise.resolve(standIn(`${kind} ${dossier.id}`)),
        result: ({ dossier, number }) =>
          Promise.resolve({
            pdf: standIn(`kết quả ${number} ${dossier.id}`),
            signaturePlace: { page: 1, x: 300, y: 100, width: 113, height: 57 },
          }),
      },
      signer: {
        sign: ({ pdf, person }) =>
          Promise.resolve(
            accept({ pdf: marked(pdf, "ký"), certificate: certificate(person.name), level: "B-LT" as const }),
          ),
        seal: ({ pdf, seal }) =>
          Promise.resolve(
            accept({ pdf: marked(pdf, "đóng dấu"), certificate: certificate(seal.title), level: "B-LT" as const }),
          ),
      },
    },
  };
}

const standIn = (says: string): Uint8Array => new TextEncoder().encode(`giấy thay thế khi chạy lại: ${says}`);

const marked = (paper: Uint8Array, mark: string): Uint8Array =>
  new TextEncoder().encode(`${new TextDecoder().decode(paper)}; ${mark}`);
