import { isDeepStrictEqual } from "node:util";
import type { LocalDayOff, ProvincePack, ScanRule, YearTarget } from "@motcua/domain";
import { matched, undated, type PackChange } from "./pack-change.ts";

/** Ngày nghỉ của địa phương: which the second pack gives or takes back. */
export function comparedDaysOff(before: ProvincePack, after: ProvincePack): readonly PackChange[] {
  const { gone, come } = matched(before.daysOff ?? [], after.daysOff ?? [], ({ day }) => day);
  const tell = ({ day, reason }: LocalDayOff, isNew: boolean): PackChange => ({
    subject: "days-off",
    from: day,
    until: day,
    text: isNew
      ? { vi: `nghỉ: ${reason.vi}`, en: `off: ${reason.en}` }
      : { vi: `làm việc trở lại, bỏ “${reason.vi}”`, en: `worked after all, “${reason.en}” taken back` },
  });
  return [...gone.map((each) => tell(each, false)), ...come.map((each) => tell(each, true))];
}

const targetKey = ({ indicator, year, agency }: YearTarget): string => `${indicator} ${year} ${agency ?? ""}`.trim();

/** Những quy định khác: time to answer a supplement request, call, targets, contact. */
export function comparedSettings(before: ProvincePack, after: ProvincePack): readonly PackChange[] {
  const changes: PackChange[] = [];
  if (before.supplementAnswerDays !== after.supplementAnswerDays)
    changes.push(
      undated("settings", {
        vi: `chờ bổ sung ${before.supplementAnswerDays} → ${after.supplementAnswerDays} ngày làm việc`,
        en: `answer to a supplement request ${before.supplementAnswerDays} → ${after.supplementAnswerDays} working days`,
      }),
    );
  if ((before.supplementRequiresCall ?? false) !== (after.supplementRequiresCall ?? false))
    changes.push(
      undated(
        "settings",
        after.supplementRequiresCall === true
          ? { vi: "yêu cầu bổ sung phải kèm cuộc gọi", en: "a supplement request needs a call" }
          : { vi: "yêu cầu bổ sung không bắt buộc gọi", en: "a supplement request needs no call" },
      ),
    );
  if (!isDeepStrictEqual(before.scans, after.scans)) changes.push(scanChange(after.scans));
  const targets = matched(before.targets ?? [], after.targets ?? [], targetKey);
  for (const each of [
    ...targets.come,
    ...targets.both.filter((pair) => pair.before.percent !== pair.after.percent).map((pair) => pair.after),
  ])
    changes.push(
      undated("settings", {
        vi: `chỉ tiêu ${targetKey(each)}: ${each.percent}%`,
        en: `target ${targetKey(each)}: ${each.percent}%`,
      }),
    );
  for (const each of targets.gone)
    changes.push(
      undated("settings", { vi: `bỏ chỉ tiêu ${targetKey(each)}`, en: `target ${targetKey(each)} dropped` }),
    );
  if (!isDeepStrictEqual(before.contact, after.contact))
    changes.push(
      undated("settings", {
        vi: `liên hệ: ${after.contact.hotline}, ${after.contact.site}`,
        en: `contact: ${after.contact.hotline}, ${after.contact.site}`,
      }),
    );
  if (!isDeepStrictEqual(before.hosts, after.hosts))
    changes.push(
      undated("settings", {
        vi: `địa chỉ web: ${after.hosts.join(", ") || "không có"}`,
        en: `hosts: ${after.hosts.join(", ") || "none"}`,
      }),
    );
  return changes;
}

const SCANNED_BEFORE = {
  reception: { vi: "trước khi tiếp nhận", en: "before reception" },
  "hand-on": { vi: "trước khi chuyển giải quyết", en: "before it is handed on" },
} as const;

const scanChange = (scans: ScanRule | undefined): PackChange =>
  scans === undefined
    ? undated("settings", { vi: "không bắt buộc quét giấy tờ", en: "papers need not be scanned" })
    : {
        subject: "settings",
        from: scans.from,
        until: null,
        text: {
          vi: `giấy tờ phải quét ${SCANNED_BEFORE[scans.before].vi}${exceptText(scans, "vi")}`,
          en: `papers are scanned ${SCANNED_BEFORE[scans.before].en}${exceptText(scans, "en")}`,
        },
      };

const exceptText = ({ except = [] }: ScanRule, language: "vi" | "en"): string =>
  except.length === 0 ? "" : `${language === "vi" ? ", trừ thủ tục " : ", but for "}${except.join(", ")}`;
