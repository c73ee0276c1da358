import { expect, test } from "../../house/test.ts";
import { FALSE_PDF, madePapers } from "../../papers/made-papers.ts";
import { expectAccessible } from "../../people/accessible.ts";
import { apiOf } from "../../people/api-of.ts";
import { chooseAtStandIn, goOn, pageTitle, PEOPLE, signInToFile } from "../../people/citizen.ts";
import { answerForm, PAPERS } from "../../people/marital-status-form.ts";

const [neighbour, , person] = PEOPLE;

test("filing is accessible at every step, with and without mistakes", async ({ open, browser }) => {
  test.setTimeout(120_000);
  const papers = await madePapers(browser);
  const page = await open();
  const wrong = async (state: string) => {
    await page.getByRole("button", { name: "Tiếp tục" }).click();
    await expect(page.getByRole("alert", { name: "Có chỗ cần sửa" })).toBeFocused();
    await expectAccessible(page, state);
  };
  await page.goto("/nop/1.000656");
  await expect(pageTitle(page, "Đăng nhập để nộp hồ sơ")).toBeVisible();
  await expectAccessible(page, "not signed in");
  await page.goto("/nop/1.004873");
  await page.getByRole("link", { name: "Đăng nhập bằng tài khoản định danh điện tử" }).click();
  await chooseAtStandIn(page, person);
  const resume = page.getByRole("link", { name: "Điền tiếp" });
  const first = pageTitle(page, "Bạn xin giấy cho ai?");
  await expect(resume.or(first)).toBeVisible();
  if (await resume.isVisible()) {
    await expectAccessible(page, "a draft to go on with");
    await page.goto("/nop/1.004873/to-khai/asking-for");
  }
  await expect(first).toBeVisible();
  await expectAccessible(page, "a question with choices");
  await page.getByRole("radio", { name: "Chính tôi" }).check();
  await goOn(page, "Thông tin của bạn");
  await page.getByLabel("Số định danh cá nhân").fill("12");
  await page.getByLabel("Họ, chữ đệm, tên").fill("");
  await page.getByLabel("Năm").fill("3000");
  await wrong("particulars with three mistakes");
  await page.reload();
  await page.getByLabel("Số định danh cá nhân").fill(person.personalNumber);
  await page.getByLabel("Họ, chữ đệm, tên").fill(person.name);
  await page.getByLabel("Năm").fill("2002");
  await answerForm(page);
  await expectAccessible(page, "the declaration");
  await goOn(page, "Liên hệ với bạn thế nào?");
  await expectAccessible(page, "contact");
  await goOn(page, PAPERS.earlier);
  const chooser = page.getByLabel("Chọn tệp hoặc chụp ảnh");
  await chooser.setInputFiles(FALSE_PDF);
  await expect(page.getByRole("alert")).toBeFocused();
  await expectAccessible(page, "a file that is not taken");
  await chooser.setInputFiles(papers.pdf);
  await expect(page.getByRole("button", { name: `Xóa tệp ${papers.pdf.name}` })).toBeVisible();
  await expectAccessible(page, "a file that is uploaded");
  await goOn(page, PAPERS.mandate);
  await goOn(page, PAPERS.divorce);
  await goOn(page, "Bạn muốn nhận kết quả bằng cách nào?");
  await wrong("how to get the result, not answered");
  await page.getByRole("radio", { name: /^Gửi về nhà/ }).check();
  await page.getByLabel("Địa chỉ nhận thư").fill("Số 3 phố Hư Cấu");
  await goOn(page, "Kiểm tra trước khi nộp");
  await expectAccessible(page, "check your answers");
  await page.goto("/nop/1.000894");
  await expect(pageTitle(page, "Bạn thuộc trường hợp nào?")).toBeVisible();
  await expectAccessible(page, "which case");
  await page.goto("/ho-so");
  await expect(pageTitle(page, "Hồ sơ của tôi")).toBeVisible();
  await expectAccessible(page, "my dossiers with a draft");
  await page
    .getByRole("button", { name: /^Xóa hồ sơ đang soạn/ })
    .first()
    .click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await expectAccessible(page, "whether to delete a draft");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  await page.goto("/nop/1.004873/kiem-tra");
  await page.getByRole("button", { name: "Nộp hồ sơ" }).click();
  await expect(pageTitle(page, "Đã nộp hồ sơ")).toBeVisible();
  await expectAccessible(page, "submitted");
});

test("what filing says without connection, when the session has ended, and of a change on another device", async ({
  open,
}) => {
  const page = await open();
  await signInToFile(page, neighbour, "/nop/2.000635");
  const place = page.getByLabel("Nơi đã đăng ký");
  await page.context().setOffline(true);
  await place.fill("phường Mất Mạng");
  await expect(page.getByText(/^Mất kết nối/)).toBeVisible();
  await expectAccessible(page, "without connection");
  await page.context().setOffline(false);
  await expect(page.getByText(/^Đã lưu lúc/)).toBeVisible();

  const { citizen } = apiOf(page.context());
  const { id, revision, answers } = await citizen.beginDraft.mutate({ procedure: "2.000635" });
  const elsewhere = { ...answers, "registered-at": "phường Máy Khác" } as Record<string, string>;
  await citizen.saveDraft.mutate({ id, revision, change: { answers: elsewhere } });
  await place.fill("phường Máy Này");
  await expect(page.getByText("Hồ sơ này vừa được sửa ở máy khác")).toBeVisible();
  await expectAccessible(page, "changed on another device");
  await page.getByRole("button", { name: "Lấy bản từ máy kia" }).click();
  await expect(place).toHaveValue("phường Máy Khác");

  await page.context().clearCookies({ name: "mc_cong_dan" });
  await place.fill("phường Hết Phiên");
  await expect(page.getByText("Phiên đăng nhập đã hết")).toBeVisible();
  await expectAccessible(page, "the session has ended");
});
