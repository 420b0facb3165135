import { resolve } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { chunkOf, REACT, wordsChunk } from "#tools/bundle/chunks.ts";
import { compiledAtOnce } from "#tools/bundle/compiled.ts";
import { withoutFetch } from "#tools/bundle/nofetch.ts";
import { readersPixels } from "#tools/bundle/rem.ts";

export default defineConfig({
  base: "./",
  plugins: [react(), withoutFetch(), compiledAtOnce(["first", "react", "marks", "adapter"])],
  css: { postcss: { plugins: [readersPixels()] } },
  worker: { format: "es" },
  // No module may ask for another at run time: JSZip's bundle would bring a stand-in for `require` to the first load.
  define: { "typeof require": '"undefined"' },
  optimizeDeps: { exclude: ["maplibre-gl/dist/maplibre-gl-worker.mjs"] },
  server: { host: "127.0.0.1" },
  build: {
    target: "es2022",
    // What has `light-dark()` needs nothing rewritten: otherwise each colour would be sent twice.
    cssTarget: ["chrome123", "firefox120", "safari17.5", "ios17.5"],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      input: { index: "index.html", presenter: "presenter.html", check: "check.html" },
      output: {
        codeSplitting: {
          groups: [
            { name: "react", test: REACT, priority: 2 },
            { name: wordsChunk, debugName: "words" },
            { name: chunkOf("first", resolve("src/app/main.tsx")), debugName: "first", priority: 1 },
            { name: chunkOf("marks", resolve("src/features/map/MapSurface.tsx")), debugName: "marks" },
          ],
        },
      },
    },
  },
});
