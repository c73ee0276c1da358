import { INVENTED_CITIZENS, type InventedCitizen } from "@motcua/api/invented-people";
import { expect, type Page } from "@playwright/test";

const [first, second, third] = INVENTED_CITIZENS;
if (first === undefined || second === undefined || third === undefined) throw new Error("the demo has fewer people");

/** Ba người dân hư cấu: each play takes its own, so that no draft of one lies in the way of another. */
export const PEOPLE: readonly [InventedCitizen, InventedCitizen, InventedCitizen] = [first, second, third];

/** At the page that stands in for the national identity provider. */
export async function chooseAtStandIn(page: Page, person: InventedCitizen): Promise<void> {
  await expect(page.getByRole("heading", { name: "Đăng nhập bằng định danh giả lập" })).toBeVisible();
  await page.getByRole("radio", { name: person.name }).check();
  await page.getByRole("button", { name: "Đăng nhập" }).click();
}

/** Signs in by the link in the header and comes back to the page one came from. */
export async function signInAsCitizen(page: Page, person: InventedCitizen, path = "/"): Promise<void> {
  await page.goto(path);
  await page.getByRole("banner").getByRole("link", { name: "Đăng nhập" }).click();
  await chooseAtStandIn(page, person);
  await expect(page.getByRole("banner")).toContainText(person.name);
}

/** Opens a filing without being signed in, and comes back to it signed in. */
export async function signInToFile(page: Page, person: InventedCitizen, path: string): Promise<void> {
  await page.goto(path);
  await page.getByRole("link", { name: "Đăng nhập bằng tài khoản định danh điện tử" }).click();
  await chooseAtStandIn(page, person);
  await expect(page.getByRole("button", { name: "Tiếp tục" })).toBeVisible();
}

/** The heading of the page one is on; it takes focus when one comes from another step. */
export const pageTitle = (page: Page, name: string | RegExp) => page.getByRole("heading", { level: 1, name });

/** “Tiếp tục”, and the next page is there. */
export async function goOn(page: Page, next: string | RegExp): Promise<void> {
  await page.getByRole("button", { name: "Tiếp tục" }).click();
  await expect(pageTitle(page, next)).toBeFocused();
}
