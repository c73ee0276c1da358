import type { Channel, FeeAmount, FeeRule } from "@motcua/domain";
import type { ImportFinding, Reckoned } from "./import-finding.ts";
import { decisionOf } from "./publication-of.ts";
import type { PublishedFee, PublishedRecord } from "./published-record.ts";
import { channelOf } from "./read-channels.ts";

interface PublishedAmount extends Omit<PublishedFee, "type"> {
  readonly channel: Channel;
}

/** An amount that was read for sure, or what makes it doubtful. */
type ReadAmount = { readonly amount: FeeAmount } | { readonly doubt: string };

// The portal's English is the other way round: FEE carries “phí” (a charge), SERVICE_FEE “lệ phí” (a duty).
const KINDS = [
  { type: "FEE", kind: "charge", id: "phi", title: "Phí" },
  { type: "SERVICE_FEE", kind: "duty", id: "le-phi", title: "Lệ phí" },
  { type: "PRICE_LEVEL", kind: "charge", id: "gia-dich-vu", title: "Giá dịch vụ" },
] as const;

/**
 * Phí, lệ phí: free only where the record says zero and nothing else. What the People's Council sets is left to the
 * province; what cannot be read for sure stays in the words of the publication, which stop the payment.
 */
export function readFees(record: PublishedRecord): Reckoned<readonly FeeRule[]> {
  const findings: ImportFinding[] = [];
  const value = KINDS.flatMap(({ type, kind, id, title }): FeeRule[] => {
    const amounts = record.channels.flatMap(({ method, fees }) =>
      fees.filter((fee) => fee.type === type).map(({ value, text }) => ({ channel: channelOf(method), value, text })),
    );
    const read = amountOf(amounts, record);
    if (read === null) return [];
    const words = [...new Set(amounts.map(({ text }) => text))].filter((text) => text !== "").join(" ");
    const figures = figuresText(amounts);
    if ("doubt" in read) findings.push(unclear(record.code, read.doubt, `${figures}${words && `: “${words}”`}`));
    const note = `Cổng ghi ${figures}${words === "" ? ", không kèm lời." : `, kèm lời: “${words}”`}`;
    return [
      {
        id,
        title,
        kind,
        amount: "doubt" in read ? { by: "unlabelled", text: publishedText(figures, words) } : read.amount,
        exemptions: exemptionsIn(words),
        source: { ...decisionOf(record), note },
      },
    ];
  });
  return { value, findings };
}

const BY_COUNCIL = /Hội đồng nhân dân|HĐND/u;
const FREE = /^\(?Miễn (?:lệ )?phí\.?(?! cho| đối với)/u;
const LEAST_PLAUSIBLE_VND = 1000;

/** Null where nothing is taken: zero everywhere, without a word. */
function amountOf(amounts: readonly PublishedAmount[], record: PublishedRecord): ReadAmount | null {
  const said = amounts.map(({ text }) => text).filter((text) => text !== "");
  const values = amounts.map(({ value }) => value);
  if (values.every((value) => value === 0)) {
    if (said.length === 0) return null;
    if (said.every((text) => FREE.test(text))) return { amount: { by: "none" } };
    return said.every((text) => BY_COUNCIL.test(text))
      ? { amount: { by: "province" } }
      : { doubt: "Mức 0 kèm lời dẫn sang văn bản khác" };
  }
  if (values.some((value) => value === null)) return { doubt: "Mức thu bỏ trống" };
  if (values.some((value) => value! > 0 && value! < LEAST_PLAUSIBLE_VND))
    return { doubt: `Mức dưới ${LEAST_PLAUSIBLE_VND} đồng: thiếu số 0 hoặc là ngoại tệ` };
  return perCase(amounts, record) ?? { doubt: "Nhiều mức cho một kênh, kênh thiếu mức, hoặc lời không khớp số" };
}

/** One amount for each channel of the procedure, and no sentence that says another or counts it by something. */
function perCase(amounts: readonly PublishedAmount[], record: PublishedRecord): ReadAmount | null {
  const inChannel = Map.groupBy(amounts, ({ channel }) => channel);
  const offered = new Set(record.channels.map(({ method }) => channelOf(method)));
  const vnd: Partial<Record<Channel, number>> = {};
  for (const channel of offered) {
    const values = new Set(inChannel.get(channel)?.map(({ value }) => value));
    if (values.size !== 1) return null;
    vnd[channel] = [...values][0]!;
  }
  if (amounts.some(({ text, value }) => text !== "" && !saysOnly(text, value!))) return null;
  const [any] = Object.values(vnd);
  const { counter = any!, online = any!, post = any! } = vnd;
  return { amount: { by: "case", vnd: { counter, online, post } } };
}

const AMOUNT = /(\d{1,3}(?:\.\d{3})+|\d{4,})\s*đồng(?:\/(?<per>[\p{L} ]+))?/gu;

function saysOnly(text: string, value: number): boolean {
  const said = [...text.matchAll(AMOUNT)];
  return (
    said.length > 0 &&
    said.every(
      ([, digits, per]) =>
        Number(digits!.replaceAll(".", "")) === value && (per === undefined || per.startsWith("lần")),
    )
  );
}

const EXEMPT = /Miễn (?:lệ )?phí (?:cho|đối với) (?<who>[^.)]+)/u;

/** Đối tượng được miễn, as the sentence lists them. */
const exemptionsIn = (words: string): readonly string[] =>
  EXEMPT.exec(words)
    ?.groups!["who"]!.split(";")
    .map((who) => who.trim())
    .filter((who) => who !== "") ?? [];

const figuresText = (amounts: readonly PublishedAmount[]): string =>
  [...new Set(amounts.map(({ value }) => (value === null ? EMPTY : String(value))))].join(", ");

const EMPTY = "trống";

/** What a person has to read: the words, and the figures where they are more than zero. */
function publishedText(figures: string, words: string): string {
  if (words === "") return figures === EMPTY ? "Mức thu để trống." : `Số công bố: ${figures}, không kèm lời.`;
  return figures === "0" || figures === EMPTY ? words : `${words} (Số công bố: ${figures}.)`;
}

const unclear = (procedure: string, found: string, quoted: string): ImportFinding => ({
  hazard: "fee-unclear",
  procedure,
  at: "channels[].fees",
  found: `${found} (${quoted})`,
  done: "Không sửa số, không coi là miễn phí: giữ nguyên lời công bố, nên chưa thu được.",
  toDo: "Ghi mức thu theo văn bản, từng kênh, từng đơn vị tính.",
});
