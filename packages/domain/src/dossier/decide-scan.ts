import { dayOf } from "../calendar/moment.ts";
import { accept, refuse, type Result } from "../result.ts";
import type { DossierAct, DossierActType } from "./act.ts";
import type { Dossier, Paper } from "./dossier.ts";
import type { DossierEvent, DossierEventBody } from "./event.ts";
import type { Facts } from "./facts.ts";

/** Refused: only a paper that was filed is scanned. */
export interface PaperNotFiled {
  readonly code: "dossier.paper-not-filed";
  readonly component: string;
}

/** Refused: papers on paper are to be scanned first. */
export interface PapersNotScanned {
  readonly code: "dossier.papers-not-scanned";
  readonly components: readonly string[];
}

/** Quét, số hóa giấy tờ: the desk's, for any paper that was handed in; one of several sheets may have several scans. */
export function decideScan(
  { papers }: Dossier,
  { component, file }: DossierAct & { type: "attach-scan" },
): Result<DossierEventBody, PaperNotFiled> {
  const paper = papers.find((each) => each.component === component && isOnPaper(each));
  return paper
    ? accept({ type: "scan-attached", data: { component, title: paper.title, file } })
    : refuse({ code: "dossier.paper-not-filed", component });
}

/** Bản giấy: counted at a desk, not sent as a file. */
export const isOnPaper = ({ originals, certified, photocopies }: Paper): boolean =>
  originals + certified + photocopies > 0;

/** The scan goes to the counted paper that has none yet; a further one stands on a line of its own. */
export function withScan(
  papers: readonly Paper[],
  { component, title, file }: (DossierEvent & { type: "scan-attached" })["data"],
): readonly Paper[] {
  const place = papers.findIndex((paper) => paper.component === component && paper.file === undefined);
  return place < 0
    ? [...papers, { component, title, file, originals: 0, certified: 0, photocopies: 0 }]
    : papers.map((paper, at) => (at === place ? { ...paper, file } : paper));
}

/** Giấy tờ chưa số hóa: handed in on paper, and neither scanned, nor reused, nor only shown (xuất trình). */
export const unscannedPapers = (
  { papers }: Pick<Dossier, "papers">,
  { procedure }: Pick<Facts, "procedure">,
): readonly Paper[] =>
  papers.filter(
    (paper) =>
      isOnPaper(paper) &&
      paper.file === undefined &&
      paper.reused === undefined &&
      paper.fromStore === undefined &&
      procedure.components.find(({ code }) => code === paper.component)?.need !== "shown",
  );

/** Papers brought as a supplement go on to whoever handles it, so they are scanned under either rule. */
const HELD: Readonly<Record<"reception" | "hand-on", readonly DossierActType[]>> = {
  reception: ["receive", "accept-supplement"],
  "hand-on": ["take-up", "accept-supplement"],
};

/** Số hóa xong mới chuyển bước: refuses the step for which the province wants papers scanned. */
export function scanRefusal(
  dossier: Dossier,
  act: DossierActType,
  facts: Facts,
): { readonly ok: false; readonly refusal: PapersNotScanned } | null {
  const { scans } = facts.pack;
  if (!scans || dayOf(dossier.submittedAt) < scans.from || scans.except?.includes(dossier.procedure)) return null;
  if (!HELD[scans.before].includes(act)) return null;
  const components = [...new Set(unscannedPapers(dossier, facts).map(({ component }) => component))];
  return components.length === 0 ? null : refuse({ code: "dossier.papers-not-scanned", components });
}
