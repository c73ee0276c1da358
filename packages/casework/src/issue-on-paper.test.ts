import { describe, expect, it } from "vitest";
import { issueOnPaper } from "./issue-on-paper.ts";
import { inMemoryDesk } from "./testing/in-memory-desk.ts";
import { approver, clerk, handlingOfficer, pdf } from "./testing/invented-office.ts";
import { approved, refusalOf, valueOf } from "./testing/story.ts";

const SEAL = "ubnd-phuong-mau-2";
const scan = pdf("bản giấy");
const html = Uint8Array.from("<html>", (letter) => letter.charCodeAt(0));

describe("a result issued on paper (phát hành bản giấy)", () => {
  it("is kept with its scan, which stands for the paper", async () => {
    const on = inMemoryDesk();
    const target = { id: (await approved(on)).id };
    const { result, status } = valueOf(await issueOnPaper(on.desk, clerk, { target, sealId: SEAL, scan }));
    expect(status).toBe("result-ready");
    expect(result?.isOnPaper).toBe(true);
    expect(await on.desk.files.get(result!.sealed!.sha256)).toEqual(scan);
  });

  it("stores no scan for whom it is refused, or who sees no such dossier", async () => {
    const on = inMemoryDesk();
    const target = { id: (await approved(on)).id };
    const stored: Uint8Array[] = [];
    const put = (bytes: Uint8Array, mediaType: string) => {
      stored.push(bytes);
      return on.desk.files.put(bytes, mediaType);
    };
    const desk = { ...on.desk, files: { ...on.desk.files, put } };
    const refused = async (by: typeof clerk, id = target.id) =>
      refusalOf(await issueOnPaper(desk, by, { target: { id }, sealId: SEAL, scan }))?.code;
    expect(await refused(approver)).toBe("access.not-competent");
    expect(await refused(handlingOfficer)).toBe("access.not-competent");
    expect(await refused(clerk, "khong-co")).toBe("dossier.unknown");
    expect(stored).toEqual([]);
  });

  it("takes no scan that is neither a PDF nor a picture", async () => {
    const on = inMemoryDesk();
    const target = { id: (await approved(on)).id };
    const told = await issueOnPaper(on.desk, clerk, { target, sealId: SEAL, scan: html });
    expect(refusalOf(told)?.code).toBe("upload.type-not-accepted");
  });
});
