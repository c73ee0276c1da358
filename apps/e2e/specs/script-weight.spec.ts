import type { Page } from "@playwright/test";
import { expect, test } from "../house/test.ts";
import { PEOPLE, signInToFile } from "../people/citizen.ts";
import { signInAtDesk } from "../people/officer.ts";
import { DESK, PHONE } from "../people/screens.ts";

const KILOBYTE = 1000;

/** Somebody who pays by the megabyte: nothing may be fetched ahead for him. */
const SAVE_DATA = `Object.defineProperty(navigator, "connection", { value: { saveData: true, effectiveType: "4g" } })`;

/** Bytes on the line, with their headers, of every script that comes while a page is opened with an empty cache. */
async function scriptBytes(page: Page, open: () => Promise<unknown>): Promise<number> {
  await page.addInitScript(SAVE_DATA);
  const line = await page.context().newCDPSession(page);
  const scripts = new Set<string>();
  let bytes = 0;
  line.on("Network.responseReceived", ({ requestId, type }) => void (type === "Script" && scripts.add(requestId)));
  line.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength;
  });
  await line.send("Network.enable");
  await line.send("Network.setCacheDisabled", { cacheDisabled: true });
  await open();
  return bytes;
}

for (const path of [
  "/",
  "/thu-tuc?q=khai+sinh",
  "/thu-tuc/1.004873",
  "/theo-doi",
  "/kiem-tra",
  "/tro-nang",
  "/rieng-tu",
  "/khong-co-trang-nay",
]) {
  test(`the reading page ${path} asks for no more than 10 KB of script`, async ({ open }) => {
    const page = await open({ viewport: PHONE });
    const bytes = await scriptBytes(page, () => page.goto(path, { waitUntil: "load" }));
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(10 * KILOBYTE);
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
