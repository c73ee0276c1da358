import type { Moment } from "../calendar/moment.ts";
import type { ProvincePack } from "../pack/province-pack.ts";
import type { SealHandOver } from "./seal.ts";

/** Bàn giao con dấu đã ghi sổ: recorded at the desk and never altered; giving back is one more. */
export interface RecordedHandOver extends SealHandOver {
  readonly tenant: string;
  readonly seal: string;
  /** From 1 for each seal, in the order in which they were recorded. */
  readonly sequence: number;
  readonly toName: string;
  /** Số biên bản bàn giao. */
  readonly record: string;
  readonly recordedAt: Moment;
  readonly recordedBy: { readonly id: string; readonly name: string };
}

/** The pack, its seals in the hands where the recorded hand-overs put them: what is recorded later counts before what was known earlier. */
export const withHandOvers = (pack: ProvincePack, recorded: readonly RecordedHandOver[]): ProvincePack => ({
  ...pack,
  seals: pack.seals.map((seal) => {
    const own = recorded.filter((each) => each.seal === seal.id).toSorted((a, b) => a.sequence - b.sequence);
    return own.length === 0 ? seal : { ...seal, handOvers: [...(seal.handOvers ?? []), ...own] };
  }),
});
