import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { type Finding, nearestWord } from "./finding.ts";
import { readJson } from "./jsonfile.ts";

/** File beside the dossiers that says which of them the site opens with. */
const SITE_FILE = "site.json";

/** `data/site.json`: what concerns the site and no single dossier. */
export const siteFile = z.strictObject({
  dossiers: z
    .array(z.string())
    .min(1)
    .describe("Folders of dossiers: the first is the home page, the others stand in the chooser in this order."),
});

function bytesOf(file: string): Uint8Array | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}

/**
 * The order of a site's dossiers: those that `site.json` names, then the others by name. Without the file all stand by
 * name. A file that cannot be used is reported, and what of it cannot be used does not count.
 *
 * @param folders folders under `data` that hold a dossier, by name
 */
export function siteOrder(
  data: string,
  folders: readonly string[],
): { order: string[]; problems: Finding[]; hints: Finding[] } {
  const problems: Finding[] = [];
  const finding = (line: number, field: string, message: string, remedy: string): Finding => ({
    ...{ file: SITE_FILE, line, record: "", field, message, remedy },
  });
  const bytes = bytesOf(join(data, SITE_FILE));
  if (bytes === null) {
    const [first] = folders;
    const hint = `no file says which dossier is the home page: it is "${first}", the first by name`;
    const hints = folders.length > 1 ? [finding(0, "", hint, `write { "dossiers": ["${first}"] }`)] : [];
    return { order: [...folders], problems, hints };
  }
  const { value, faults, lineOf } = readJson(bytes);
  for (const { line, path, message, remedy } of faults) problems.push(finding(line, path.join("."), message, remedy));
  const { $schema: _, ...fields } = Object(value) as Record<string, unknown>;
  const parsed = siteFile.safeParse(fields);
  if (!parsed.success && faults.length === 0)
    for (const { path, message } of parsed.error.issues)
      problems.push(
        finding(lineOf(path), path.join("."), message, 'write { "dossiers": [ … ] } with the folders in order'),
      );
  const named = parsed.success ? parsed.data.dossiers : [];
  for (const [n, name] of named.entries()) {
    const path = ["dossiers", n];
    const near = nearestWord(name, folders);
    if (!folders.includes(name))
      problems.push(
        finding(
          lineOf(path),
          path.join("."),
          `there is no dossier "${name}"`,
          near ? `did you mean "${near}"?` : `the dossiers are ${folders.join(", ")}`,
        ),
      );
    else if (named.indexOf(name) < n)
      problems.push(finding(lineOf(path), path.join("."), `"${name}" is named twice`, "leave one out"));
  }
  const known = [...new Set(named)].filter((name) => folders.includes(name));
  return { order: [...known, ...folders.filter((name) => !known.includes(name))], problems, hints: [] };
}
