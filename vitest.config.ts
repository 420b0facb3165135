import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["{src,tools,tests}/**/*.test.{ts,tsx}"],
    setupFiles: ["tests/fixtures/bounds.ts", "tests/fixtures/words.ts"],
    environment: "node",
    // A limit for what hangs: ten thousand values take seconds, and many times that on a busy machine.
    testTimeout: 60_000,
    // Processes, not threads: a test sets the time zone. Without isolation modules are loaded once for all files.
    pool: "forks",
    isolate: false,
    maxWorkers: "100%",
    // What a file was made into is kept until the file changes: a second run saves the making.
    experimental: { fsModuleCache: true, fsModuleCachePath: ".cache/vitest" },
  },
});
