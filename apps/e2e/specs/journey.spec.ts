import { readFileSync } from "node:fs";
import { DEMO_PIN } from "@motcua/api/invented-people";
import type { Page } from "@playwright/test";
import { expect, test } from "../house/test.ts";
import { FALSE_PDF, madePapers } from "../papers/made-papers.ts";
import { secondTool } from "../papers/second-tools.ts";
import { apiOf } from "../people/api-of.ts";
import { chooseAtStandIn, goOn, pageTitle, PEOPLE } from "../people/citizen.ts";
import { answerForm, CERTIFICATE, PAPERS, PROCEDURE } from "../people/marital-status-form.ts";
import { beginAct, finishAct, inQueue, openFromQueue, signInAtDesk } from "../people/officer.ts";
import { DESK, PHONE } from "../people/screens.ts";

const REASON = "Bản chụp bị mờ, không đọc được số giấy";
const [person] = PEOPLE;

test("a citizen files, the office decides, signs and seals, and the citizen checks the result", async ({
  browser,
  open,
}, testInfo) => {
  test.setTimeout(150_000);
  const papers = await madePapers(browser);
  const citizen = await open({ viewport: PHONE });
  const officer = async (account: string): Promise<Page> => {
    const page = await open({ viewport: DESK });
    await signInAtDesk(page, account);
    return page;
  };
  const reception = await officer("tiepnhan");
  await expect(reception.getByText("Danh sách tự cập nhật")).toBeVisible();
  let reloads = 0;
  reception.on("load", () => void (reloads += 1));

  await test.step("finds the procedure without diacritics, and reads what it takes", async () => {
    await citizen.goto("/");
    await citizen.getByRole("searchbox", { name: "Bạn cần làm thủ tục gì?" }).fill("giay xac nhan tinh trang hon nhan");
    await citizen.getByRole("button", { name: "Tìm" }).click();
    await citizen.getByRole("link", { name: CERTIFICATE }).first().click();
    await expect(pageTitle(citizen, CERTIFICATE)).toBeVisible();
    for (const question of [
      "Ai làm được",
      "Cần giấy tờ gì",
      "Mất bao lâu",
      "Phí, lệ phí",
      "Bạn nhận được gì",
      "Căn cứ pháp lý",
    ]) {
      await expect(citizen.getByRole("heading", { name: question, exact: true })).toBeVisible();
    }
    await expect(citizen.getByText("3 ngày làm việc").first()).toBeVisible();
  });

  await test.step("signs in through the identity provider, and comes back to the filing", async () => {
    await citizen.getByRole("link", { name: "Nộp hồ sơ trực tuyến" }).click();
    await citizen.getByRole("link", { name: "Đăng nhập bằng tài khoản định danh điện tử" }).click();
    await chooseAtStandIn(citizen, person);
    await expect(pageTitle(citizen, "Bạn xin giấy cho ai?")).toBeVisible();
    await expect(citizen).toHaveURL(new RegExp(`/nop/${PROCEDURE}/`));
  });

  await test.step("is told of a mistake, and led to it", async () => {
    await citizen.getByRole("button", { name: "Tiếp tục" }).click();
    const summary = citizen.getByRole("alert", { name: "Có chỗ cần sửa" });
    await expect(summary).toBeFocused();
    await summary.getByRole("link", { name: /Hãy trả lời mục/ }).click();
    const mine = citizen.getByRole("radio", { name: "Chính tôi" });
    await expect(mine).toBeFocused();
    await mine.check();
    await goOn(citizen, "Thông tin của bạn");
  });

  await test.step("answers one thing per page; the account's particulars are there already", async () => {
    await expect(citizen.getByLabel("Họ, chữ đệm, tên")).toHaveValue(person.name);
    await expect(citizen.getByLabel("Số định danh cá nhân")).toHaveValue(person.personalNumber);
    await answerForm(citizen);
    await goOn(citizen, "Liên hệ với bạn thế nào?");
    await goOn(citizen, PAPERS.earlier);
    await expect(citizen.getByText(/^Đã lưu lúc/)).toBeVisible();
  });

  await test.step("attaches a PDF and a photo; a file that only calls itself PDF is refused in plain words", async () => {
    const chooser = citizen.getByLabel("Chọn tệp hoặc chụp ảnh");
    await chooser.setInputFiles(FALSE_PDF);
    await expect(citizen.getByRole("alert")).toBeFocused();
    await expect(citizen.getByRole("alert")).toContainText("Loại tệp này không nộp được");
    await chooser.setInputFiles(papers.pdf);
    await expect(citizen.getByRole("listitem").filter({ hasText: papers.pdf.name })).toBeVisible();
    await goOn(citizen, PAPERS.mandate);
    await chooser.setInputFiles(papers.photo);
    await expect(citizen.getByRole("listitem").filter({ hasText: papers.photo.name })).toBeVisible();
    await goOn(citizen, PAPERS.divorce);
    await goOn(citizen, "Bạn muốn nhận kết quả bằng cách nào?");
    await citizen.getByRole("radio", { name: /^Tải về trên trang này/ }).check();
    await goOn(citizen, "Kiểm tra trước khi nộp");
  });

  await test.step("checks the answers and changes one", async () => {
    await citizen.getByRole("link", { name: /Bạn dùng giấy này để làm gì\?/ }).click();
    await citizen.getByLabel("Tài sản nào?").fill("căn hộ tại phường Cẩm Phả");
    await goOn(citizen, "Kiểm tra trước khi nộp");
    await expect(citizen.getByRole("main")).toContainText("căn hộ tại phường Cẩm Phả");
    await expect(citizen.getByRole("main")).toContainText(papers.photo.name);
  });

  const tracking = await test.step("submits, and the desk sees it within a second without reloading", async () => {
    await citizen.getByRole("button", { name: "Nộp hồ sơ" }).click();
    await expect(pageTitle(citizen, "Đã nộp hồ sơ")).toBeVisible();
    const code = await citizen.getByText(/^MC-[0-9A-Z]{4}-[0-9A-Z]{4}$/).innerText();
    await expect(inQueue(reception, code)).toBeVisible({ timeout: 1000 });
    expect(reloads).toBe(0);
    return code;
  });

  const { code, path } =
    await test.step("reception receives it: a code, a due date with its reasons, the receipt", async () => {
      await openFromQueue(reception, tracking);
      await beginAct(reception, "Tiếp nhận");
      await reception.getByRole("form", { name: "Tiếp nhận" }).getByRole("button", { name: "Tiếp nhận" }).click();
      const done = reception.getByRole("region", { name: "Việc cần làm" });
      await expect(done.getByText("Đã tiếp nhận hồ sơ")).toBeVisible();
      await expect(done.getByRole("region", { name: "Vì sao có ngày này?" })).toContainText("không tính");
      await expect(done.getByRole("region", { name: "Vì sao có ngày này?" })).toContainText("Điều 147");
      const given = /H49\.\d+-\d{6}-\d{4}/.exec(await done.innerText())?.[0] ?? "";
      expect(given).not.toBe("");
      const receipt = await reception.request.get(
        (await done.getByRole("link", { name: /In giấy tiếp nhận/ }).getAttribute("href")) ?? "",
      );
      expect(receipt.headers()["content-type"]).toBe("application/pdf");
      expect((await receipt.body()).subarray(0, 5).toString()).toBe("%PDF-");
      return { code: given, path: new URL(reception.url()).pathname };
    });

  const handling = await officer("thuly");
  await test.step("appraisal asks for the one supplement, with a reason", async () => {
    await openFromQueue(handling, code);
    await handling.getByRole("button", { name: "Nhận thụ lý", exact: true }).click();
    await expect(handling.getByText("Đã xong: Nhận thụ lý.").first()).toBeVisible();
    await beginAct(handling, "Yêu cầu bổ sung");
    await handling.getByRole("checkbox", { name: PAPERS.mandate }).check();
    await handling.getByLabel(/^Lý do bổ sung/).fill(REASON);
    await finishAct(handling, "Yêu cầu bổ sung");
  });

  await test.step("the citizen reads the reason and sends a better copy", async () => {
    await citizen.getByRole("link", { name: "Xem hồ sơ" }).click();
    const asked = citizen.getByRole("region", { name: "Bạn cần bổ sung" });
    await expect(asked).toContainText(REASON);
    await expect(asked).toContainText(/Gửi chậm nhất ngày/);
    await asked.getByLabel(/^Tải lên/).setInputFiles(papers.png);
    await expect(asked.getByRole("listitem").filter({ hasText: papers.png.name })).toBeVisible();
    await asked.getByRole("button", { name: "Gửi bổ sung" }).click();
    await expect(citizen.getByText("Đã gửi bổ sung. Cán bộ sẽ kiểm tra.")).toBeVisible();
  });

  await test.step("reception accepts it, and the clock starts again", async () => {
    await openFromQueue(reception, code);
    await beginAct(reception, "Tiếp nhận bổ sung");
    await finishAct(reception, "Tiếp nhận bổ sung");
    const state = reception.getByRole("region", { name: "Tình trạng" });
    await state.getByText("Vì sao có ngày này?").first().click();
    await expect(state).toContainText("thời hạn tính lại từ đầu");
  });

  await test.step("appraisal proposes; the text of the result is drafted from the answers", async () => {
    const act = await beginAct(handling, "Trình phê duyệt");
    await act.getByRole("radio", { name: "Giải quyết theo đề nghị" }).check();
    await expect(act.getByLabel("Nội dung kết quả")).toHaveValue("Hiện tại chưa đăng ký kết hôn với ai");
    await finishAct(handling, "Trình phê duyệt");
  });

  const [leader, clerk] = [await officer("lanhdao"), await officer("vanthu")];
  await test.step("the leader approves; the clerk cannot seal what is not signed", async () => {
    await openFromQueue(leader, code);
    await beginAct(leader, "Phê duyệt");
    await finishAct(leader, "Phê duyệt");
    await clerk.goto(path);
    await expect(clerk.getByRole("heading", { level: 1, name: `Hồ sơ ${code}` })).toBeVisible();
    await expect(clerk.getByRole("region", { name: "Việc cần làm" }).getByRole("listitem")).toHaveText([
      /Phát hành bản giấy/,
    ]);
    const { staff, acts } = apiOf(clerk.context());
    const id = path.split("/").at(-1) ?? "";
    const { dossier, seals } = await staff.dossier.query({ id });
    const early = acts.seal.mutate({
      target: { id, sequence: dossier.sequence },
      sealId: seals[0]?.id ?? "",
      pin: DEMO_PIN,
    });
    await expect(early).rejects.toThrow("dossier.act-not-allowed");
  });

  await test.step("the leader signs with a PIN; a wrong one signs nothing", async () => {
    const act = await beginAct(leader, "Ký số");
    await act.getByLabel("Mã PIN của chữ ký số").fill("000000");
    await act.getByRole("button", { name: "Ký số" }).click();
    await expect(leader.getByRole("alert")).toContainText("PIN");
    await act.getByLabel("Mã PIN của chữ ký số").fill(DEMO_PIN);
    await finishAct(leader, "Ký số");
  });

  await test.step("the clerk seals, on the page that was open all the while", async () => {
    const act = await beginAct(clerk, "Đóng dấu");
    await act.getByRole("radio").first().check();
    await act.getByLabel("Mã PIN của con dấu").fill(DEMO_PIN);
    await finishAct(clerk, "Đóng dấu");
  });

  await test.step("the fee is taken", async () => {
    const returning = await officer("traketqua");
    await openFromQueue(returning, code);
    const act = await beginAct(returning, "Thu phí, lệ phí");
    await expect(act).toContainText("Bằng chữ");
    await act.getByRole("radio", { name: "Tiền mặt" }).check();
    await finishAct(returning, "Thu phí, lệ phí");
    const steps = returning.getByRole("region", { name: "Quá trình giải quyết" }).getByRole("listitem");
    await expect(steps.filter({ hasText: "Đã đóng dấu" })).toContainText("Bùi Văn Năm (hư cấu)");
    await expect(steps.filter({ hasText: "Đã đóng dấu" })).toContainText("Trung tâm");
  });

  const sealed = testInfo.outputPath("ket-qua.pdf");
  await test.step("the citizen downloads the result, and that is its return", async () => {
    await citizen.reload();
    const download = citizen.waitForEvent("download");
    await citizen.getByRole("link", { name: "Tải kết quả (PDF)" }).click();
    await (await download).saveAs(sealed);
    expect(readFileSync(sealed).subarray(0, 5).toString()).toBe("%PDF-");
    await citizen.reload();
    await expect(citizen.getByText("Đã trả kết quả").first()).toBeVisible();
  });

  await test.step("verifies it in the browser; the file does not leave the device", async () => {
    await citizen.getByRole("link", { name: "Kiểm tra chữ ký số và con dấu" }).click();
    const asked: string[] = [];
    citizen.on(
      "request",
      (request) =>
        void asked.push(
          `${request.method()} ${new URL(request.url()).pathname} ${request.postDataBuffer()?.length ?? 0}`,
        ),
    );
    await citizen.getByLabel("Tệp PDF cần kiểm tra").setInputFiles(sealed);
    await expect(citizen.getByRole("heading", { name: "Văn bản nguyên vẹn, chữ ký số hợp lệ" })).toBeFocused();
    await expect(citizen.getByRole("heading", { name: "Chữ ký 1: Hợp lệ" })).toBeVisible();
    await expect(citizen.getByRole("heading", { name: "Chữ ký 2: Hợp lệ" })).toBeVisible();
    await expect(citizen.getByRole("main")).toContainText("Vũ Thị Bốn (hư cấu)");
    await expect(citizen.getByRole("heading", { name: "Trung tâm xác nhận: văn bản còn hiệu lực" })).toBeVisible();
    const readsOnly = /^GET \/(assets\/citizen\/[\w.-]+\.js|api\/trust-anchors|api\/trpc\/public\.resultStanding) 0$/;
    expect(asked.filter((line) => !readsOnly.test(line))).toEqual([]);
  });

  await test.step("anybody who scans the QR sees the status, and nothing about the person", async () => {
    const anybody = await open({ viewport: PHONE });
    await anybody.goto(`/theo-doi?ma=${code}`);
    await expect(pageTitle(anybody, `Hồ sơ ${code}`)).toBeVisible();
    await expect(anybody.getByText("Đã trả kết quả").first()).toBeVisible();
    const html = await anybody.content();
    for (const secret of [person.name, person.personalNumber, person.phone, "Số 1 phố Hư Cấu"])
      expect(html).not.toContain(secret);
  });

  await test.step("independent tools find two valid signatures in a sound file", async () => {
    const signatures = secondTool("pdfsig", [sealed]);
    if (signatures !== null) expect(signatures.match(/Signature is Valid/g)).toHaveLength(2);
    const structure = secondTool("qpdf", ["--check", sealed]);
    if (structure !== null) expect(structure).toContain("No syntax or stream encoding errors");
    const text = secondTool("pdftotext", [sealed, "-"]);
    if (text !== null) expect(text).toContain(person.name.toUpperCase());
  });
});
