import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/unit/**/*.test.{ts,tsx}"],
    setupFiles: ["tests/unit/bounds.ts"],
    environment: "node",
    testTimeout: 20_000,
    // Processes, not threads: a test sets the time zone. Without isolation modules are loaded once for all files.
    pool: "forks",
    isolate: false,
    maxWorkers: "100%",
  },
});
