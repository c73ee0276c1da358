import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { assetUrls } from "./build/asset-urls.ts";
import { onlyStylesHaveEffects } from "./build/only-styles-have-effects.ts";

/** The reading pages as one module for the server. It names scripts of the client, which is built before it. */
export default defineConfig({
  plugins: [
    react(),
    {
      // When it builds, not when it is only read: before the first build there is no manifest.
      name: "motcua-asset-urls",
      config: () => ({
        define: {
          __ASSET_URLS__: JSON.stringify(assetUrls(new URL("dist/client/.vite/manifest.json", import.meta.url))),
        },
      }),
    },
  ],
  define: { "process.env.NODE_ENV": JSON.stringify("production") },
  ssr: { noExternal: true },
  build: {
    ssr: "src/pages/index.ts",
    outDir: "dist/pages",
    target: "node24",
    rolldownOptions: { treeshake: onlyStylesHaveEffects, output: { entryFileNames: "index.js" } },
  },
});
