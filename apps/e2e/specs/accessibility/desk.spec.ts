import type { Page } from "@playwright/test";
import { expect, test } from "../../house/test.ts";
import { expectAccessible } from "../../people/accessible.ts";
import { signInAtDesk } from "../../people/officer.ts";
import { DESK } from "../../people/screens.ts";

test("signing in to the desk, also with mistakes", async ({ open }) => {
  const page = await open({ viewport: DESK });
  await page.goto("/staff/");
  await expect(page.getByRole("heading", { level: 1, name: "Đăng nhập bàn làm việc" })).toBeVisible();
  await expectAccessible(page, "sign-in");
  await page.getByRole("button", { name: "Đăng nhập" }).click();
  await expect(page.getByRole("alert")).toBeFocused();
  await expectAccessible(page, "sign-in left empty");
  await page.getByLabel("Tên đăng nhập").fill("tiepnhan");
  await page.getByLabel("Mật khẩu").fill("sai-mat-khau");
  await page.getByRole("button", { name: "Đăng nhập" }).click();
  await expect(page.getByLabel("Mật khẩu")).toHaveValue("");
  await expect(page.getByRole("alert")).toBeVisible();
  await expectAccessible(page, "a wrong password");
});

test("the queue, its search, its keys and a screen that is not there", async ({ open }) => {
  const page = await open({ viewport: DESK });
  await signInAtDesk(page, "tiepnhan");
  await expectAccessible(page, "the queue");
  await page.getByRole("link", { name: "Tất cả" }).click();
  await expectAccessible(page, "the queue, all");
  await page.getByRole("searchbox", { name: "Tìm hồ sơ" }).fill("không có ai tên này");
  await expect(page.getByText(/Không tìm thấy hồ sơ nào/)).toBeVisible();
  await expectAccessible(page, "nothing found");
  await page.getByRole("button", { name: "Phím tắt" }).click();
  await expect(page.getByRole("dialog", { name: "Phím tắt" })).toBeVisible();
  await expectAccessible(page, "the keys");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "English" }).click();
  await expectAccessible(page, "the queue in English");
  await page.goto("/staff/khong-co");
  await expect(page.getByRole("heading", { level: 1, name: "There is no such page" })).toBeVisible();
  await expectAccessible(page, "no such screen");
});

test("reception at the counter, empty, open and with mistakes", async ({ open }) => {
  const page: Page = await open({ viewport: DESK });
  await signInAtDesk(page, "tiepnhan");
  await page.getByRole("link", { name: "Tiếp nhận trực tiếp" }).click();
  await expect(page.getByRole("button", { name: /1\.004873/ })).toBeVisible();
  await expectAccessible(page, "choosing a procedure");
  await page.getByRole("searchbox").fill("zzz");
  await expect(page.getByText("Không có thủ tục nào khớp.")).toBeVisible();
  await expectAccessible(page, "no procedure found");
  await page.getByRole("searchbox").fill("1.004873");
  await page.getByRole("button", { name: /1\.004873/ }).click();
  await page.getByRole("radio", { name: "Người khác nộp thay" }).check();
  await page.getByRole("radio", { name: "Qua bưu chính công ích" }).last().check();
  await expectAccessible(page, "a walk-in form");
  const other = page.getByRole("group").filter({ hasText: "Nộp giúp trực tuyến, nhận thay" }).last();
  await other.getByText("Nộp giúp trực tuyến, nhận thay đơn vị khác, biên bản bưu chính").click();
  await page.getByRole("radio", { name: "Có, cán bộ nhập giúp người dân" }).check();
  await expectAccessible(page, "help to file online");
  await page.getByRole("button", { name: "Tiếp nhận", exact: true }).click();
  await expect(page.getByRole("alert", { name: "Có chỗ cần sửa" })).toBeFocused();
  await expectAccessible(page, "a walk-in form with mistakes");
});
