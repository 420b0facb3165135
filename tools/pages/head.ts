import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { minifySync } from "vite";

const file = fileURLToPath(new URL("../../public/head.js", import.meta.url));

/** The head script as it is served: every page waits for it before its first paint, and half of it is comments. */
export function headScript(): string {
  const { code, errors } = minifySync("head.js", readFileSync(file, "utf8"));
  if (errors.length > 0) throw new Error(`public/head.js: ${errors[0]?.message}`);
  return code;
}
