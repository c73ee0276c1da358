import type { ProvincePack, Seal, Text } from "@motcua/domain";
import { shortDayText } from "@motcua/messages";
import type { Names } from "./compare-procedures.ts";
import { matched, undated, type PackChange } from "./pack-change.ts";

/** Con dấu: which came or left the register, who keeps them now, what they may be used for. */
export function comparedSeals(before: ProvincePack, after: ProvincePack, names: Names): readonly PackChange[] {
  const { both, gone, come } = matched(before.seals, after.seals, ({ id }) => id);
  return [
    ...come.map((seal): PackChange => ({
      subject: "seals",
      from: seal.from,
      until: seal.to ?? null,
      text: {
        vi: `${seal.title}: có trong sổ, người giữ ${seal.custodian}`,
        en: `${seal.title}: entered in the register, kept by ${seal.custodian}`,
      },
    })),
    ...gone.map(({ title }) =>
      undated("seals", {
        vi: `${title}: không còn trong sổ; kết quả cũ sẽ không tra được con dấu, nên ghi ngày hết giá trị (to)`,
        en: `${title}: gone from the register; old results will not find it, so write its last day (to)`,
      }),
    ),
    ...both.flatMap((pair) =>
      differences(pair.before, pair.after, names).map(({ vi, en }) =>
        undated("seals", { vi: `${pair.after.title}: ${vi}`, en: `${pair.after.title}: ${en}` }),
      ),
    ),
  ];
}

function differences(before: Seal, after: Seal, names: Names): readonly Text[] {
  const texts: Text[] = [];
  if (before.custodian !== after.custodian)
    texts.push({
      vi: `người giữ ${before.custodian} → ${after.custodian}`,
      en: `kept by ${before.custodian} → ${after.custodian}`,
    });
  if (before.office !== after.office)
    texts.push({ vi: `để tại ${names.office(after.office)}`, en: `kept at ${names.office(after.office)}` });
  if (before.permissionDocument !== after.permissionDocument)
    texts.push({
      vi: `văn bản cho phép: ${after.permissionDocument ?? "không có"}`,
      en: `permission: ${after.permissionDocument ?? "none"}`,
    });
  if (before.from !== after.from || before.to !== after.to)
    texts.push({
      vi: `có giá trị từ ${shortDayText(after.from)}${after.to === undefined ? "" : ` đến ${shortDayText(after.to)}`}`,
      en: `in force from ${shortDayText(after.from)}${after.to === undefined ? "" : ` to ${shortDayText(after.to)}`}`,
    });
  const [was, is] = [before, after].map(({ scope }) => [...scope.fields, ...scope.procedures].toSorted().join(", "));
  if (was !== is) texts.push({ vi: `phạm vi ${was} → ${is}`, en: `scope ${was} → ${is}` });
  if ((before.handOvers ?? []).length !== (after.handOvers ?? []).length)
    texts.push({ vi: "sổ bàn giao thay đổi", en: "hand-overs changed" });
  return texts;
}
