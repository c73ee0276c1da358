import { describe, expect, it } from "vitest";
import { day } from "../calendar/calendar-day.ts";
import { factsAt, file, filing, handlingOfficer, receptionOfficer } from "../../fixtures/invented-office.ts";
import { historyOf } from "../../fixtures/invented-measurement.ts";
import { pack, TENANT } from "../../fixtures/invented-pack.ts";
import { after, refusalOf, type Step, type Story } from "../../fixtures/story.ts";
import { measure } from "../indicator/measure.ts";
import { periodOfMonth, parseReportMonth } from "../indicator/period.ts";
import type { ScanRule } from "../pack/scan-rule.ts";
import type { Paper } from "./dossier.ts";
import { open } from "./evolve.ts";
import { submitDossier } from "./submit-dossier.ts";

const november = periodOfMonth(parseReportMonth("2026-11")!);

const counted = (component: string, originals = 1): Paper => ({
  component,
  title: `Giấy tờ ${component}`,
  originals,
  certified: 0,
  photocopies: 0,
});

function walkIn(papers: readonly Paper[] = [counted("proof")]): Story {
  const done = submitDossier(
    { ...filing, channel: "counter", account: null, returnBy: "counter", papers },
    factsAt("2026-11-03T08:30", receptionOfficer),
  );
  if (!done.ok) throw new Error(done.refusal.code);
  return { dossier: open("ho-so-quay", TENANT, done.value[0]!), events: done.value };
}

const rule = (before: ScanRule["before"], more: Partial<ScanRule> = {}) => ({
  pack: {
    ...pack,
    scans: { before, from: day("2026-01-01"), source: { document: "Quy chế mẫu" }, ...more } satisfies ScanRule,
  },
});
const scan = (component = "proof", name = "quet"): Step => [
  "2026-11-03T08:50",
  receptionOfficer,
  { type: "attach-scan", component, file: { ...file(name), name: `${name}.pdf` } },
];
const receive: Step = ["2026-11-03T09:00", receptionOfficer, { type: "receive", number: 7 }];
const takeUp: Step = ["2026-11-03T10:00", handlingOfficer, { type: "take-up" }];
const unscanned = { code: "dossier.papers-not-scanned", components: ["proof"] };

describe("a scan of a paper handed in (quét, số hóa giấy tờ)", () => {
  it("goes to the paper that was counted, and what was counted stays", () => {
    expect(after(walkIn(), [scan()]).dossier.papers).toEqual([
      { ...counted("proof"), file: { ...file("quet"), name: "quet.pdf" } },
    ]);
  });

  it("may be several for one paper: the second stands on a line of its own", () => {
    const { papers } = after(walkIn(), [scan(), scan("proof", "mat-sau")]).dossier;
    expect(papers.map(({ originals, file: kept }) => [originals, kept?.name])).toEqual([
      [1, "quet.pdf"],
      [0, "mat-sau.pdf"],
    ]);
  });

  it("is only of a paper that was handed in, and made by the desk", () => {
    expect(refusalOf(walkIn(), scan("uy-quyen"))).toEqual({
      code: "dossier.paper-not-filed",
      component: "uy-quyen",
    });
    const [at, , act] = scan();
    expect(refusalOf(walkIn(), [at, handlingOfficer, act])?.code).toBe("access.not-competent");
  });

  it("counts as digitised in the indicators", () => {
    const digitised = (story: Story) => measure(historyOf(story), november).components;
    const received = after(walkIn(), [receive]);
    expect(digitised(received)).toMatchObject({ filed: 1, digitised: 0 });
    expect(digitised(after(received, [["2026-11-03T09:30", scan()[1], scan()[2]]]))).toMatchObject({
      filed: 1,
      digitised: 1,
    });
  });
});

describe("papers scanned before the next step (số hóa xong mới chuyển bước)", () => {
  it("hold back the handing on where the province says so, not the receipt", () => {
    const received = after(walkIn(), [receive], rule("hand-on"));
    expect(refusalOf(received, takeUp, rule("hand-on"))).toEqual(unscanned);
    const scanned = after(received, [["2026-11-03T09:30", scan()[1], scan()[2]]], rule("hand-on"));
    expect(refusalOf(scanned, takeUp, rule("hand-on"))).toBeNull();
  });

  it("hold back the receipt where the province says so", () => {
    expect(refusalOf(walkIn(), receive, rule("reception"))).toEqual(unscanned);
    expect(refusalOf(after(walkIn(), [scan()]), receive, rule("reception"))).toBeNull();
  });

  it("hold back nothing without such a rule, before its day, or where the procedure is exempt", () => {
    const { procedure } = walkIn().dossier;
    expect(refusalOf(walkIn(), receive)).toBeNull();
    expect(refusalOf(walkIn(), receive, rule("reception", { from: day("2026-11-04") }))).toBeNull();
    expect(refusalOf(walkIn(), receive, rule("reception", { except: [procedure] }))).toBeNull();
  });

  it("are not asked of a paper reused from the store, which is digitised already", () => {
    const reused = walkIn([{ ...counted("proof"), reused: "component" }]);
    expect(refusalOf(reused, receive, rule("reception"))).toBeNull();
  });

  it("are also those that come with a supplement", () => {
    const items = [{ component: "proof", title: "Giấy", reason: "Bị mờ" }];
    const answered = after(walkIn(), [
      scan(),
      receive,
      takeUp,
      ["2026-11-04T09:00", handlingOfficer, { type: "ask-supplement", items }],
      ["2026-11-05T09:00", receptionOfficer, { type: "provide-supplement", papers: [counted("proof", 2)] }],
    ]);
    const accept: Step = ["2026-11-05T10:00", receptionOfficer, { type: "accept-supplement" }];
    expect(refusalOf(answered, accept, rule("hand-on"))).toEqual(unscanned);
  });
});
