import type { TimeLimit } from "@motcua/domain";
import type { ImportFinding, Reckoned } from "./import-finding.ts";
import { isSameTime, publishedTimeText, timeOf, type CountedTime } from "./time-of.ts";
import { timesSaid } from "./times-said.ts";

/** One number for a limit in a record, and where it stands. */
export interface StatedTime {
  readonly where: string;
  readonly time: number | string;
  readonly unit: string;
}

/** All that a record says about the limit of one case. */
export interface LimitEvidence {
  readonly procedure: string;
  readonly at: string;
  readonly stated: readonly StatedTime[];
  /** Sentences beside the numbers. */
  readonly sentences: readonly string[];
}

/**
 * Thời hạn of a case, only where everything that the record says agrees: every number in one countable unit, and every
 * time that the sentences mention. Else the text stays a text, which a person must label.
 */
export function limitOfCase(evidence: LimitEvidence): Reckoned<TimeLimit> {
  const doubt = inWords(evidence) ?? contradiction(evidence);
  if (doubt) return { value: { unit: "unlabelled", text: allThatIsSaid(evidence) }, findings: [doubt] };
  return { value: theOneTime(evidence)!, findings: [] };
}

const isParagraph = ({ time }: StatedTime): boolean => typeof time === "string" && !/^\s*[\d.,]*\s*$/u.test(time);

/** Thời hạn ghi bằng lời: a paragraph stands where the number should be. */
function inWords({ procedure, at, stated }: LimitEvidence): ImportFinding | undefined {
  const paragraph = stated.find(isParagraph);
  return (
    paragraph && {
      hazard: "time-in-words",
      procedure,
      at,
      found: `${paragraph.where}: “${shortened(String(paragraph.time))}”`,
      done: "Giữ nguyên văn, chưa xác định thời hạn.",
      toDo: "Đọc căn cứ, ghi thời hạn bằng số và đơn vị.",
    }
  );
}

/** Các con số không khớp: two numbers, a number without a countable unit, or a sentence that says another. */
function contradiction(evidence: LimitEvidence): ImportFinding | undefined {
  const one = theOneTime(evidence);
  const others = evidence.sentences.flatMap((sentence) =>
    timesSaid(sentence).some((said) => one === null || !isSameAs(said, one)) ? [sentence] : [],
  );
  if (one !== null && others.length === 0) return undefined;
  const numbers = distinct(evidence.stated.map(statedText)).join("; ");
  const said = others.length > 0 ? `; mô tả: “${shortened(others[0]!)}”` : "";
  return {
    hazard: "time-contradicts",
    procedure: evidence.procedure,
    at: evidence.at,
    found: `${numbers}${said}`,
    done: "Không chọn số nào, chưa xác định thời hạn.",
    toDo: "Đọc căn cứ, ghi thời hạn bằng số và đơn vị; trường hợp có thời hạn khác thì tách riêng.",
  };
}

/**
 * The one time that all numbers say, or null. A number with the unit OTHER may only repeat it, and not “1”: that has
 * stood for “within the day, after 15:00 the next working day”.
 */
function theOneTime({ stated }: LimitEvidence): CountedTime | null {
  const [first, ...others] = stated.filter(({ unit }) => unit !== "OTHER").map(({ time, unit }) => timeOf(time, unit));
  if (first === undefined || first === null) return null;
  const isAgreed =
    others.every((each) => each !== null && isSameTime(each, first)) &&
    stated.every(({ unit, time }) => unit !== "OTHER" || (first.quantity > 1 && Number(time) === first.quantity));
  return isAgreed ? first : null;
}

const isSameAs = (said: ReturnType<typeof timesSaid>[number], time: CountedTime): boolean =>
  said.unit === time.unit && said.quantity === time.quantity;

const statedText = ({ where, time, unit }: StatedTime): string =>
  isParagraph({ where, time, unit }) ? `${where}: ${time}` : `${where}: ${publishedTimeText(time, unit)}`;

const allThatIsSaid = ({ stated, sentences }: LimitEvidence): string =>
  distinct([
    ...stated.map((each) => withStop(statedText(each))),
    ...sentences.filter((sentence) => timesSaid(sentence).length > 0),
  ]).join(" ");

const withStop = (text: string): string => (/[.;:]$/u.test(text) ? text : `${text}.`);
const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)];

const LONGEST_QUOTE = 160;
const shortened = (text: string): string =>
  text.length <= LONGEST_QUOTE ? text : `${text.slice(0, text.lastIndexOf(" ", LONGEST_QUOTE))} …`;
