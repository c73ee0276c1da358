import { randomUUID } from "node:crypto";
import { verifyDocument } from "@motcua/signing/verify";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  actOn,
  allDesks,
  filedOnline,
  granted,
  SEALING,
  signedAtDesks,
  writtenOnline,
  type Desks,
} from "../testing/officers.ts";
import { testHouse, type TestHouse } from "../testing/test-house.ts";
import { signInAs, visitor, type Visitor } from "../testing/visitor.ts";

let test: TestHouse;
let url: string;
let owner: Visitor;
let stranger: Visitor;
let desks: Desks;

beforeAll(async () => {
  test = await testHouse();
  url = test.env.publicUrl;
  [owner, stranger] = [visitor(url), visitor(url)];
  await Promise.all([signInAs(owner, "hu-cau-1"), signInAs(stranger, "hu-cau-2")]);
  desks = await allDesks(url);
});

afterAll(() => test.close());

const COMPONENT = "000.00.00.G15-KQ003453";
const MEGABYTE = 1024 * 1024;
const text = (of: string): Uint8Array => new TextEncoder().encode(of);
const pdf = text("%PDF-1.4\n1 0 obj << /Type /Catalog >> endobj\n%%EOF\n");
const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]);
const filled = (bytes: number): Uint8Array => {
  const file = new Uint8Array(bytes);
  file.set(pdf);
  return file;
};

const refusalOf = async (answer: Response): Promise<readonly [number, string | undefined]> => [
  answer.status,
  ((await answer.json()) as { readonly refusal?: { readonly code: string } }).refusal?.code,
];

interface Attached {
  readonly upload: { readonly id: string; readonly name: string; readonly mediaType: string; readonly bytes: number };
}

describe("papers in (tải giấy tờ lên)", () => {
  const attach = async (bytes: Uint8Array, name = "giay-to.pdf", who = owner) =>
    who.upload({ draft: await writtenOnline(owner), component: COMPONENT, name }, bytes);

  it.each([
    ["a PDF", pdf, "application/pdf"],
    ["a PNG that calls itself PDF", png, "image/png"],
    ["a JPEG", new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0]), "image/jpeg"],
    ["ten megabytes", filled(10 * MEGABYTE), "application/pdf"],
  ])("are taken by their content: %s", async (_, bytes, mediaType) => {
    const answer = await attach(bytes);
    expect(answer.status).toBe(200);
    expect(((await answer.json()) as Attached).upload).toMatchObject({ mediaType, bytes: bytes.length });
  });

  it.each([
    ["nothing at all", new Uint8Array(), [422, "upload.empty"]],
    ["a program that calls itself PDF", text("MZ\u0090 not a PDF"), [422, "upload.type-not-accepted"]],
    ["a page with a script", text("<html><script>alert(1)</script>"), [422, "upload.type-not-accepted"]],
    [
      "a drawing with a script",
      text("<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>"),
      [422, "upload.type-not-accepted"],
    ],
    ["a locked PDF", text("%PDF-1.7\ntrailer << /Encrypt 5 0 R >>\n%%EOF"), [422, "upload.encrypted-pdf"]],
    ["a byte more than ten megabytes", filled(10 * MEGABYTE + 1), [413, "upload.too-large"]],
    ["far more than ten megabytes", filled(11 * MEGABYTE), [413, "upload.too-large"]],
  ])("are refused with a reason: %s", async (_, bytes, refusal) => {
    expect(await refusalOf(await attach(bytes))).toEqual(refusal);
  });

  it.each([
    ["../../../etc/passwd.pdf", "passwd.pdf"],
    ["C:\\Users\\ai-do\\giấy tờ.pdf", "giấy tờ.pdf"],
    ["..", "giay-to"],
    ["a\u0000b\u202egnp.pdf", "abgnp.pdf"],
  ])("keep a name to read, never a path: %s", async (name, kept) => {
    expect(((await (await attach(pdf, name)).json()) as Attached).upload.name).toBe(kept);
  });

  it("are not taken from somebody who has not signed in, whatever their size", async () => {
    expect(await refusalOf(await attach(pdf, "a.pdf", visitor(url)))).toEqual([401, "access.not-signed-in"]);
    expect(await refusalOf(await attach(pdf, "a.pdf", desks.reception))).toEqual([401, "access.not-signed-in"]);
  });

  it("do not go to another's draft, nor to one that does not exist", async () => {
    expect(await refusalOf(await attach(pdf, "a.pdf", stranger))).toEqual([404, "draft.unknown"]);
    expect(
      await refusalOf(await owner.upload({ draft: randomUUID(), component: COMPONENT, name: "a.pdf" }, pdf)),
    ).toEqual([404, "draft.unknown"]);
    expect(
      await refusalOf(await owner.upload({ draft: "x' OR 1=1", component: COMPONENT, name: "a.pdf" }, pdf)),
    ).toEqual([404, "draft.unknown"]);
    expect(
      await refusalOf(
        await owner.upload({ draft: await writtenOnline(owner), component: "\u0000", name: "a.pdf" }, pdf),
      ),
    ).toEqual([404, "draft.unknown"]);
  });

  it("do not slip in after the filing", async () => {
    const id = await filedOnline(owner);
    expect(await refusalOf(await owner.upload({ draft: id, component: COMPONENT, name: "a.pdf" }, pdf))).toEqual([
      404,
      "draft.unknown",
    ]);
  });
});

