import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { startWeight } from "./build/start-weight.ts";

const MOST_BYTES_AT_START = 280 * 1024;

export default defineConfig({
  base: "/staff/",
  plugins: [react(), startWeight(MOST_BYTES_AT_START)],
  build: { outDir: "dist", emptyOutDir: true, target: "es2022", assetsInlineLimit: 0 },
});
