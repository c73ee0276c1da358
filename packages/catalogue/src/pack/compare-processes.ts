import { isDeepStrictEqual } from "node:util";
import type { InternalProcess, ProvincePack } from "@motcua/domain";
import type { Names } from "./compare-procedures.ts";
import { matched, type PackChange } from "./pack-change.ts";

const keyOf = ({ procedure, caseCode, from }: InternalProcess): string => `${procedure} ${caseCode} ${from}`;

/** Quy trình nội bộ: which versions came, left or were changed. */
export function comparedProcesses(before: ProvincePack, after: ProvincePack, names: Names): readonly PackChange[] {
  const { both, gone, come } = matched(before.processes ?? [], after.processes ?? [], keyOf);
  const tell = (process: InternalProcess, what: { readonly vi: string; readonly en: string }): PackChange => {
    const { procedure, isoCode, version, from, to, steps } = process;
    const name = names.procedure(procedure);
    return {
      subject: "processes",
      from,
      until: to ?? null,
      text: {
        vi: `${name}: ${what.vi} ${isoCode} (bản ${version}, ${steps.length} bước)`,
        en: `${name}: process ${isoCode} ${what.en} (version ${version}, ${steps.length} steps)`,
      },
    };
  };
  return [
    ...come.map((each) => tell(each, { vi: "có quy trình", en: "added" })),
    ...gone.map((each) => tell(each, { vi: "bỏ quy trình", en: "dropped" })),
    ...both
      .filter((pair) => !isDeepStrictEqual(pair.before, pair.after))
      .map((pair) => tell(pair.after, { vi: "sửa quy trình", en: "changed" })),
  ];
}