describe("papers out (xem giấy tờ, biểu mẫu, kết quả)", () => {
  const paths = async (id: string): Promise<readonly string[]> => {
    const { dossier } = granted(
      await desks.reception.ask<{
        readonly dossier: { readonly papers: readonly { readonly file?: { readonly sha256: string } }[] };
      }>("staff.dossier", { id }),
    );
    return [
      `/api/dossiers/${id}/forms/receipt.pdf`,
      ...dossier.papers.map(({ file }) => `/api/dossiers/${id}/papers/${file?.sha256}`),
    ];
  };

  it("go to the owner and to the office, and to nobody else", async () => {
    const id = await writtenOnline(owner);
    await owner.upload({ draft: id, component: COMPONENT, name: "giấy “cũ”.png" }, png);
    granted(await owner.act("citizen.submit", { id }));
    granted(await actOn(desks.reception, id, { act: "receive" }));
    for (const path of await paths(id)) {
      for (const who of [owner, desks.reception, desks.leader]) expect((await who.once(path)).status).toBe(200);
      expect(await refusalOf(await stranger.once(path))).toEqual([404, "dossier.unknown"]);
      expect(await refusalOf(await visitor(url).once(path))).toEqual([401, "access.not-signed-in"]);
    }
    expect((await desks.reception.once(`/api/dossiers/${id}/forms/control-sheet.pdf`)).status).toBe(200);
    expect((await owner.once(`/api/dossiers/${id}/forms/control-sheet.pdf`)).status).toBe(404);
  });

  it("are never pages of ours: no script runs in an uploaded file, and its name is only a name", async () => {
    const id = await writtenOnline(owner);
    await owner.upload({ draft: id, component: COMPONENT, name: 'a"; filename=x.html\r\n.png' }, png);
    granted(await owner.act("citizen.submit", { id }));
    const [, path = ""] = await paths(id);
    const { headers } = await desks.reception.once(path);
    expect(headers.get("content-type")).toBe("image/png");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("content-security-policy")).toMatch(/default-src 'none'.*; sandbox$/);
    expect(headers.get("content-disposition")).toBe("inline; filename*=UTF-8''a%22%3B%20filename%3Dx.html.png");
    expect(headers.get("cache-control")).toBe("private, no-store");
  });

  it("are not there for a hash that the dossier does not have", async () => {
    const [mine, other] = [await filedOnline(owner), await writtenOnline(owner)];
    await owner.upload({ draft: other, component: COMPONENT, name: "khac.png" }, png);
    granted(await owner.act("citizen.submit", { id: other }));
    const hash = (await paths(other)).at(-1)!.split("/").at(-1)!;
    expect((await owner.once(`/api/dossiers/${mine}/papers/${hash}`)).status).toBe(404);
    expect((await owner.once(`/api/dossiers/${mine}/papers/..%2f..%2fsecrets`)).status).toBe(404);
    expect((await owner.once(`/api/dossiers/${mine}/forms/khong-co.pdf`)).status).toBe(404);
  });
});

