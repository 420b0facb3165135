import type { Language } from "#words/language.ts";
import type { CslItem } from "./csl.ts";
import { fieldText, slug } from "./plain.ts";
import { styledReferences } from "./styles.ts";

export const citationFormats = ["chicago", "mla", "bibtex", "ris", "csl-json"] as const;
export type CitationFormat = (typeof citationFormats)[number];

export const citationFiles: Readonly<Record<CitationFormat, { extension: string; type: string }>> = {
  chicago: { extension: "txt", type: "text/plain" },
  mla: { extension: "txt", type: "text/plain" },
  bibtex: { extension: "bib", type: "application/x-bibtex" },
  ris: { extension: "ris", type: "application/x-research-info-systems" },
  "csl-json": { extension: "json", type: "application/vnd.citationstyles.csl+json" },
};

/** Both formats are made of lines and braces, so no text may bring its own. */
function plainItem(item: CslItem): CslItem {
  const fields = Object.entries(item).map(([key, value]) => [
    key,
    typeof value === "string" && key !== "URL" ? fieldText(value) : value,
  ]);
  // Same keys, and texts stay texts.
  return { ...item, ...Object.fromEntries(fields), id: slug(item.id) };
}

/** Length at which the library breaks a RIS value, in the middle of words too. */
const RIS_BREAK = 70;
/** "TI  - ". */
const RIS_TAG = 6;

/** "2024/05/03/", as RIS writes a day; null for a date without one. */
function risDay(date: CslItem["issued"]): string | null {
  const [year, month, day] = date?.["date-parts"][0] ?? [];
  if (month === undefined || day === undefined) return null;
  return `${year}/${`${month}`.padStart(2, "0")}/${`${day}`.padStart(2, "0")}/`;
}

/**
 * The library's RIS with whole values again, with whole ids, which it cuts to twenty characters, with the day of a news
 * article, of which it keeps the year alone, and with what it leaves out of a web page: whose page it is, and the day on
 * which it was looked at, which reference managers read from `Y2` alone.
 */
function mended(ris: string, items: readonly CslItem[]): string {
  const lines: string[] = [];
  let isBroken = false;
  for (const line of ris.split("\n")) {
    if (isBroken) lines.push(`${lines.pop() ?? ""}${line}`);
    else lines.push(line);
    isBroken = line.length === (isBroken ? RIS_BREAK : RIS_BREAK + RIS_TAG);
  }
  let n = 0;
  return lines
    .flatMap((line) => {
      // A record begins with its type; where its id stands among the rest is another matter.
      if (line.startsWith("TY  - ")) n += 1;
      if (line.startsWith("ID  - ")) return `ID  - ${items[n - 1]?.id ?? ""}`;
      const item = items[n - 1];
      if (item?.type === "webpage" && line.startsWith("TI  - "))
        return [line, `T2  - ${item["container-title"] ?? ""}`];
      const looked = risDay(item?.accessed);
      if (looked !== null && line.startsWith("M1  - ")) return `Y2  - ${looked}`;
      const day = item?.type === "article-newspaper" && line.startsWith("PY  - ") ? risDay(item.issued) : null;
      return day === null ? line : [line, `DA  - ${day}`];
    })
    .join("\n");
}

/** Signs with a meaning of their own in TeX, as text. Braces and backslashes are gone already. */
function texText(text: string): string {
  return text
    .replace(/[&%$#_]/g, "\\$&")
    .replaceAll("~", "\\textasciitilde{}")
    .replaceAll("^", "\\textasciicircum{}");
}

/** The library's BibTeX with a month that is one (`may`, not `{may 3}`), and whose page, seen when, a web page is. */
function mendedBibtex(bibtex: string, items: readonly CslItem[]): string {
  return bibtex
    .replace(/\n{3,}/g, "\n\n")
    .replace(/^\tmonth = \{(\w+)(?: (\d+))?\},$/gm, (_, month, day) =>
      day ? `\tmonth = ${month},\n\tday = {${day}},` : `\tmonth = ${month},`,
    )
    .replace(
      /^(\t(?!url|howpublished)\w+ = \{)(.*)(\},)$/gm,
      (_, before, text, after) => before + texText(text) + after,
    )
    .split(/^(?=@)/m)
    .map((entry) => {
      const item = items.find(({ id }) => entry.startsWith(`@misc{${id},`));
      const [looked] = item?.accessed?.["date-parts"] ?? [];
      const lines = [
        item?.["container-title"] && `\tbooktitle = {${texText(item["container-title"])}},`,
        looked && `\turldate = {${looked.map((part) => `${part}`.padStart(2, "0")).join("-")}},`,
      ];
      const own = lines.filter(Boolean).map((line) => `${line}\n`);
      return entry.replace(/\}\s*$/, (end) => own.join("") + end);
    })
    .join("");
}

/** Items in a form. The citation library is fetched only for the forms that it writes. */
export async function formatCitations(
  language: Language,
  items: readonly CslItem[],
  format: CitationFormat,
): Promise<string> {
  if (format === "chicago" || format === "mla") return styledReferences(language, items, format);
  const [{ Cite, plugins }] = await Promise.all([
    import("@citation-js/core"),
    import("@citation-js/plugin-bibtex"),
    import("@citation-js/plugin-ris"),
  ]);
  if (format === "csl-json") return `${new Cite(items).format("data")}\n`;
  const plain = items.map(plainItem);
  if (format === "ris") return mended(new Cite(plain).format("ris"), plain);
  // Labels are our ids, hyphens included, so that the same claim has the same key in every export.
  // Letters with accents as they are: reference managers misread the library's commands for them.
  Object.assign(plugins.config.get("@bibtex").format, { useIdAsLabel: true, checkLabel: false, asciiOnly: false });
  return mendedBibtex(new Cite(plain).format("bibtex"), plain);
}
