import { expect, test } from "../house/test.ts";
import { expectAccessible } from "../people/accessible.ts";
import { choose, press, tabTo, typeInto } from "../people/keyboard.ts";
import { beginAct, inQueue, signInAtDesk } from "../people/officer.ts";
import { apiOf } from "../people/api-of.ts";
import { PEOPLE, signInAsCitizen } from "../people/citizen.ts";
import { filedDossier } from "../people/filed-dossier.ts";
import { DESK, PHONE } from "../people/screens.ts";

test("an officer receives a walk-in citizen without touching the mouse", async ({ open }) => {
  const page = await open({ viewport: DESK });
  await signInAtDesk(page, "tiepnhan");
  await page.keyboard.press("n");
  await expect(page.getByRole("searchbox", { name: "Tìm thủ tục" })).toBeFocused();
  await page.keyboard.type("doc than");
  await expect(page.getByRole("button", { name: /1\.004873/ })).toBeVisible();
  await expect(page.getByRole("status").filter({ hasText: "1 thủ tục" })).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("region", { name: "Chủ hồ sơ" })).toBeVisible();

  await typeInto(page, page.getByLabel("Họ, chữ đệm, tên").first(), "Đoàn Văn Quầy");
  await typeInto(page, page.getByLabel(/^Số định danh cá nhân/).first(), "099085000009");
  await typeInto(page, page.getByLabel("Điện thoại").first(), "0900000009");
  await typeInto(page, page.getByLabel("Nơi cư trú").first(), "Số 9 phố Hư Cấu, phường Cẩm Phả (hư cấu)");
  await press(page, page.getByRole("button", { name: "Lấy thông tin người nộp đưa vào tờ khai" }));
  await choose(page, "Xin giấy xác nhận cho", "Chính tôi");
  await expect(page.getByLabel("Họ, chữ đệm, tên").nth(1)).toHaveValue("Đoàn Văn Quầy");
  const bornOn = page.getByRole("group", { name: "Ngày, tháng, năm sinh" });
  await typeInto(page, bornOn.getByLabel("Ngày", { exact: true }), "5");
  await typeInto(page, bornOn.getByLabel("Tháng"), "9");
  await typeInto(page, bornOn.getByLabel("Năm"), "1985");
  await choose(page, "Giới tính", "Nam");
  await typeInto(page, page.getByLabel("Dân tộc"), "Kinh");
  await typeInto(page, page.getByLabel("Quốc tịch"), "Việt Nam");
  await choose(page, "Thời gian cần xác nhận", /^Đến nay/);
  await choose(page, "Người được xác nhận hiện nay", /^Chưa đăng ký/);
  await choose(page, "Mục đích sử dụng", "Việc khác");
  await typeInto(page, page.getByLabel("Ghi rõ việc cần dùng"), "vay vốn ngân hàng");
  await choose(page, /^Đã từng được cấp/, "Chưa");
  await choose(page, "Bạn thuộc diện nào?", "Không thuộc diện miễn");
  await press(page, page.getByRole("checkbox", { name: /đúng sự thật/ }), "Space");
  await choose(page, "Người dân chọn nhận kết quả", "Trực tiếp tại quầy");
  await press(page, page.getByRole("button", { name: "Tiếp nhận", exact: true }));

  const main = page.getByRole("main");
  await expect(main.getByText("Đã tiếp nhận hồ sơ")).toBeVisible();
  const code = /H49\.\d+-\d{6}-\d{4}/.exec(await main.innerText())?.[0] ?? "";
  expect(code).not.toBe("");
  await expect(main.getByText(/^Hẹn trả/).first()).toBeVisible();
  const receipt = main.getByRole("link", { name: /In giấy tiếp nhận/ });
  await tabTo(page, receipt);
  const answer = await page.request.get((await receipt.getAttribute("href")) ?? "");
  expect(answer.headers()["content-type"]).toBe("application/pdf");

  await page.keyboard.press("u");
  await tabTo(page, page.getByRole("link", { name: "Tất cả" }));
  await page.keyboard.press("Enter");
  await expect(inQueue(page, code)).toBeVisible();
});

test("a walk-in form that is not complete says what is missing, and keeps what was typed", async ({ open }) => {
  const page = await open({ viewport: DESK });
  await signInAtDesk(page, "tiepnhan2");
  await page.getByRole("link", { name: "Tiếp nhận trực tiếp" }).click();
  await page.getByRole("searchbox", { name: "Tìm thủ tục" }).fill("1.004873");
  await page.getByRole("button", { name: /1\.004873/ }).click();
  await page.getByLabel("Họ, chữ đệm, tên").first().fill("Lý Thị Dở Dang (hư cấu)");
  await page.getByRole("button", { name: "Tiếp nhận", exact: true }).click();
  const summary = page.getByRole("alert", { name: "Có chỗ cần sửa" });
  await expect(summary).toBeFocused();
  await summary.getByRole("link", { name: /Điện thoại/ }).click();
  await expect(page.getByLabel("Điện thoại").first()).toBeFocused();
  await expect(page.getByLabel("Họ, chữ đệm, tên").first()).toHaveValue("Lý Thị Dở Dang (hư cấu)");
});

