import { defineConfig } from "vitest/config";

const everywhere = [
  "packages/**/*.test.ts",
  "packages/**/*.test.tsx",
  "apps/*/src/**/*.test.ts",
  "apps/*/src/**/*.test.tsx",
  "tooling/**/*.test.ts",
];
const never = ["**/node_modules/**", "**/dist/**", "**/var/**", "**/e2e/**"];

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: "unit",
          include: everywhere,
          exclude: [...never, "**/*.db.test.ts", "tooling/fence/**"],
          // No module keeps state between tests, so files may share them: a quarter of the time.
          isolate: false,
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: "db",
          include: ["{packages,apps,tooling}/**/*.db.test.ts"],
          exclude: never,
          globalSetup: "packages/database/src/embedded/test-server.ts",
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: "fence",
          include: ["tooling/fence/**/*.test.ts"],
          exclude: never,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
