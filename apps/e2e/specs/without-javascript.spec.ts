import { expect, test } from "../house/test.ts";
import { apiOf } from "../people/api-of.ts";
import { chooseAtStandIn, PEOPLE, pageTitle, signInAsCitizen } from "../people/citizen.ts";
import { filedDossier } from "../people/filed-dossier.ts";
import { CERTIFICATE } from "../people/marital-status-form.ts";
import { PHONE } from "../people/screens.ts";

const PLAIN = { javaScriptEnabled: false, viewport: PHONE } as const;

test("a procedure is found and read without JavaScript", async ({ open }) => {
  const page = await open(PLAIN);
  await page.goto("/");
  await page.getByRole("searchbox").fill("doc than");
  await page.getByRole("button", { name: "Tìm" }).click();
  await page.getByRole("link", { name: CERTIFICATE }).click();
  await expect(pageTitle(page, CERTIFICATE)).toBeVisible();
  await expect(page.getByRole("heading", { name: "Cần giấy tờ gì" })).toBeVisible();
  await expect(page.getByText("3 ngày làm việc").first()).toBeVisible();
  await page.getByRole("link", { name: "English" }).click();
  await expect(page.getByRole("heading", { name: "Papers you need" })).toBeVisible();
});

test("a code is followed by a plain form", async ({ open }) => {
  const page = await open(PLAIN);
  await signInAsCitizen(page, PEOPLE[1]);
  const { trackingCode } = await filedDossier(apiOf(page.context()), PEOPLE[1]);
  await page.goto("/theo-doi");
  await page.getByLabel("Mã hồ sơ hoặc mã theo dõi").fill(trackingCode.toLowerCase());
  await page.getByRole("button", { name: "Tra cứu" }).click();
  await expect(page).toHaveURL(/\/theo-doi\?ma=/);
  await expect(pageTitle(page, `Hồ sơ ${trackingCode}`)).toBeVisible();
  await expect(page.getByText("Chờ tiếp nhận").first()).toBeVisible();
});

test("a code that does not exist is answered kindly", async ({ open }) => {
  const page = await open(PLAIN);
  await page.goto("/theo-doi?ma=MC-0000-0000");
  await expect(page.getByText("Không tìm thấy hồ sơ có mã này")).toBeVisible();
  await expect(page.getByLabel("Mã hồ sơ hoặc mã theo dõi")).toHaveValue("MC-0000-0000");
});

test("the page that checks documents says how to check without it", async ({ open }) => {
  const page = await open(PLAIN);
  await page.goto("/kiem-tra");
  await expect(pageTitle(page, "Kiểm tra văn bản")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Kiểm tra bằng phần mềm đọc PDF" })).toBeVisible();
  await expect(page.getByLabel("Tệp PDF cần kiểm tra")).toBeHidden();
});

test("signing in and out works without JavaScript; filing says that it needs it", async ({ open }) => {
  const page = await open(PLAIN);
  await page.goto("/theo-doi");
  await page.getByRole("banner").getByRole("link", { name: "Đăng nhập" }).click();
  await chooseAtStandIn(page, PEOPLE[1]);
  await expect(page.getByRole("banner")).toContainText(PEOPLE[1].name);
  await page.getByRole("button", { name: "Đăng xuất" }).click();
  await expect(page.getByRole("banner").getByRole("link", { name: "Đăng nhập" })).toBeVisible();
  await page.goto("/nop/1.004873");
  await expect(page.getByText(/JavaScript/)).toBeVisible();
});
