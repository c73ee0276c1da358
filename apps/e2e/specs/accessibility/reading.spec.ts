import { expect, test } from "../../house/test.ts";
import { FALSE_PDF, madePapers } from "../../papers/made-papers.ts";
import { expectAccessible, openEveryExplanation } from "../../people/accessible.ts";
import { pageTitle, PEOPLE, signInAsCitizen } from "../../people/citizen.ts";
import { apiOf } from "../../people/api-of.ts";
import { filedDossier } from "../../people/filed-dossier.ts";

const PATHS = [
  "/",
  "/?lang=en",
  "/thu-tuc",
  "/thu-tuc?q=khai+sinh&lang=vi",
  "/thu-tuc?q=kh%C3%B4ng+c%C3%B3+g%C3%AC",
  "/thu-tuc/1.004873",
  "/thu-tuc/1.004873?lang=en",
  "/thu-tuc/2.000815?lang=vi",
  "/thu-tuc/2.000986",
  "/thu-tuc/1.013225",
  "/theo-doi",
  "/theo-doi?ma=MC-0000-0000",
  "/kiem-tra",
  "/kiem-tra?ma=H49.12-261122-0001",
  "/tro-nang",
  "/rieng-tu",
  "/dang-nhap/khong-duoc",
  "/khong-co-trang-nay",
];

test("every reading page is accessible, on a phone and at a desk", async ({ open }) => {
  const page = await open();
  for (const path of PATHS) {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
    await openEveryExplanation(page);
    await expectAccessible(page, path);
  }
});

test("a dossier that is followed by its code, and the page of one who is signed in", async ({ open }) => {
  const page = await open();
  await signInAsCitizen(page, PEOPLE[1]);
  await expectAccessible(page, "home, signed in");
  const { trackingCode } = await filedDossier(apiOf(page.context()), PEOPLE[1]);
  await page.goto(`/theo-doi?ma=${trackingCode}`);
  await expect(pageTitle(page, `Hồ sơ ${trackingCode}`)).toBeVisible();
  await expectAccessible(page, "a followed dossier");
});

test("the page that stands in for the national identity provider", async ({ open }) => {
  const page = await open();
  await page.goto("/dang-nhap?ve=/ho-so");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expectAccessible(page, "the identity stand-in");
  await page.getByRole("button", { name: "Hủy" }).click();
  await expect(pageTitle(page, "Chưa đăng nhập được")).toBeVisible();
  await expectAccessible(page, "signing in was cancelled");
});

test("what the verifier says of a file that is no PDF, and of one that nobody signed", async ({ open, browser }) => {
  const page = await open();
  await page.goto("/kiem-tra");
  const file = page.getByLabel("Tệp PDF cần kiểm tra");
  await file.setInputFiles(FALSE_PDF);
  await expect(page.getByRole("heading", { name: "Đây không phải tệp PDF" })).toBeFocused();
  await expectAccessible(page, "not a PDF");
  await file.setInputFiles((await madePapers(browser)).pdf);
  await expect(page.getByRole("heading", { name: /chưa có chữ ký|không có chữ ký/i })).toBeFocused();
  await expectAccessible(page, "a PDF without signature");
});
