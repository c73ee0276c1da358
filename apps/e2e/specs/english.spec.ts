import { expect, test } from "../house/test.ts";
import { goOn, pageTitle, PEOPLE, signInToFile } from "../people/citizen.ts";
import { signInAtDesk } from "../people/officer.ts";
import { DESK, PHONE } from "../people/screens.ts";

test("a reading page stays the same page in English, and the choice is kept", async ({ open }) => {
  const page = await open({ viewport: PHONE });
  await page.goto("/thu-tuc?q=khai+sinh");
  const found = await page.getByRole("main").getByRole("listitem").count();
  await page.getByRole("link", { name: "English" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.getByRole("searchbox")).toHaveValue("khai sinh");
  await expect(page.getByRole("main").getByRole("listitem")).toHaveCount(found);
  await page.goto("/theo-doi");
  await expect(pageTitle(page, "Follow an application")).toBeVisible();
  await page.getByRole("link", { name: "Tiếng Việt" }).click();
  await expect(pageTitle(page, "Tra cứu hồ sơ")).toBeVisible();
});

test("filing stays at the same step in English, with what was typed", async ({ open }) => {
  const page = await open({ viewport: PHONE });
  await signInToFile(page, PEOPLE[0], "/nop/1.000894");
  await page.getByRole("radio").first().check();
  await goOn(page, "Thông tin của bạn");
  await page.getByLabel("Họ, chữ đệm, tên").fill("Nguyễn Thị Song Ngữ");
  await page.getByRole("link", { name: "English" }).click();
  await expect(pageTitle(page, "About you")).toBeVisible();
  await expect(page.getByLabel("Full name")).toHaveValue("Nguyễn Thị Song Ngữ");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});

test("the desk speaks English at once, and what is half typed stays", async ({ open }) => {
  const page = await open({ viewport: DESK });
  await signInAtDesk(page, "tiepnhan");
  await page.getByRole("link", { name: "Tiếp nhận trực tiếp" }).click();
  await page.getByRole("searchbox", { name: "Tìm thủ tục" }).fill("khai sinh");
  await page.getByRole("button", { name: "English" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Receive at the counter" })).toBeVisible();
  await expect(page.getByRole("searchbox", { name: "Find the procedure" })).toHaveValue("khai sinh");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});
