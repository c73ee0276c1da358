import { verdictTexts, verificationText, type Language } from "@motcua/messages";
import { verifyDocument, type SignatureReport, type VerificationReport } from "@motcua/signing/verify";
import { askStanding } from "./ask-standing.ts";
import { element } from "./element.ts";
import { standingWords, type StandingWords } from "./standing-words.ts";
import { verdictLines } from "./verdict-lines.ts";

/** Kiểm tra một tệp on this device: only the trusted certificates and the lists of revoked ones come from the server, and only the hash goes to it. */
export async function checkFile(file: File, language: Language): Promise<readonly Node[]> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (!isPdf(bytes)) {
    const { notPdfTitle, notPdfNext } = verdictTexts[language];
    return [notice("warning", notPdfTitle, notPdfNext)];
  }
  const report = await verifyDocument(bytes, await trustStore());
  const isSigned = report.verdict === "TOTAL-PASSED" || report.verdict === "INDETERMINATE";
  const standing = isSigned ? standingWords(await askStanding(bytes), language) : null;
  return reportNodes({ report, standing, name: file.name }, language);
}

/** The mark may stand after a few bytes of rubbish, as readers allow. */
const isPdf = (bytes: Uint8Array): boolean =>
  new TextDecoder("latin1").decode(bytes.subarray(0, 1024)).includes("%PDF-");

async function trustStore(): Promise<{
  readonly trust: readonly string[];
  readonly revocationLists: readonly Uint8Array[];
}> {
  const response = await fetch("/api/trust-anchors");
  if (!response.ok) throw new Error(`no trust anchors: ${response.status}`);
  const store = (await response.json()) as {
    readonly anchors: readonly string[];
    readonly revocationLists: readonly string[];
  };
  return { trust: store.anchors, revocationLists: store.revocationLists.map(fromBase64) };
}

const fromBase64 = (text: string): Uint8Array => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

const LOOK = {
  "TOTAL-PASSED": "success",
  "TOTAL-FAILED": "problem",
  INDETERMINATE: "warning",
  "NOT-SIGNED": "info",
} as const;
const SIGNS = { success: "✓", problem: "▲", warning: "!", info: "ℹ" } as const;

interface Checked {
  readonly report: VerificationReport;
  readonly standing: StandingWords | null;
  readonly name: string;
}

function reportNodes({ report, standing, name }: Checked, language: Language): readonly Node[] {
  const words = verdictTexts[language];
  const { title, next } = verificationText(report.verdict, language);
  const signatures = report.signatures.filter(({ kind }) => kind === "signature");
  const isConfirmed = standing === null || standing.look === "success";
  // Only where the centre confirms the document are its signatures reason enough to rely on it.
  const then = report.verdict === "TOTAL-PASSED" && !isConfirmed ? words.signaturesOnly : next;
  const verdict = notice(standing?.look === "problem" ? "info" : LOOK[report.verdict], title, then);
  // A document that is no longer valid says so before it says that its signatures are.
  const told = standing === null ? [] : [notice(standing.look, standing.title, standing.next)];
  return [
    ...(standing?.look === "problem" ? [...told, verdict] : [verdict, ...told]),
    element("p", {}, words.file(name)),
    ...findings(report.findings, language),
    ...(signatures.length === 0 ? [] : [element("h3", {}, words.signatures(signatures.length))]),
    ...signatures.map((signature, index) => signatureNode(signature, index + 1, language)),
    element(
      "p",
      { class: "quiet" },
      [words.private, ...(standing === null ? [] : [words.hashOnly]), words.another].join(" "),
    ),
  ];
}

const notice = (look: keyof typeof SIGNS, title: string, next: string): Node =>
  element(
    "div",
    { class: `notice ${look}` },
    element(
      "h2",
      { class: "notice-title", tabindex: "-1" },
      element("span", { class: "sign", "aria-hidden": "true" }, SIGNS[look]),
      title,
    ),
    element("p", {}, next),
  );

function signatureNode(signature: SignatureReport, at: number, language: Language): Node {
  const words = verdictTexts[language];
  const indication = { "TOTAL-PASSED": words.passed, "TOTAL-FAILED": words.failed, INDETERMINATE: words.indeterminate }[
    signature.indication
  ];
  return element(
    "section",
    { class: "verdict-signature" },
    element("h4", {}, `${words.signature(at)}: ${indication}`),
    element(
      "dl",
      { class: "summary-list" },
      ...verdictLines(signature, language).map(({ label, value }) =>
        element("div", {}, element("dt", {}, label), element("dd", {}, value)),
      ),
    ),
    ...findings(signature.findings, language),
  );
}

function findings(found: VerificationReport["findings"], language: Language): readonly Node[] {
  if (found.length === 0) return [];
  return [
    element(
      "details",
      {},
      element("summary", {}, verdictTexts[language].details),
      element("ul", {}, ...found.map((each) => element("li", {}, each[language]))),
    ),
  ];
}
