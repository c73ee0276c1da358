import { defineConfig } from "@playwright/test";
import { findChromium } from "./tooling/launch/chromium.ts";

const { executablePath, args, env } = findChromium();

export default defineConfig({
  testDir: "apps/e2e/specs",
  outputDir: "var/test-results",
  globalSetup: "./apps/e2e/house/global-setup.ts",
  // One house, one browser: two cores have enough to do.
  workers: 1,
  timeout: 60_000,
  forbidOnly: true,
  reporter: "list",
  use: {
    baseURL: process.env["MOTCUA_E2E_URL"],
    locale: "vi-VN",
    timezoneId: "Asia/Ho_Chi_Minh",
    actionTimeout: 10_000,
    trace: "off",
    screenshot: "only-on-failure",
    launchOptions: { executablePath, args: [...args], env },
  },
});
