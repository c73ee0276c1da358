import { readFileSync, writeFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import type { DossierStatus, SupplementItem } from "@motcua/domain";
import { shortDayText, statusText, vnd } from "@motcua/messages";
import { verifyDocument, type VerificationReport } from "@motcua/signing/verify";
import { ANSWERS, CONCLUSION } from "./answers.ts";
import { samplePaper } from "./sample-paper.ts";
import { refusalOf, signInAs, visitor, type Visitor } from "./visitor.ts";

export interface Stage {
  readonly publicUrl: string;
  readonly password: string;
  readonly pin: string;
  /** Where the PDFs are left. */
  readonly folder: string;
  readonly say: (line: string) => void;
}

export interface Played {
  readonly id: string;
  readonly code: string;
  readonly trackingCode: string;
  readonly files: { readonly receipt: string; readonly signed: string; readonly sealed: string };
  readonly report: VerificationReport;
}

const PROCEDURE = "1.004873";

/** Plays the whole journey as five people would; throws at the first step that is not as it must be. */
export async function playJourney(stage: Stage): Promise<Played> {
  const { say, publicUrl } = stage;
  const citizen = visitor(publicUrl);
  const [reception, handling, leader, clerk, returning] = await Promise.all(
    ["tiepnhan", "thuly", "lanhdao", "vanthu", "traketqua"].map((account) => officer(stage, account)),
  );
  if (!reception || !handling || !leader || !clerk || !returning) throw new Error("officers are missing");

  const filed = await fileOnline(citizen, stage);
  const code = await receive(reception, stage, filed.id);
  await supplement({ citizen, reception, handling }, stage, filed.id);
  await decideAndSeal({ handling, leader, clerk }, stage, filed.id);
  const files = await fetchFiles({ citizen, leader, returning }, stage, filed.id);

  const store = (await (await citizen.get("/api/trust-anchors")).json()) as {
    anchors: string[];
    revocationLists: string[];
  };
  const report = await verifyDocument(new Uint8Array(readFileSync(files.sealed)), {
    trust: store.anchors,
    revocationLists: store.revocationLists.map((list) => new Uint8Array(Buffer.from(list, "base64"))),
  });
  const unchecked = report.signatures.flatMap(({ findings }) =>
    findings.filter(({ code }) => code === "revocation.not-checked"),
  );
  must(unchecked.length === 0, "revocation is checked for both certificates");
  must(
    report.verdict === "TOTAL-PASSED" && report.signatures.length === 2,
    `the sealed result verifies, not ${report.verdict}`,
  );
  say(`Kiểm tra tệp: ${report.verdict}, ${report.signatures.length} chữ ký · The file verifies, with two signatures`);
  const followed = await visitor(publicUrl).api.public.follow.query({ code });
  must(followed.status === "returned", "anybody can follow the code");
  say(
    `Tra cứu công khai ${code}: chỉ thấy trạng thái “${statusText(followed.status as DossierStatus, "vi")}” · Anybody sees the status only`,
  );
  return { id: filed.id, code, trackingCode: filed.trackingCode, files, report };
}

async function officer({ publicUrl, password }: Stage, account: string): Promise<Visitor> {
  const who = visitor(publicUrl);
  await who.api.staff.signIn.mutate({ account, password });
  return who;
}

async function fileOnline(
  citizen: Visitor,
  { say }: Stage,
): Promise<{ readonly id: string; readonly trackingCode: string }> {
  const found = await citizen.api.public.procedures.query({ query: "giay xac nhan tinh trang hon nhan" });
  must(found[0]?.code === PROCEDURE, "the procedure is found without diacritics");
  say(`Tìm “giay xac nhan tinh trang hon nhan” → ${found[0]!.title} · Found without diacritics`);
  must(
    (await signInAs(citizen, "hu-cau-1", `/nop/${PROCEDURE}`)) === `/nop/${PROCEDURE}`,
    "signing in leads back to the filing",
  );
  say("Đăng nhập qua nhà cung cấp định danh (OIDC, giả lập) · Signed in through OpenID Connect");
  const draft = await citizen.api.citizen.beginDraft.mutate({ procedure: PROCEDURE });
  const saved = await citizen.api.citizen.saveDraft.mutate({
    id: draft.id,
    revision: draft.revision,
    change: { answers: ANSWERS },
  });
  await citizen.api.citizen.saveDraft.mutate({
    id: draft.id,
    revision: saved.revision,
    change: { phone: "0900000001", address: "Số 1 phố Hư Cấu, phường Cẩm Phả (hư cấu)", returnBy: "online" },
  });
  const { procedure } = await citizen.api.citizen.draft.query({ id: draft.id });
  const component = procedure.components.find((each) => each.need === "if-applicable")!.code;
  const wrong = await citizen.upload(
    `/api/uploads?draft=${draft.id}&component=${component}&name=virus.pdf`,
    new TextEncoder().encode("MZ not a PDF"),
  );
  must(wrong.status === 422, "a file that only calls itself PDF is refused");
  const right = await citizen.upload(
    `/api/uploads?draft=${draft.id}&component=${component}&name=giay-cu.pdf`,
    samplePaper("Sample paper, invented"),
  );
  must(right.status === 200, "a PDF is attached");
  const filed = await citizen.api.citizen.submit.mutate({ id: draft.id });
  must(
    (await citizen.api.citizen.submit.mutate({ id: draft.id })).trackingCode === filed.trackingCode,
    "submitting twice files once",
  );
  say(`Nộp hồ sơ trực tuyến, mã theo dõi ${filed.trackingCode} · Filed online`);
  return filed;
}

const target = async (who: Visitor, id: string) => {
  const { dossier } = await who.api.staff.dossier.query({ id });
  return { id, sequence: dossier.sequence };
};

async function receive(reception: Visitor, { say }: Stage, id: string): Promise<string> {
  const queue = await reception.api.staff.queue.query({ statuses: ["submitted"], order: "newest", size: 100 });
  must(
    queue.lines.some((line) => line.id === id),
    "reception sees the dossier in its queue",
  );
  const received = await reception.api.acts.receive.mutate({ target: await target(reception, id) });
  must(received.code !== null && received.due !== null, "reception gives a code and a due date");
  say(
    `Tiếp nhận: mã hồ sơ ${received.code}, hẹn trả ${shortDayText(received.due!.on)} · Received, with code and due date`,
  );
  return received.code!;
}

interface Three {
  readonly citizen: Visitor;
  readonly reception: Visitor;
  readonly handling: Visitor;
}

async function supplement({ citizen, reception, handling }: Three, { say }: Stage, id: string): Promise<void> {
  await handling.api.acts.takeUp.mutate({ target: await target(handling, id) });
  const { procedure } = await handling.api.staff.dossier.query({ id });
  const component = procedure.components.find((each) => each.need === "if-applicable")!;
  const items: SupplementItem[] = [
    { component: component.code, title: component.title, reason: "Bản chụp bị mờ, không đọc được số giấy" },
  ];
  await handling.api.acts.askSupplement.mutate({ target: await target(handling, id), items });
  say("Thẩm định: yêu cầu bổ sung một lần, có lý do cho từng giấy tờ (Mẫu 02) · One supplement is asked, with reasons");
  const asked = await citizen.api.citizen.dossier.query({ id });
  must(asked.asked?.items.length === 1 && asked.due === null, "the citizen sees what is asked, and the clock stands");
  await citizen.upload(
    `/api/uploads?draft=${id}&component=${component.code}&name=giay-cu-ro.pdf`,
    samplePaper("A clearer sample paper, invented"),
  );
  await citizen.api.citizen.provideSupplement.mutate({ target: { id, sequence: asked.sequence } });
  await reception.api.acts.acceptSupplement.mutate({ target: await target(reception, id) });
  const again = await citizen.api.citizen.dossier.query({ id });
  must(
    again.due?.segments[0]?.kind === "started" && again.due.segments[0].phase === "supplemented",
    "the clock starts again from zero",
  );
  must(
    (await refusalOf(handling.api.acts.askSupplement.mutate({ target: await target(handling, id), items }))) ===
      "supplement.already-asked",
    "a second supplement is refused",
  );
  say(
    `Công dân bổ sung, thời hạn tính lại từ đầu: ${shortDayText(again.due!.on)}; yêu cầu lần hai bị từ chối · The clock restarts; a second request is refused`,
  );
}

interface Deciders {
  readonly handling: Visitor;
  readonly leader: Visitor;
  readonly clerk: Visitor;
}

async function decideAndSeal({ handling, leader, clerk }: Deciders, { say, pin }: Stage, id: string): Promise<void> {
  await handling.api.acts.propose.mutate({
    target: await target(handling, id),
    outcome: "grant",
    conclusion: CONCLUSION,
  });
  must(
    (await refusalOf(handling.api.acts.approve.mutate({ target: await target(handling, id) }))) ===
      "access.not-competent",
    "who appraised does not approve",
  );
  const approved = await leader.api.acts.approve.mutate({ target: await target(leader, id) });
  say(`Lãnh đạo duyệt, kết quả số ${approved.resultNumber} (PDF/A) · Approved; number and date are in the page`);
  const [seal] = (await clerk.api.staff.dossier.query({ id })).seals;
  must(seal !== undefined, "the clerk keeps a seal");
  const tooEarly = await refusalOf(
    clerk.api.acts.seal.mutate({ target: await target(clerk, id), sealId: seal!.id, pin }),
  );
  must(tooEarly === "dossier.act-not-allowed", "no seal before the signature");
  must(
    (await refusalOf(leader.api.acts.sign.mutate({ target: await target(leader, id), pin: "000000" }))) ===
      "signing.wrong-pin",
    "a wrong PIN signs nothing",
  );
  await leader.api.acts.sign.mutate({ target: await target(leader, id), pin });
  must(
    (await refusalOf(leader.api.acts.seal.mutate({ target: await target(leader, id), sealId: seal!.id, pin }))) ===
      "access.not-competent",
    "who signed does not seal",
  );
  await clerk.api.acts.seal.mutate({ target: await target(clerk, id), sealId: seal!.id, pin });
  say(
    "Ký số, rồi văn thư đóng dấu thứ hai; đóng dấu trước khi ký hoặc sai người đều bị từ chối · Signed, then sealed; the wrong order or person is refused",
  );
}

interface Ends {
  readonly citizen: Visitor;
  readonly leader: Visitor;
  readonly returning: Visitor;
}

async function fetchFiles(
  { citizen, leader, returning }: Ends,
  { say, folder }: Stage,
  id: string,
): Promise<Played["files"]> {
  const { owedVnd } = await returning.api.staff.dossier.query({ id });
  if (owedVnd > 0) {
    must((await citizen.get(`/api/dossiers/${id}/result.pdf`)).status === 412, "an unpaid result stays at the desk");
    await returning.api.acts.payFee.mutate({ target: await target(returning, id), vnd: owedVnd, means: "transfer" });
    say(`Thu lệ phí ${vnd(owedVnd)} · The fee is paid`);
  }
  mkdirSync(folder, { recursive: true });
  const files = {
    receipt: join(folder, "giay-tiep-nhan.pdf"),
    signed: join(folder, "ket-qua-da-ky.pdf"),
    sealed: join(folder, "ket-qua-da-dong-dau.pdf"),
  };
  await keep(await citizen.get(`/api/dossiers/${id}/forms/receipt.pdf`), files.receipt);
  await keep(await leader.get(`/api/dossiers/${id}/result.pdf?stage=signed`), files.signed);
  await keep(await citizen.get(`/api/dossiers/${id}/result.pdf`), files.sealed);
  must((await citizen.api.citizen.dossier.query({ id })).status === "returned", "the download is the return");
  say("Công dân tải kết quả: hồ sơ đã trả · The citizen has his result");
  return files;
}

async function keep(response: Response, path: string): Promise<void> {
  must(response.status === 200, `${path} is handed out (${response.status})`);
  writeFileSync(path, new Uint8Array(await response.arrayBuffer()));
}

function must(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Error(`not so: ${what}`);
}
