import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { onlyStylesHaveEffects } from "./build/only-styles-have-effects.ts";
import { precompress } from "./build/precompress.ts";
import { weightLimit } from "./build/weight-limit.ts";

/** The client: the filing application, and the small scripts of the reading pages. */
export default defineConfig({
  base: "/",
  plugins: [
    react(),
    precompress(),
    weightLimit({
      "filing.html": 125_000,
      "src/reading/reading.ts": 10_000,
      "src/verify/verify.ts": 10_000,
      "src/verify/check-file.ts": 120_000,
    }),
  ],
  build: {
    outDir: "dist/client",
    assetsDir: "assets/citizen",
    assetsInlineLimit: 0,
    manifest: true,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { filing: "filing.html", reading: "src/reading/reading.ts", verify: "src/verify/verify.ts" },
      treeshake: onlyStylesHaveEffects,
    },
  },
});
