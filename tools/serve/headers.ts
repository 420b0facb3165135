import { readFileSync } from "node:fs";

/** One block of a `_headers` file: the paths it is for and its headers, lower-case names. */
export type HeaderRule = { path: RegExp; headers: [string, string][] };

/** Reads a `_headers` file: a path per block (with `*` as wildcard), then indented `Name: value` lines. */
export function parseHeaders(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split("\n")) {
    if (!line.trim() || line.trimStart().startsWith("#")) continue;
    if (!/^\s/.test(line)) {
      const pattern = line
        .trim()
        .replace(/[.+?^${}()|[\]\\]/g, "\\$&")
        .replaceAll("*", ".*");
      rules.push({ path: new RegExp(`^${pattern}$`), headers: [] });
      continue;
    }
    const at = line.indexOf(":");
    const rule = rules.at(-1);
    if (at < 0 || !rule) throw new Error(`_headers: not a header line: ${line.trim()}`);
    rule.headers.push([line.slice(0, at).trim().toLowerCase(), line.slice(at + 1).trim()]);
  }
  return rules;
}

/** Rules of the `_headers` file of a built folder. */
export function readHeaders(file: string): HeaderRule[] {
  return parseHeaders(readFileSync(file, "utf8"));
}

/** Headers for a path; later blocks win. */
export function headersFor(rules: readonly HeaderRule[], path: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const rule of rules) if (rule.path.test(path)) for (const [name, value] of rule.headers) found.set(name, value);
  return found;
}