test("an officer keeps a walk-in that lacks answers, and asks for what is missing in writing", async ({ open }) => {
  const page = await open({ viewport: DESK });
  await signInAtDesk(page, "tiepnhan2");
  await page.goto("/staff/tiep-nhan");
  await page.getByRole("searchbox", { name: "Tìm thủ tục" }).fill("1.004873");
  await page.getByRole("button", { name: /1\.004873/ }).click();
  await page.getByLabel("Họ, chữ đệm, tên").first().fill("Lý Văn Thiếu Giấy (hư cấu)");
  await page.getByLabel("Điện thoại").first().fill("0900000077");
  await page.getByLabel("Nơi cư trú").first().fill("Số 7 phố Hư Cấu");
  await choose(page, "Người dân chọn nhận kết quả", "Trực tiếp tại quầy");
  const keep = page.getByRole("button", { name: /^Chưa đủ: lưu/ });
  await expect(keep).toBeHidden();
  await page.getByRole("button", { name: "Tiếp nhận", exact: true }).click();
  await keep.click();
  await expect(page.getByText("Đã lưu hồ sơ chưa đủ")).toBeVisible();
  await expectAccessible(page, "a walk-in that was kept incomplete");
  await page.getByRole("link", { name: "Mở hồ sơ" }).click();
  await expect(page.getByRole("button", { name: "Từ chối tiếp nhận" })).toBeVisible();
  await page.getByRole("button", { name: "Hướng dẫn bổ sung" }).click();
  await expect(page.getByText(/Mẫu 02|giấy tờ/i).first()).toBeVisible();
});

test("an officer files online for a person who cannot, and says why and how he agreed", async ({ open }) => {
  const page = await open({ viewport: DESK });
  await signInAtDesk(page, "tiepnhan2");
  await page.goto("/staff/tiep-nhan");
  await page.getByRole("button", { name: /1\.004873/ }).click();
  await expect(page.getByRole("region", { name: "Chủ hồ sơ" })).toBeVisible();
  await expect(page.getByRole("radio", { name: "Người cao tuổi" })).toBeHidden();
  await press(page, page.locator("summary"));
  await choose(page, "Nộp giúp trực tuyến", "Có, cán bộ nhập giúp người dân");
  await page.getByRole("button", { name: "Tiếp nhận", exact: true }).click();
  const summary = page.getByRole("alert", { name: "Có chỗ cần sửa" });
  await summary.getByRole("link", { name: "Hãy chọn: Lý do nộp giúp." }).click();
  await expect(page.getByRole("radio", { name: "Người cao tuổi" })).toBeFocused();
  await page.keyboard.press("Space");
  await choose(page, "Người dân đồng ý bằng", "Điểm chỉ");
  await page.getByRole("button", { name: "Tiếp nhận", exact: true }).click();
  await expect(summary.getByRole("link", { name: /Điện thoại/ })).toBeVisible();
  await expect(summary.getByRole("link", { name: /nộp giúp|đồng ý/ })).toHaveCount(0);
});

test("an officer waives a fee for who shows to be exempt, and says what proves it", async ({ open }) => {
  const citizen = await open({ viewport: PHONE });
  await signInAsCitizen(citizen, PEOPLE[1]);
  const { id } = await filedDossier(apiOf(citizen.context()), PEOPLE[1]);
  const page = await open({ viewport: DESK });
  await signInAtDesk(page, "tiepnhan2");
  await page.goto(`/staff/ho-so/${id}`);
  const panel = await beginAct(page, "Tiếp nhận");
  await expect(panel.getByRole("button", { name: "Tiếp nhận" })).toBeFocused();
  await panel.getByText("Miễn phí, lệ phí").click();
  await panel.getByLabel(/^Người dân thuộc diện miễn/).selectOption("Người thuộc hộ nghèo");
  await panel.getByRole("button", { name: "Tiếp nhận" }).click();
  await expect(panel.getByRole("alert")).toBeFocused();
  await expectAccessible(page, "an exemption that nothing proves");
  await panel.getByLabel("Giấy tờ chứng minh").fill("Giấy chứng nhận hộ nghèo số 01 (hư cấu)");
  await panel.getByRole("button", { name: "Tiếp nhận" }).click();
  await expect(page.getByText("Đã tiếp nhận hồ sơ").first()).toBeVisible();
  const fee = page.getByRole("region", { name: "Phí, lệ phí" });
  await expect(fee).toContainText("Người thuộc hộ nghèo (Giấy chứng nhận hộ nghèo số 01 (hư cấu))");
});