describe("the result's download (nhận kết quả trực tuyến)", () => {
  const sealedOnline = async (returnBy: "online" | "counter" = "online"): Promise<string> => {
    const id = await filedOnline(owner, returnBy);
    await signedAtDesks(desks, id);
    granted(await actOn(desks.clerk, id, SEALING));
    return id;
  };
  const statusOf = async (id: string) =>
    granted(
      await owner.ask<{ readonly status: string; readonly steps: readonly { readonly type: string }[] }>(
        "citizen.dossier",
        { id },
      ),
    );
  const pay = async (id: string) =>
    granted(await actOn(desks.returning, id, { act: "payFee", input: { vnd: 15_000, means: "transfer" } }));
  const result = (id: string) => `/api/dossiers/${id}/result.pdf`;

  it("is not there before the seal, for the owner; the office sees each stage, but for the desk that hands it out", async () => {
    const id = await filedOnline(owner);
    await signedAtDesks(desks, id);
    expect(await refusalOf(await owner.once(result(id)))).toEqual([404, "dossier.unknown"]);
    expect(await refusalOf(await owner.once(`${result(id)}?stage=signed`))).toEqual([404, "dossier.unknown"]);
    expect((await desks.leader.once(`${result(id)}?stage=draft`)).status).toBe(200);
    expect((await desks.clerk.once(`${result(id)}?stage=signed`)).status).toBe(200);
    for (const stage of ["draft", "signed"])
      expect((await desks.returning.once(`${result(id)}?stage=${stage}`)).status).toBe(404);
    expect((await desks.clerk.once(result(id))).status).toBe(404);
    expect((await desks.clerk.once(`${result(id)}?stage=khac`)).status).toBe(404);
  });

  it("stays at the desk while the fee is owed", async () => {
    const id = await sealedOnline();
    expect(await refusalOf(await owner.once(result(id)))).toEqual([412, "fee.unpaid"]);
    expect((await statusOf(id)).status).toBe("result-ready");
  });

  it("is the return, once, however often and at once it is asked for", async () => {
    const id = await sealedOnline();
    await pay(id);
    expect((await owner.once(result(id), { method: "HEAD" })).status).toBe(404);
    expect((await statusOf(id)).status).toBe("result-ready");
    const both = await Promise.all([owner.once(result(id)), owner.once(result(id))]);
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    const [first, second] = await Promise.all(both.map(async (answer) => new Uint8Array(await answer.arrayBuffer())));
    expect(first).toEqual(second);
    const { status, steps } = await statusOf(id);
    expect([status, steps.filter(({ type }) => type === "returned").length]).toEqual(["returned", 1]);
    expect((await owner.once(result(id))).status).toBe(200);
    const { anchors } = (await (await visitor(url).once("/api/trust-anchors")).json()) as {
      readonly anchors: readonly string[];
    };
    const report = await verifyDocument(first!, { trust: anchors });
    expect([report.verdict, report.signatures.length]).toEqual(["TOTAL-PASSED", 2]);
  });

  it("does not return what was to be fetched at the counter, nor what an officer looks at", async () => {
    const id = await sealedOnline("counter");
    await pay(id);
    expect((await desks.returning.once(result(id))).status).toBe(200);
    expect((await owner.once(result(id))).status).toBe(200);
    expect((await statusOf(id)).status).toBe("result-ready");
  });

  it("keeps the version that was replaced for the office, and for nobody as a result", async () => {
    const id = await sealedOnline();
    const wrong = { act: "reissueResult", input: { kind: "replacement", reason: "Ghi sai năm sinh" } };
    granted(await actOn(desks.leader, id, wrong));
    expect((await desks.leader.once(`${result(id)}?version=1`)).status).toBe(200);
    expect((await desks.returning.once(`${result(id)}?version=1`)).status).toBe(404);
    for (const none of ["version=2", "version=khac", ""])
      expect((await desks.leader.once(`${result(id)}?${none}`)).status).toBe(404);
    expect(await refusalOf(await owner.once(`${result(id)}?version=1`))).toEqual([404, "dossier.unknown"]);
  });

  it("is nobody else's", async () => {
    const id = await sealedOnline();
    await pay(id);
    expect(await refusalOf(await stranger.once(result(id)))).toEqual([404, "dossier.unknown"]);
    expect(await refusalOf(await visitor(url).once(result(id)))).toEqual([401, "access.not-signed-in"]);
    expect((await statusOf(id)).status).toBe("result-ready");
  });

  it("is an officer's own result on the portal, and his office's at the desk", async () => {
    const id = await sealedOnline();
    await pay(id);
    const both = visitor(url, new Map([...owner.jar, ...desks.clerk.jar]));
    expect((await both.once(result(id), { headers: { referer: `${url}/staff/ho-so/${id}` } })).status).toBe(200);
    expect((await statusOf(id)).status).toBe("result-ready");
    expect((await both.once(result(id), { headers: { referer: `${url}/ho-so/${id}?tu=/staff` } })).status).toBe(200);
    expect((await statusOf(id)).status).toBe("returned");
  });
});
