import { Buffer } from "node:buffer";
import type { Browser } from "@playwright/test";

/** A file as a person chooses it. */
export interface ChosenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const SHEET = `<!doctype html><html lang="vi"><meta charset="utf-8"><body style="font:24px sans-serif;padding:40px"><h1>Giấy tờ mẫu (hư cấu)</h1><p>Không có giá trị sử dụng.</p>`;

/** Giấy tờ hư cấu, made by the browser itself: a real PDF and a real photo, with no scan to keep. */
export async function madePapers(
  browser: Browser,
): Promise<{ readonly pdf: ChosenFile; readonly photo: ChosenFile; readonly png: ChosenFile }> {
  const page = await browser.newPage({ viewport: { width: 600, height: 800 } });
  await page.setContent(SHEET);
  const pdf = { name: "giay-cu.pdf", mimeType: "application/pdf", buffer: await page.pdf() };
  const photo = { name: "giay-uy-quyen.jpg", mimeType: "image/jpeg", buffer: await page.screenshot({ type: "jpeg" }) };
  const png = { name: "trich-luc.png", mimeType: "image/png", buffer: await page.screenshot({ type: "png" }) };
  await page.close();
  return { pdf, photo, png };
}

/** Calls itself a PDF and is none. */
export const FALSE_PDF: ChosenFile = {
  name: "giay-la.pdf",
  mimeType: "application/pdf",
  buffer: Buffer.from("MZ this is a program, not a paper"),
};
