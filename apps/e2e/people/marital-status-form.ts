import { expect, type Page } from "@playwright/test";
import { goOn, pageTitle } from "./citizen.ts";

export const PROCEDURE = "1.004873";
export const CERTIFICATE = "Cấp Giấy xác nhận tình trạng hôn nhân";

/** Tờ khai 1.004873 from its second page to the last, as somebody who has never married and buys a house. */
export async function answerForm(page: Page): Promise<void> {
  await expect(pageTitle(page, "Thông tin của bạn")).toBeVisible();
  await goOn(page, "Thông tin ghi trên giấy");
  await page.getByRole("radio", { name: "Nữ" }).check();
  await page.getByLabel("Dân tộc").fill("Kinh");
  await page.getByLabel("Quốc tịch").fill("Việt Nam");
  await goOn(page, "Xác nhận cho thời gian nào?");
  await page.getByRole("radio", { name: "Đến nay, tại nơi đang cư trú" }).check();
  await goOn(page, "Tình trạng hôn nhân hiện nay");
  await page.getByRole("radio", { name: "Chưa đăng ký kết hôn với ai" }).check();
  await goOn(page, "Bạn dùng giấy này để làm gì?");
  await page.getByRole("radio", { name: "Mua, bán, tặng cho nhà đất hoặc tài sản khác" }).check();
  await page.getByLabel("Tài sản nào?").fill("nhà đất tại phường Cẩm Phả");
  await goOn(page, "Giấy đã cấp trước đây");
  await page.getByRole("radio", { name: "Chưa", exact: true }).check();
  await goOn(page, "Miễn lệ phí");
  await page.getByRole("radio", { name: "Không thuộc diện miễn" }).check();
  await goOn(page, "Cam đoan");
  await page.getByRole("checkbox", { name: /đúng sự thật/ }).check();
}

/** The three papers that may be attached, in the order in which they are asked. */
export const PAPERS = {
  earlier: /^Giấy xác nhận đã cấp trước đây/,
  mandate: /^Giấy ủy quyền/,
  divorce: /^Bản án, quyết định ly hôn/,
};
