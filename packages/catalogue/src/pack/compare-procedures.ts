import { isDeepStrictEqual } from "node:util";
import type { OfferedProcedure, ProvincePack, Text } from "@motcua/domain";
import { matched, undated, type PackChange } from "./pack-change.ts";

/** Names of procedures, offices and agencies, as both packs and the catalogue know them. */
export interface Names {
  readonly procedure: (code: string) => string;
  readonly office: (id: string) => string;
  readonly agency: (id: string) => string;
}

/** Thủ tục được nhận: which are new or gone, and where, by whom and how they are done now. */
export function comparedProcedures(before: ProvincePack, after: ProvincePack, names: Names): readonly PackChange[] {
  const { both, gone, come } = matched(before.procedures, after.procedures, ({ code }) => code);
  const tell = (code: string, { vi, en }: Text): PackChange =>
    undated("procedures", { vi: `${names.procedure(code)}: ${vi}`, en: `${names.procedure(code)}: ${en}` });
  const at = (offices: readonly string[]): string => offices.map(names.office).join(", ");
  return [
    ...come.map(({ code, offices }) =>
      tell(code, { vi: `bắt đầu nhận tại ${at(offices)}`, en: `newly offered at ${at(offices)}` }),
    ),
    ...gone.map(({ code }) =>
      tell(code, {
        vi: "không còn nhận; hồ sơ đã tiếp nhận vẫn được giải quyết",
        en: "no longer offered; dossiers already received are still handled",
      }),
    ),
    ...both.flatMap((pair) => differences(pair.before, pair.after, names).map((text) => tell(pair.after.code, text))),
  ];
}

function differences(before: OfferedProcedure, after: OfferedProcedure, names: Names): readonly Text[] {
  const texts: Text[] = [];
  const added = after.offices
    .filter((id) => !before.offices.includes(id))
    .map(names.office)
    .join(", ");
  const dropped = before.offices
    .filter((id) => !after.offices.includes(id))
    .map(names.office)
    .join(", ");
  if (added !== "") texts.push({ vi: `nhận thêm tại ${added}`, en: `also offered at ${added}` });
  if (dropped !== "") texts.push({ vi: `thôi nhận tại ${dropped}`, en: `no longer offered at ${dropped}` });
  if (before.agency !== after.agency) {
    const name = after.agency === undefined ? null : names.agency(after.agency);
    texts.push({
      vi: name === null ? "cơ quan giải quyết là cơ quan của nơi tiếp nhận" : `cơ quan giải quyết là ${name}`,
      en: name === null ? "decided by the desk's own agency" : `decided by ${name}`,
    });
  }
  if ((before.nonTerritorial ?? false) !== (after.nonTerritorial ?? false))
    texts.push(
      after.nonTerritorial === true
        ? { vi: "nhận không phụ thuộc địa giới", en: "taken in at any desk of the province" }
        : { vi: "thôi nhận không phụ thuộc địa giới", en: "no longer taken in at any desk of the province" },
    );
  if (!isDeepStrictEqual([...(before.onSite ?? [])].toSorted(), [...(after.onSite ?? [])].toSorted())) {
    const steps = (after.onSite ?? []).length;
    texts.push({
      vi: `số bước làm tại chỗ: ${(before.onSite ?? []).length} → ${steps}`,
      en: `steps on the spot: ${(before.onSite ?? []).length} → ${steps}`,
    });
  }
  if (!isDeepStrictEqual(before.legAgencies, after.legAgencies))
    texts.push({ vi: "cơ quan làm từng chặng liên thông thay đổi", en: "agencies of its legs changed" });
  if (before.decidedBy !== after.decidedBy)
    texts.push({ vi: `theo: ${after.decidedBy}`, en: `decided by: ${after.decidedBy}` });
  return texts;
}
