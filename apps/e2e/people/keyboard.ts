import { expect, type Locator, type Page } from "@playwright/test";

const MOST_STOPS = 120;

/** Tab, until it is there. Nothing but the keyboard is touched. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  const reached = target.and(page.locator(":focus"));
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    await page.keyboard.press("Tab");
    if ((await reached.count()) === 1) return;
  }
  throw new Error(`the Tab key does not lead to ${target.toString()}`);
}

export async function typeInto(page: Page, target: Locator, text: string): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.type(text);
}

export async function press(page: Page, target: Locator, key: "Enter" | "Space" = "Enter"): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

/** A radio group as the keyboard has it: Tab to its first choice, Space takes it, the arrow walks on. */
export async function choose(page: Page, question: string | RegExp, option: string | RegExp): Promise<void> {
  const group = page.getByRole("group", { name: question });
  await press(page, group.getByRole("radio").first(), "Space");
  const wanted = group.getByRole("radio", { name: option, exact: typeof option === "string" });
  for (let steps = 0; steps < MOST_STOPS && !(await wanted.isChecked()); steps += 1)
    await page.keyboard.press("ArrowDown");
  await expect(wanted).toBeChecked();
}
