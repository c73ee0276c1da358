import { defineConfig } from "@playwright/test";
import { findChromium } from "./tooling/launch/chromium.ts";

const { executablePath, args, env } = findChromium();

export default defineConfig({
  testDir: ".",
  testMatch: "apps/**/e2e/**/*.spec.ts",
  outputDir: "var/test-results",
  workers: 1,
  timeout: 120_000,
  forbidOnly: true,
  reporter: "list",
  use: {
    locale: "vi-VN",
    timezoneId: "Asia/Ho_Chi_Minh",
    trace: "off",
    launchOptions: { executablePath, args: [...args], env },
  },
});
