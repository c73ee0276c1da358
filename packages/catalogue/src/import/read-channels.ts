import type { Channel, Dated, OnlineService } from "@motcua/domain";
import { decisionOf, versionOf } from "./publication-of.ts";
import type { PublishedChannel, PublishedRecord } from "./published-record.ts";

const CHANNELS: Readonly<Record<PublishedChannel["method"], Channel>> = {
  DIRECT: "counter",
  ONLINE: "online",
  POSTAL: "post",
};

const IN_ORDER: readonly Channel[] = ["counter", "online", "post"];

export const channelOf = (method: PublishedChannel["method"]): Channel => CHANNELS[method];

/** Kênh nộp hồ sơ, each once: the record repeats a channel for each of its sub-cases. */
export const channelsOf = ({ channels }: Pick<PublishedRecord, "channels">): readonly Channel[] =>
  IN_ORDER.filter((channel) => channels.some(({ method }) => channelOf(method) === channel));

const RETURNS: Readonly<Record<string, Channel>> = {
  AT_SUBMISSION_PLACE: "counter",
  ONLINE: "online",
  AT_HOME: "post",
};

/** Kênh trả kết quả; where the record is silent all three, as general law has it. */
export function returnChannelsOf({ returningMethods }: Pick<PublishedRecord, "returningMethods">): readonly Channel[] {
  const named = new Set(returningMethods.flatMap(({ value }) => value).map((place) => RETURNS[place]));
  const channels = IN_ORDER.filter((channel) => named.has(channel));
  return channels.length > 0 ? channels : IN_ORDER;
}

/** Mức độ trực tuyến as flagged; a partial one still waits for its published reason (NĐ 224/2026, Điều 14). */
export function onlineOf(record: PublishedRecord): readonly Dated<OnlineService>[] {
  const from = versionOf(record);
  const source = decisionOf(record);
  if (record.flags.isFullProcess) return [{ from, value: { mode: "full" }, source }];
  if (!channelsOf(record).includes("online")) return [{ from, value: { mode: "none" }, source }];
  const note =
    "Cổng chưa công bố là toàn trình và không nêu lý do. Lý do ghi ở đây là tạm, phải thay bằng lý do được công bố.";
  return [{ from, value: { mode: "partial", reason: "unsolved-technical-matter" }, source: { ...source, note } }];
}
