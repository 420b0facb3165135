import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import * as z from "zod";

const lockFile = z.object({
  packages: z.record(
    z.string(),
    z.object({ optionalDependencies: z.record(z.string(), z.string()).optional(), version: z.string().optional() }),
  ),
});

/**
 * `npm ci` refuses a lock that leaves out an optional package of another platform, and `npm install` leaves them out
 * where `node_modules` or the registry lacks them. The clean clone would then fail on a machine unlike the author's.
 */
it("package-lock.json names the optional packages of every platform, so that npm ci works anywhere", () => {
  const { packages } = lockFile.parse(JSON.parse(readFileSync("package-lock.json", "utf8")));
  const missing = Object.entries(packages).flatMap(([path, entry]) =>
    Object.keys(entry.optionalDependencies ?? {}).filter(
      (name) => ![`${path}/node_modules/${name}`, `node_modules/${name}`].some((place) => packages[place]?.version),
    ),
  );
  expect(missing).toEqual([]);
});
