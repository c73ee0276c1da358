import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  base: "/staff/",
  plugins: [react()],
  build: { outDir: "dist", emptyOutDir: true, manifest: true, target: "es2022", assetsInlineLimit: 0 },
});
