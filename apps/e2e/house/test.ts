import { test as playwright, type BrowserContext, type BrowserContextOptions, type Page } from "@playwright/test";

export interface Opening {
  /** A page in a browser of its own, as another person at another machine has it. */
  readonly open: (options?: BrowserContextOptions) => Promise<Page>;
}

/** A play with several people. It also fails when a page throws, or does what its own security policy forbids. */
export const test = playwright.extend<Opening>({
  open: async ({ browser }, use) => {
    const contexts: BrowserContext[] = [];
    const faults: string[] = [];
    await use(async (options = {}) => {
      const context = await browser.newContext(options);
      contexts.push(context);
      context.on("weberror", (error) => void faults.push(error.error().message));
      context.on("console", (message) => {
        if (/Content Security Policy|Permissions policy violation/i.test(message.text())) faults.push(message.text());
      });
      return context.newPage();
    });
    for (const context of contexts) await context.close();
    playwright.expect(faults, "faults in the browser").toEqual([]);
  },
});

export { expect } from "@playwright/test";
