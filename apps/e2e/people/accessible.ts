import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { DESK, PHONE } from "./screens.ts";

const NARROW = { width: 320, height: 640 } as const;

/** Explanations that are closed are part of the page, too. */
export async function openEveryExplanation(page: Page): Promise<void> {
  const closed = page.locator("details:not([open]) > summary");
  for (let left = await closed.count(); left > 0; left = await closed.count()) await closed.first().click();
}

/** The state a page is in, at the phone and at the desk: axe finds nothing; at 320 px nothing moves sideways. */
export async function expectAccessible(page: Page, state: string): Promise<void> {
  const before = page.viewportSize() ?? DESK;
  for (const screen of [PHONE, DESK]) {
    await page.setViewportSize(screen);
    const { violations } = await new AxeBuilder({ page })
      .options({ resultTypes: ["violations"] })
      .setLegacyMode()
      .analyze();
    const found = violations.map(
      ({ id, help, nodes }) => `${id}: ${help} — ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`,
    );
    expect.soft(found, `${state} at ${screen.width} px`).toEqual([]);
  }
  await page.setViewportSize(NARROW);
  expect
    .soft(await page.evaluate<number>("document.documentElement.scrollWidth"), `${state} at 320 px: width of the page`)
    .toBeLessThanOrEqual(NARROW.width);
  await page.setViewportSize(before);
}
