import type { ImportedCase } from "./imported-procedure.ts";
import type { ImportFinding, Reckoned } from "./import-finding.ts";
import { caseWith, unusedCode } from "./cases-as-published.ts";
import { withoutListMark } from "./clean-record.ts";
import { limitOfCase } from "./limit-of-case.ts";
import type { PublishedChannel, PublishedRecord } from "./published-record.ts";
import { statedRows } from "./stated-rows.ts";
import { publishedTimeText } from "./time-of.ts";

/** Một kênh có nhiều dòng: whether some channel has rows with different times, so that the channel is not a key. */
export const hasRepeatedChannel = ({ channels }: Pick<PublishedRecord, "channels">): boolean =>
  channels.some((row) => channels.some((other) => other.method === row.method && timeKey(other) !== timeKey(row)));

const timeKey = ({ time, unit }: PublishedChannel): string => JSON.stringify([time, unit]);

/** Rows with different times are different cases: each distinct time becomes one, named by its own description. */
export function casesOfRows(record: PublishedRecord): Reckoned<readonly ImportedCase[]> {
  const findings: ImportFinding[] = [];
  const codes = new Set<string>();
  const value = [...Map.groupBy(record.channels, timeKey).values()].map((rows, index): ImportedCase => {
    const [{ time, unit, note }] = rows as [PublishedChannel];
    const at = `channels[${record.channels.indexOf(rows[0]!)}]`;
    const limit = limitOfCase({
      procedure: record.code,
      at,
      stated: statedRows(rows),
      sentences: [...new Set(rows.map((row) => row.note))],
    });
    findings.push(...limit.findings);
    const published = record.cases.filter((each) => each.qty === time && each.unit === unit);
    const code = published.length === 1 ? published[0]!.code : `${record.code}.dong-${index + 1}`;
    const title = note === "" ? `Dòng công bố ${publishedTimeText(time, unit)}` : asTitle(note);
    return caseWith(record, { code: unusedCode(codes, code), title, limit: limit.value });
  });
  return {
    value,
    findings: [
      {
        hazard: "channel-repeated",
        procedure: record.code,
        at: "channels",
        found: `${record.channels.length} dòng cho ${new Set(record.channels.map(({ method }) => method)).size} kênh, ${value.length} thời hạn khác nhau`,
        done: `Tách thành ${value.length} trường hợp, lấy mô tả của dòng làm tên.`,
        toDo: "Đặt tên ngắn cho từng trường hợp; đối chiếu với các trường hợp đã công bố.",
      },
      ...findings,
    ],
  };
}

const LONGEST_TITLE = 200;

function asTitle(note: string): string {
  const title = withoutListMark(note);
  return title.length <= LONGEST_TITLE ? title : `${title.slice(0, title.lastIndexOf(" ", LONGEST_TITLE))} …`;
}
