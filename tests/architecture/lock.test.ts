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
      optional: z.boolean().optional(),
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

/** A tool's may also ask that changes of its own files are given back: we change none, and serve none of it. */
const forTools = [...permissive, "MPL-2.0"];

/** May a package be used under its SPDX expression, by all of one of its choices? */
function isFree(licence: string, free: readonly string[]): boolean {
  const choices = licence.replace(/[()]/g, "").split(" OR ");
  return choices.some((choice) => choice.split(" AND ").every((name) => free.includes(name)));
}

it("every package has a permissive licence, and so has every tool, but for files of its own", () => {
  const packages = Object.entries(lockFile.parse(JSON.parse(readFileSync("package-lock.json", "utf8"))).packages);
  const isTool = ({ dev, devOptional }: (typeof packages)[number][1]) => dev === true || devOptional === true;
  expect(packages.filter(([, entry]) => !isTool(entry)).length).toBeGreaterThan(50);
  const bound = packages.filter(([path, { license, optional, ...entry }]) => {
    // Of a tool's binaries for other machines the lock knows no more than the name.
    if (path === "" || (license === undefined && optional && isTool(entry))) return false;
    return !isFree(license ?? "", isTool(entry) ? forTools : permissive);
  });
  expect(bound.map(([path, { license }]) => `${path}: ${license}`)).toEqual([]);
});

it("every package that we name is asked for in one version, which is the one in the lock", () => {
  const asked = z
    .object({ dependencies: z.record(z.string(), z.string()), devDependencies: z.record(z.string(), z.string()) })
    .parse(JSON.parse(readFileSync("package.json", "utf8")));
  const { packages } = lockFile.parse(JSON.parse(readFileSync("package-lock.json", "utf8")));
  const named = Object.entries({ ...asked.dependencies, ...asked.devDependencies });
  expect(named.length).toBeGreaterThan(40);
  expect(named.filter(([name, version]) => packages[`node_modules/${name}`]?.version !== version)).toEqual([]);
});
