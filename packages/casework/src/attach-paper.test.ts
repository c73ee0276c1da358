import { describe, expect, it } from "vitest";
import { MOST_FILES, MOST_UPLOAD_BYTES } from "./accepted-type.ts";
import { attachPaper } from "./attach-paper.ts";
import { inMemoryDesk, type InMemoryDesk } from "./testing/in-memory-desk.ts";
import {
  citizen,
  confirmation,
  encryptedPdf,
  handlingOfficer,
  jpeg,
  otherCitizen,
  pdf,
} from "./testing/invented-office.ts";
import { act, filedOnline, inAppraisal, refusalOf, valueOf } from "./testing/story.ts";
import { beginDraft } from "./write-draft.ts";

const draftOf = async (on: InMemoryDesk) =>
  valueOf(await beginDraft(on.desk, citizen, { procedure: confirmation.code })).id;
interface Attaching {
  readonly name?: string;
  readonly bytes?: Uint8Array;
  readonly caller?: typeof citizen;
}

const attach = (on: InMemoryDesk, draft: string, { caller = citizen, ...more }: Attaching = {}) =>
  attachPaper(on.desk, caller, { draft, component: "proof", name: "giay-to.pdf", bytes: pdf(), ...more });

describe("upload of a paper (tải giấy tờ lên)", () => {
  it("keeps the file by its content and the type that its content shows", async () => {
    const on = inMemoryDesk();
    const upload = valueOf(await attach(on, await draftOf(on), { name: "ảnh chụp.pdf", bytes: jpeg }));
    expect(upload).toMatchObject({
      component: "proof",
      name: "ảnh chụp.pdf",
      file: { mediaType: "image/jpeg", bytes: jpeg.length },
      uploadedAt: "2026-11-02T20:00:00+07:00",
    });
    expect(await on.desk.files.get(upload.file.sha256)).toEqual(jpeg);
  });

  it("refuses what may not be filed, and keeps nothing of it", async () => {
    const on = inMemoryDesk();
    const draft = await draftOf(on);
    expect(refusalOf(await attach(on, draft, { bytes: new Uint8Array() }))).toEqual({ code: "upload.empty" });
    expect(refusalOf(await attach(on, draft, { bytes: encryptedPdf }))).toEqual({ code: "upload.encrypted-pdf" });
    expect(refusalOf(await attach(on, draft, { name: "that.pdf", bytes: Uint8Array.of(0x4d, 0x5a) }))).toEqual({
      code: "upload.type-not-accepted",
    });
    expect(refusalOf(await attach(on, draft, { bytes: new Uint8Array(MOST_UPLOAD_BYTES + 1) }))).toEqual({
      code: "upload.too-large",
      mostBytes: MOST_UPLOAD_BYTES,
    });
    expect(await on.desk.uploads.list(citizen.actor.tenant, citizen.actor.id, draft)).toEqual([]);
  });

  it("takes a file of exactly the greatest size", async () => {
    const on = inMemoryDesk();
    const bytes = new Uint8Array(MOST_UPLOAD_BYTES);
    bytes.set(jpeg);
    expect(refusalOf(await attach(on, await draftOf(on), { bytes }))).toBeNull();
  });

  it(`takes ${MOST_FILES} files to a filing, and no more`, async () => {
    const on = inMemoryDesk();
    const draft = await draftOf(on);
    for (let count = 0; count < MOST_FILES; count += 1) valueOf(await attach(on, draft));
    expect(refusalOf(await attach(on, draft))).toEqual({ code: "upload.too-many", most: MOST_FILES });
  });

  it.each([
    ["../../etc/passwd", "passwd"],
    ["C:\\Users\\mau\\giấy tờ.pdf", "giấy tờ.pdf"],
    ["giay\u0000-to\n.pdf", "giay-to.pdf"],
    ["fdp.ot\u202Eyaig", "fdp.otyaig"],
    ["Gia\u0302\u0301y.pdf", "Giấy.pdf"],
    ["  ", "giay-to"],
    ["thu-muc/", "giay-to"],
    ["..", "giay-to"],
    ["x".repeat(300), "x".repeat(120)],
    [`${"x".repeat(119)}😀.pdf`, `${"x".repeat(119)}😀`],
    ["nửa chữ \uD83D.pdf", "nửa chữ \uFFFD.pdf"],
  ])("shows the name %j as %j, and follows no path in it", async (name, shown) => {
    const on = inMemoryDesk();
    expect(valueOf(await attach(on, await draftOf(on), { name })).name).toBe(shown);
  });

  it("does not know another citizen's draft", async () => {
    const on = inMemoryDesk();
    expect(refusalOf(await attach(on, await draftOf(on), { caller: otherCitizen }))).toEqual({ code: "draft.unknown" });
  });

  it("takes nothing more once the dossier is filed, until it waits for papers", async () => {
    const on = inMemoryDesk();
    const { id } = await filedOnline(on);
    expect(refusalOf(await attach(on, id))).toEqual({ code: "draft.unknown" });
    const other = inMemoryDesk();
    const dossier = await inAppraisal(other);
    await act(other, [handlingOfficer, dossier.id], {
      type: "ask-supplement",
      items: [{ component: "proof", title: "Giấy tờ", reason: "Mờ" }],
    });
    expect(refusalOf(await attach(other, dossier.id))).toBeNull();
    expect(refusalOf(await attach(other, dossier.id, { caller: otherCitizen }))).toEqual({ code: "draft.unknown" });
  });
});
