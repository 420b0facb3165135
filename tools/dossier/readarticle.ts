import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { parseArgs } from "node:util";
import {
  findQuote,
  namedEncoding,
  type Paragraph,
  paragraphsOfHtml,
  paragraphsOfText,
  paragraphTable,
  renumbered,
  withTable,
} from "./article.ts";
import { copyName, readParagraphIndex, splitCopy } from "./copies.ts";
import { articlesFolder } from "./files.ts";
import { decodeText } from "./jsonfile.ts";

const usage = [
  "npm run dossier:read -- ARTICLE.html|ARTICLE.txt --dossier ID [--name NAME] [--encoding windows-1251] [--articles FOLDER]",
  'npm run dossier:read -- --dossier ID --name NAME --find "words" [--articles FOLDER]',
  "npm run dossier:read -- --dossier ID --name NAME --renumber [--articles FOLDER]",
].join("\n");

/** Text of a file: in the encoding that is asked for, else UTF-8 or UTF-16, else the one that a page names, else Windows-1252, which is said. */
function textOf(path: string, asked: string | undefined): string {
  const bytes = readFileSync(path);
  if (asked !== undefined) return new TextDecoder(asked).decode(bytes);
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  const read = decodeText(bytes);
  if ("text" in read) return read.text;
  const latin = new TextDecoder("windows-1252").decode(bytes);
  const named = namedEncoding(latin);
  console.log(
    `${path} is not UTF-8; it is read as ${named ?? "Windows-1252"}: look at its letters, or name its --encoding`,
  );
  return named === null ? latin : new TextDecoder(named).decode(bytes);
}

/** The paragraphs of a copy that was read before, with the numbers that its table gives them. */
function paragraphsOfCopy(folder: string, name: string): Paragraph[] {
  const begins = readParagraphIndex(readFileSync(join(folder, "README.md"), "utf8")).get(name) ?? [];
  const { paragraphs, rest } = splitCopy(readFileSync(join(folder, `${name}.txt`), "utf8"), begins);
  return [...paragraphs.map((text) => ({ text, part: null })), ...rest.map((text) => ({ text, part: "part" }))];
}

function print(paragraphs: readonly Paragraph[]): void {
  let number = 0;
  for (const { text, part } of paragraphs) {
    if (part === null) number += 1;
    console.log(`${(part ?? `¶${number}`).padEnd(11)} ${text}`);
  }
}

function main(): number {
  let parsed: {
    values: {
      dossier?: string;
      name?: string;
      find?: string;
      encoding?: string;
      renumber?: boolean;
      articles: string;
    };
    positionals: string[];
  };
  try {
    parsed = parseArgs({
      allowPositionals: true,
      options: {
        dossier: { type: "string" },
        name: { type: "string" },
        find: { type: "string" },
        encoding: { type: "string" },
        renumber: { type: "boolean" },
        articles: { type: "string", default: "articles" },
      },
    }) as typeof parsed;
  } catch {
    console.error(usage);
    return 2;
  }
  const { values, positionals } = parsed;
  const [path] = positionals;
  const { dossier: id, articles } = values;
  const folder = id === undefined ? undefined : (articlesFolder("data", id, articles) ?? join(articles, id));
  const name = values.name ?? (path === undefined ? undefined : copyName(basename(path, extname(path)) || path));
  if (
    folder === undefined ||
    name === undefined ||
    (path === undefined && values.find === undefined && !values.renumber)
  ) {
    console.error(usage);
    return 2;
  }
  if (/[\s/\\|]/.test(name)) {
    console.error(`"${name}" has a space or a slash: name the copy with --name, in one word`);
    return 1;
  }
  if (path !== undefined && !existsSync(path)) {
    console.error(`${path}: there is no such file`);
    return 1;
  }
  if (path === undefined && !existsSync(join(folder, `${name}.txt`))) {
    console.error(`${join(folder, `${name}.txt`)}: there is no such copy; read the article first`);
    return 1;
  }
  if (path === undefined && values.renumber) {
    const readme = join(folder, "README.md");
    writeFileSync(readme, renumbered(readFileSync(readme, "utf8"), name));
    print(paragraphsOfCopy(folder, name));
    return 0;
  }
  if (path === undefined) {
    for (const line of findQuote(values.find ?? "", paragraphsOfCopy(folder, name))) console.log(line);
    return 0;
  }
  const text = textOf(path, values.encoding);
  const isHtml = /\.html?$/i.test(path) || /^\s*<(!doctype|html)/i.test(text);
  const paragraphs = isHtml ? paragraphsOfHtml(text) : paragraphsOfText(text);
  if (!paragraphs.some(({ part }) => part === null)) {
    console.error(`${path} has no paragraph of running text`);
    return 1;
  }
  mkdirSync(folder, { recursive: true });
  const wasThere = existsSync(join(folder, `${name}.txt`));
  writeFileSync(join(folder, `${name}.txt`), `${paragraphs.map((paragraph) => paragraph.text).join("\n\n")}\n`);
  const readme = join(folder, "README.md");
  const before = existsSync(readme) ? readFileSync(readme, "utf8") : "# Copies of the articles\n";
  writeFileSync(readme, withTable(before, name, paragraphTable(name, paragraphs)));
  print(paragraphs);
  console.log(
    `${join(folder, `${name}.txt`)} and its table in ${readme}: write (caption), (byline) … there for what is no body paragraph, then --dossier ${id} --name ${name} --renumber`,
  );
  if (wasThere)
    console.log(
      `It took the place of another ${name}.txt; for a second copy beside that one give it a name: --name ${name}-2`,
    );
  console.log(`In sources/<id>.json: "file": "${name}.txt"`);
  if (values.find !== undefined) for (const line of findQuote(values.find, paragraphs)) console.log(line);
  return 0;
}

/** `npm run dossier:read`: numbers an article's paragraphs, writes what the check of quotes needs, and finds a quote. */
try {
  process.exitCode = main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
