import type { Channel, FeeAmount, FeeRule, PageTier, Text, VndByChannel } from "@motcua/domain";
import { grouped, vnd } from "../amount/vnd.ts";
import { channelText } from "../dossier/channel-text.ts";
import type { Language } from "../language.ts";

const UNITS: Readonly<Record<"copy" | "person", Text>> = {
  copy: { vi: "một bản", en: "a copy" },
  person: { vi: "một người", en: "a person" },
};

const KINDS: Readonly<Record<FeeRule["kind"], Text>> = {
  charge: { vi: "Phí", en: "Charge" },
  duty: { vi: "Lệ phí", en: "Duty" },
};

const FREE: Text = { vi: "không thu", en: "free" };
const UNSET: Text = { vi: "chưa có mức thu", en: "amount not set" };
const BY_PROVINCE: Text = {
  vi: "theo nghị quyết của Hội đồng nhân dân tỉnh",
  en: "set by the provincial People’s Council",
};
const AS_PUBLISHED: Text = { vi: "nguyên văn như công bố", en: "as published" };

const CHANNELS: readonly Channel[] = ["counter", "online", "post"];

/** Phí or lệ phí: two different things in law. */
export const feeKindText = (kind: FeeRule["kind"], language: Language): string => KINDS[kind][language];

/** Mức thu, in words. */
export function feeText(amount: FeeAmount, language: Language): string {
  switch (amount.by) {
    case "none":
      return FREE[language];
    case "province":
      return BY_PROVINCE[language];
    case "unlabelled":
      return `${AS_PUBLISHED[language]}: “${amount.text}”`;
    case "case":
      return perChannel(amount.vnd, language, "");
    case "unit":
      return perChannel(amount.vnd, language, ` ${UNITS[amount.unit][language]}`);
    case "foreign-currency":
      return `${grouped(amount.amount, language)} ${amount.currency}`;
    case "page": {
      const tiers = amount.tiers
        .map((tier, at) => tierText(tier, (amount.tiers[at - 1]?.upToPage ?? 0) + 1, language))
        .join(", ");
      return language === "vi"
        ? `${tiers}; nhiều nhất ${vnd(amount.capVndPerCopy)} một bản`
        : `${tiers}; at most ${vnd(amount.capVndPerCopy, language)} a copy`;
    }
  }
}

/** One amount where all channels cost the same, else one per channel; a channel without an amount is not free. */
function perChannel(amounts: VndByChannel, language: Language, per: string): string {
  const money = (amount: number | undefined): string =>
    amount === undefined ? UNSET[language] : amount === 0 ? FREE[language] : `${vnd(amount, language)}${per}`;
  const isSame = CHANNELS.every((channel) => amounts[channel] === amounts.counter);
  if (isSame) return money(amounts.counter);
  return CHANNELS.map((channel) => `${channelText(channel, language)}: ${money(amounts[channel])}`).join("; ");
}

function tierText({ upToPage, vndPerPage }: PageTier, firstPage: number, language: Language): string {
  const perPage = language === "vi" ? `${vnd(vndPerPage)} một trang` : `${vnd(vndPerPage, language)} a page`;
  if (upToPage === undefined)
    return language === "vi" ? `${perPage} từ trang ${firstPage}` : `${perPage} from page ${firstPage}`;
  return language === "vi"
    ? `${perPage} từ trang ${firstPage} đến trang ${upToPage}`
    : `${perPage} for pages ${firstPage} to ${upToPage}`;
}
