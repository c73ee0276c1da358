import { DEMO_PASSWORD } from "@motcua/api/invented-people";
import { expect, type Locator, type Page } from "@playwright/test";

/** Signs in to the desk; the queue is the first thing an officer sees. */
export async function signInAtDesk(page: Page, account: string): Promise<void> {
  await page.goto("/staff/");
  await page.getByLabel("Tên đăng nhập").fill(account);
  await page.getByLabel("Mật khẩu").fill(DEMO_PASSWORD);
  await page.getByRole("button", { name: "Đăng nhập" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Hồ sơ" })).toBeVisible();
}

/** The link of a dossier in the queue, by its code. */
export const inQueue = (page: Page, code: string): Locator =>
  page.getByRole("table").getByRole("link", { name: code, exact: true });

export async function openFromQueue(page: Page, code: string): Promise<void> {
  await page.getByRole("navigation", { name: "Điều hướng chính" }).getByRole("link", { name: "Hồ sơ" }).click();
  await inQueue(page, code).click();
  await expect(page.getByRole("heading", { level: 1, name: `Hồ sơ ${code}` })).toBeVisible();
}

/** “Việc cần làm”: opens the panel of an act. */
export async function beginAct(page: Page, act: string): Promise<Locator> {
  await page
    .getByRole("region", { name: "Việc cần làm" })
    .getByRole("listitem")
    .getByRole("button", { name: act, exact: true })
    .click();
  return page.getByRole("form", { name: act, exact: true });
}

/** Sends the panel that is open, and the desk says that it is done. */
export async function finishAct(page: Page, act: string): Promise<void> {
  await page.getByRole("form", { name: act, exact: true }).getByRole("button", { name: act, exact: true }).click();
  await expect(page.getByRole("region", { name: "Việc cần làm" }).getByText(`Đã xong: ${act}.`)).toBeVisible();
}
