import { gzipSync } from "node:zlib";
import type { Page } from "@playwright/test";
import { expect, test } from "../house/test.ts";
import { PEOPLE, signInToFile } from "../people/citizen.ts";
import { signInAtDesk } from "../people/officer.ts";
import { DESK, PHONE } from "../people/screens.ts";

const KILOBYTE = 1000;

/** Somebody who pays by the megabyte: nothing may be fetched ahead for him. */
const SAVE_DATA = `Object.defineProperty(navigator, "connection", { value: { saveData: true, effectiveType: "4g" } })`;

/** Bytes (gzip -9) of every script that a page asks for while it is opened. */
async function scriptBytes(page: Page, open: () => Promise<unknown>): Promise<number> {
  await page.addInitScript(SAVE_DATA);
  const scripts: Promise<number>[] = [];
  page.on("response", (response) => {
    if (/\.m?js$/.test(new URL(response.url()).pathname)) scripts.push(response.body().then((body) => gzipSync(body, { level: 9 }).length));
  });
  await open();
  return (await Promise.all(scripts)).reduce((sum, bytes) => sum + bytes, 0);
}

for (const path of ["/", "/thu-tuc?q=khai+sinh", "/thu-tuc/1.004873", "/theo-doi", "/kiem-tra", "/tro-nang", "/rieng-tu", "/khong-co-trang-nay"]) {
  test(`the reading page ${path} asks for no more than 10 KB of script`, async ({ open }) => {
    const page = await open({ viewport: PHONE });
    expect(await scriptBytes(page, () => page.goto(path, { waitUntil: "load" }))).toBeLessThanOrEqual(10 * KILOBYTE);
  });
}

test("filing starts with no more than 125 KB of script", async ({ open }) => {
  const page = await open({ viewport: PHONE });
  await signInToFile(page, PEOPLE[2], "/nop/2.000635");
  const bytes = await scriptBytes(page, async () => {
    await page.reload({ waitUntil: "load" });
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  });
  expect(bytes).toBeGreaterThan(10 * KILOBYTE);
  expect(bytes).toBeLessThanOrEqual(125 * KILOBYTE);
});

test("the desk starts with no more than 280 KB of script", async ({ open }) => {
  const page = await open({ viewport: DESK });
  const bytes = await scriptBytes(page, () => signInAtDesk(page, "tiepnhan"));
  expect(bytes).toBeGreaterThan(10 * KILOBYTE);
  expect(bytes).toBeLessThanOrEqual(280 * KILOBYTE);
});
