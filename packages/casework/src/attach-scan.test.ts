import { day } from "@motcua/domain";
import { describe, expect, it } from "vitest";
import { MOST_FILES } from "./accepted-type.ts";
import { attachScan } from "./attach-scan.ts";
import type { Caller } from "./ports.ts";
import { receiveAtCounter } from "./receive-at-counter.ts";
import { receiveDossier } from "./receive-dossier.ts";
import { inMemoryDesk, type InMemoryDesk } from "./testing/in-memory-desk.ts";
import {
  citizen,
  confirmation,
  handlingOfficer,
  OFFICE,
  pack,
  pdf,
  receptionOfficer,
} from "./testing/invented-office.ts";
import { act, refusalOf, valueOf } from "./testing/story.ts";

const person = {
  fullName: "Lê Thị Mẫu",
  personalNumber: "022190000003",
  phone: "0912000003",
  address: "Số 3, đường Mẫu",
};
const proof = { component: "proof", title: "Giấy tờ chứng minh", originals: 0, certified: 1, photocopies: 0 };

const scannedFirst = (before: "reception" | "hand-on") =>
  inMemoryDesk({ pack: { ...pack, scans: { before, from: day("2026-01-01"), source: { document: "Quy chế mẫu" } } } });

async function walkIn(on: InMemoryDesk) {
  on.at("2026-11-03T09:00");
  const submit = {
    office: OFFICE,
    caseCode: "usual",
    channel: "counter",
    owner: person,
    applicant: person,
    account: null,
    answers: { purpose: "Kết hôn" },
    papers: [proof],
    returnBy: "counter",
    units: 1,
    pagesOfOriginal: 1,
  } as const;
  return valueOf(
    await receiveAtCounter(on.desk, receptionOfficer, { id: "quay-1", procedure: confirmation.code, submit }),
  );
}

const scan = (
  on: InMemoryDesk,
  more: Partial<Parameters<typeof attachScan>[2]> = {},
  caller: Caller = receptionOfficer,
) =>
  attachScan(on.desk, caller, {
    target: { id: "quay-1" },
    component: "proof",
    name: "../../giấy tờ.pdf",
    bytes: pdf("quét"),
    ...more,
  });

describe("a scan at the counter (quét giấy tờ tại quầy)", () => {
  it("is kept by its content, under a name to read, and stands with the paper", async () => {
    const on = inMemoryDesk();
    await walkIn(on);
    const { papers } = valueOf(await scan(on));
    expect(papers).toMatchObject([{ ...proof, file: { name: "giấy tờ.pdf", mediaType: "application/pdf" } }]);
    expect(await on.desk.files.get(papers[0]!.file!.sha256)).toEqual(pdf("quét"));
  });

  it("lets the dossier move on where the province wants papers scanned before it is handed on", async () => {
    const on = scannedFirst("hand-on");
    expect(await walkIn(on)).toMatchObject({ status: "received" });
    await expect(act(on, [handlingOfficer, "quay-1"], { type: "take-up" })).rejects.toThrow("papers-not-scanned");
    valueOf(await scan(on));
    expect(await act(on, [handlingOfficer, "quay-1"], { type: "take-up" })).toMatchObject({ status: "in-appraisal" });
  });

  it("comes before the receipt where the province says so: what was counted is kept until then", async () => {
    const on = scannedFirst("reception");
    expect(await walkIn(on)).toMatchObject({ status: "submitted", code: null, sequence: 1 });
    expect(refusalOf(await receiveDossier(on.desk, receptionOfficer, { id: "quay-1" }))).toEqual({
      code: "dossier.papers-not-scanned",
      components: ["proof"],
    });
    valueOf(await scan(on));
    expect(valueOf(await receiveDossier(on.desk, receptionOfficer, { id: "quay-1" }))).toMatchObject({
      status: "received",
      code: "H99.12-261103-0001",
    });
  });

  it("is refused with a reason, and nothing of it is stored", async () => {
    const on = inMemoryDesk();
    await walkIn(on);
    let stored = 0;
    const watched: InMemoryDesk = {
      ...on,
      desk: {
        ...on.desk,
        files: { ...on.desk.files, put: (...given) => ((stored += 1), on.desk.files.put(...given)) },
      },
    };
    const refused = async (...given: Parameters<typeof scan> extends [unknown, ...infer R] ? R : never) =>
      refusalOf(await scan(watched, ...given))?.code;
    expect(await refused({ bytes: new Uint8Array() })).toBe("upload.empty");
    expect(await refused({ bytes: Uint8Array.of(0x4d, 0x5a) })).toBe("upload.type-not-accepted");
    expect(await refused({ component: "uy-quyen" })).toBe("dossier.paper-not-filed");
    expect(await refused({ target: { id: "khong-co" } })).toBe("dossier.unknown");
    expect(await refused({}, handlingOfficer)).toBe("access.not-competent");
    expect(await refused({}, citizen)).toBe("dossier.unknown");
    expect(stored).toBe(0);
    expect(await refused({ target: { id: "quay-1", sequence: 1 } })).toBe("dossier.changed-meanwhile");
  });

  it("is one of at most so many files", async () => {
    const on = inMemoryDesk();
    await walkIn(on);
    for (let page = 0; page < MOST_FILES; page += 1) valueOf(await scan(on, { bytes: pdf(`trang ${page}`) }));
    expect(refusalOf(await scan(on, { bytes: pdf("thừa") }))).toEqual({ code: "upload.too-many", most: MOST_FILES });
  });
});
