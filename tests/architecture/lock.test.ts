import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import * as z from "zod";

const lockFile = z.object({
  packages: z.record(
    z.string(),
    z.object({
      optionalDependencies: z.record(z.string(), z.string()).optional(),
      version: z.string().optional(),
      license: z.string().optional(),
      dev: z.boolean().optional(),
      devOptional: z.boolean().optional(),
    }),
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

/** Licences under which a package may be in what we serve: they ask for a notice at most. */
const permissive = ["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT", "OFL-1.1", "Zlib"];

/** May a package be served under its SPDX expression, by all of one of its choices? */
function isFree(licence: string): boolean {
  const choices = licence.replace(/[()]/g, "").split(" OR ");
  return choices.some((choice) => choice.split(" AND ").every((name) => permissive.includes(name)));
}

it("every package that is not only for development has a permissive licence", () => {
  const { packages } = lockFile.parse(JSON.parse(readFileSync("package-lock.json", "utf8")));
  const served = Object.entries(packages).filter(([path, { dev, devOptional }]) => path && !dev && !devOptional);
  expect(served.length).toBeGreaterThan(50);
  const bound = served.filter(([, { license }]) => !isFree(license ?? ""));
  expect(bound.map(([path, { license }]) => `${path}: ${license}`)).toEqual([]);
});
