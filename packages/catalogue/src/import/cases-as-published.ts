import type { Text, TimeLimit } from "@motcua/domain";
import type { ImportedCase } from "./imported-procedure.ts";
import type { ImportFinding, Reckoned } from "./import-finding.ts";
import { limitOfCase, type StatedTime } from "./limit-of-case.ts";
import { decisionOf, versionOf } from "./publication-of.ts";
import type { PublishedRecord } from "./published-record.ts";
import { statedRows } from "./stated-rows.ts";
import { publishedTimeText } from "./time-of.ts";

type PublishedCase = PublishedRecord["cases"][number];

/** Cases with the same name and the same time: the portal repeats them, a desk must not have to choose between them. */
interface Alike {
  readonly name: string;
  readonly published: readonly PublishedCase[];
}

const ALL_CASES: Text = { vi: "Mọi trường hợp", en: "All cases" };

/** Trường hợp as the record lists them, where each channel has one row; without any, one case of ours. */
export function casesAsPublished(record: PublishedRecord): Reckoned<readonly ImportedCase[]> {
  const groups = alike(record.cases);
  const sharedNames = new Set(
    groups.map(({ name }) => name).filter((name, index, names) => names.indexOf(name) !== index),
  );
  const rows = statedRows(record.channels);
  const sentences = record.channels.map(({ note }) => note);
  if (groups.length === 0) {
    const limit = limitOfCase({ procedure: record.code, at: "channels", stated: rows, sentences });
    return {
      value: [caseWith(record, { code: `${record.code}.moi-truong-hop`, title: ALL_CASES, limit: limit.value })],
      findings: limit.findings,
    };
  }
  const findings: ImportFinding[] = [];
  const codes = new Set<string>();
  const value = groups.map(({ name, published }): ImportedCase => {
    const [first] = published as [PublishedCase];
    const own: StatedTime = { where: `Trường hợp ${first.code}`, time: first.qty, unit: first.unit };
    const code = unusedCode(codes, first.code);
    if (published.length > 1) findings.push(merged(record, published));
    if (sharedNames.has(name)) {
      findings.push(sameName(record, first));
      const text = `${own.where}: ${publishedTimeText(own.time, own.unit)}. Tên trùng với trường hợp khác có thời hạn khác.`;
      return caseWith(record, { code, title: `${name} (${first.code})`, limit: { unit: "unlabelled", text } });
    }
    const limit = limitOfCase({ procedure: record.code, at: "cases", stated: [...rows, own], sentences });
    findings.push(...limit.findings);
    return caseWith(record, { code, title: groups.length === 1 ? ALL_CASES : name, limit: limit.value });
  });
  return { value, findings };
}

function alike(cases: readonly PublishedCase[]): readonly Alike[] {
  const groups = new Map<string, PublishedCase[]>();
  for (const each of cases.toSorted((a, b) => (a.code < b.code ? -1 : 1))) {
    const key = JSON.stringify([each.name, each.qty, each.unit]);
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()].map((published) => ({ name: published[0]!.name, published }));
}

/** A code that the portal gave to two cases names only the first. */
export function unusedCode(used: Set<string>, code: string): string {
  let free = code;
  for (let count = 2; used.has(free); count++) free = `${code}-${count}`;
  used.add(free);
  return free;
}

interface CaseParts {
  readonly code: string;
  readonly title: string | Text;
  readonly limit: TimeLimit;
}

export const caseWith = (record: PublishedRecord, { code, title, limit }: CaseParts): ImportedCase => ({
  code,
  title,
  limits: [{ from: versionOf(record), value: [{ startsOn: "received", limit }], source: decisionOf(record) }],
});

const merged = (record: PublishedRecord, published: readonly PublishedCase[]): ImportFinding => ({
  hazard: "cases-alike",
  procedure: record.code,
  at: "cases",
  found: `${published.length} trường hợp cùng tên, cùng thời hạn (${published.map(({ code }) => code).join(", ")})`,
  done: `Gộp thành một: ${published[0]!.code}.`,
});

const sameName = (record: PublishedRecord, { code, qty, unit }: PublishedCase): ImportFinding => ({
  hazard: "cases-alike",
  procedure: record.code,
  at: "cases",
  found: `Trường hợp ${code} (${publishedTimeText(qty, unit)}) trùng tên với trường hợp khác có thời hạn khác`,
  done: "Giữ riêng, chưa xác định thời hạn.",
  toDo: "Đặt tên phân biệt từng trường hợp theo căn cứ, rồi ghi thời hạn.",
});
