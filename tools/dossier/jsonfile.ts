import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from "jsonc-parser";

/** A fault of a file, before its content is looked at. */
export type FileFault = { line: number; path: readonly PropertyKey[]; message: string; remedy: string };

/** A file as it was read; `value` is undefined where what it says cannot be relied on. */
export type JsonFile = { value: unknown; faults: FileFault[]; lineOf(path: readonly PropertyKey[]): number };

/** A dossier's file is a few hundred kB at most; one of more would be read by nobody. */
const MAX_BYTES = 5_000_000;

const nothing = (fault: Omit<FileFault, "path">): JsonFile => ({
  value: undefined,
  faults: [{ path: [], ...fault }],
  lineOf: () => 0,
});

function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf("\n"); at >= 0 && at < offset; at = text.indexOf("\n", at + 1)) line += 1;
  return line;
}

/** Line of the first byte that is no UTF-8. */
function badLine(bytes: Uint8Array): number {
  let line = 1;
  let start = 0;
  const strict = new TextDecoder("utf-8", { fatal: true });
  for (let at = 0; at <= bytes.length; at += 1)
    if (at === bytes.length || bytes[at] === 10) {
      try {
        strict.decode(bytes.subarray(start, at));
      } catch {
        return line;
      }
      line += 1;
      start = at + 1;
    }
  return 1;
}

const asUtf8 = "save the file with the encoding UTF-8";

/** The text of UTF-8 bytes, without a byte order mark, or what is wrong with them. */
export function decodeText(bytes: Uint8Array): { text: string } | { fault: Omit<FileFault, "path"> } {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    return { fault: { line: 1, message: "the file is in UTF-16", remedy: asUtf8 } };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return { fault: { line: badLine(bytes), message: "a sign on this line is not UTF-8", remedy: asUtf8 } };
  }
}

/** What a file holds that is no JSON at all, by its first signs. */
const others: readonly [begins: RegExp, what: string, remedy: string][] = [
  [
    /^\s*</,
    "the file holds a web page or another text with tags, not JSON",
    "save the file itself, not the page that shows it",
  ],
  [/^PK/, "the file is a workbook or a ZIP, not JSON", "read a workbook with npm run dossier:tables -- in"],
];

/** What a merge of two versions leaves behind. */
const merged = /^(<{7}|={7}|>{7})/m;

/** What the parser found, in words; typographic quotes and comments have their own. */
function syntaxFault(text: string, { error, offset }: ParseError): Omit<FileFault, "path"> {
  const here = text.slice(offset, offset + 40);
  const line = lineAt(text, offset);
  const mark = merged.exec(text);
  if (mark)
    return {
      line: lineAt(text, mark.index),
      message: "two versions of the file were put together, and the marks between them are left",
      remedy: "keep one of the two, and take out the lines that begin with <<<<<<<, ======= and >>>>>>>",
    };
  const other = others.find(([begins]) => begins.test(text));
  if (other) return { line: 1, message: other[1], remedy: other[2] };
  if (/^[\u2018-\u201F\u00AB\u00BB]/.test(here) || /^[\p{L}\w]*[\u201C-\u201F]/u.test(here))
    return { line, message: "typographic quotes round a text", remedy: 'write straight ones: "' };
  if (here.startsWith("'")) return { line, message: "single quotes round a text", remedy: 'write double ones: "' };
  const bare = /^[\p{L}_][\p{L}\p{N}_-]*/u.exec(here)?.[0];
  switch (printParseErrorCode(error)) {
    case "InvalidSymbol":
      return {
        line,
        message: `a word without quotes: ${bare ?? here.slice(0, 10)}`,
        remedy: 'write names and texts in "…", and a quote inside a text as \\"',
      };
    case "CommaExpected":
      return {
        line: lineAt(text, text.slice(0, offset).trimEnd().length),
        message: "a comma is missing",
        remedy: "put a comma at the end of this line, or a closing bracket",
      };
    case "InvalidCommentToken":
      return { line, message: "a comment", remedy: "take it out: JSON has no comments" };
    case "ColonExpected":
      return { line, message: "a colon is missing after the name of a field", remedy: 'write "field": value' };
    case "PropertyNameExpected":
      return {
        line,
        message: "the name of a field is expected",
        remedy: 'write it in straight quotes: "field": value',
      };
    case "CloseBraceExpected":
      return { line, message: "a } is missing", remedy: "close every { with a }" };
    case "CloseBracketExpected":
      return { line, message: "a ] is missing", remedy: "close every [ with a ]" };
    case "UnexpectedEndOfString":
      return {
        line,
        message: "a text has no closing quote on its line",
        remedy: 'close it with ", and write a line break as \\n',
      };
    case "InvalidCharacter":
    case "InvalidEscapeCharacter":
    case "InvalidUnicode":
      return {
        line,
        message: "a sign that may not stand in a text",
        remedy: 'write a backslash as \\\\ and a quote as \\"',
      };
    case "EndOfFileExpected":
      return {
        line,
        message: "something stands after the end of the JSON",
        remedy: "take out what follows the last bracket",
      };
    case "InvalidNumberFormat":
      return { line, message: "a number that is none", remedy: "write digits, with a full stop before decimals" };
    default:
      return {
        line,
        message: "a value is missing or cannot be read",
        remedy: 'write a text in "…", a number, true, false, [ … ] or { … }',
      };
  }
}

/** Commas before a closing bracket: what a hand leaves behind most often. Everything else can still be read. */
function trailingComma(text: string, { error, offset }: ParseError): number | null {
  const code = printParseErrorCode(error);
  if (code !== "PropertyNameExpected" && code !== "ValueExpected") return null;
  if (!/^[\]}]/.test(text.slice(offset))) return null;
  const before = text.slice(0, offset).trimEnd();
  return before.endsWith(",") ? lineAt(text, before.length) : null;
}

function walk(
  node: Node,
  path: readonly PropertyKey[],
  visit: (node: Node, path: readonly PropertyKey[]) => void,
): void {
  visit(node, path);
  if (node.type === "array") for (const [n, child] of (node.children ?? []).entries()) walk(child, [...path, n], visit);
  if (node.type !== "object") return;
  for (const { children: [key, value] = [] } of node.children ?? [])
    if (key && value) walk(value, [...path, String(key.value)], visit);
}

/** Keys that stand twice in an object, and signs that a wrong encoding left behind. */
function contentFaults(root: Node, text: string): FileFault[] {
  const faults: FileFault[] = [];
  walk(root, [], (node, path) => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
    if (node.type === "string" && /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/.test(String(node.value)))
      faults.push({
        line: lineAt(text, node.offset),
        path,
        message: "the text holds a sign for machines, which no reader sees",
        remedy: "take it out: \\u0000 to \\u001F and \\u007F have no place in a text",
      });
    if (node.type === "string" && String(node.value).includes("\uFFFD"))
      faults.push({
        line: lineAt(text, node.offset),
        path,
        message: "the text holds \uFFFD, which stands for a sign that was lost",
        remedy: "write the sign again, and save the file with the encoding UTF-8",
      });
    if (node.type !== "object") return;
    const seen = new Map<string, number>();
    for (const { children: [key] = [] } of node.children ?? []) {
      if (!key) continue;
      const name = String(key.value);
      const first = seen.get(name);
      if (first === undefined) seen.set(name, key.offset);
      else
        faults.push({
          line: lineAt(text, key.offset),
          path: [...path, name],
          message: `"${name}" stands twice, first on line ${lineAt(text, first)}`,
          remedy: "keep one of them: only the last would be read",
        });
    }
  });
  return faults;
}

/** Reads a JSON file strictly, but for a byte order mark. Never throws. Only the first fault of its syntax is told. */
export function readJson(bytes: Uint8Array): JsonFile {
  if (bytes.length > MAX_BYTES)
    return nothing({
      line: 0,
      message: `the file has ${(bytes.length / 1e6).toFixed(1)} MB; at most ${MAX_BYTES / 1e6} MB are read`,
      remedy: "shorten its texts, or spread its records over several files",
    });
  const decoded = decodeText(bytes);
  if ("fault" in decoded) return nothing(decoded.fault);
  const { text } = decoded;
  if (text.trim() === "") return nothing({ line: 1, message: "the file is empty", remedy: "write [] or {} at least" });
  const errors: ParseError[] = [];
  let root: Node | undefined;
  try {
    root = parseTree(text, errors, { disallowComments: true });
    if (root) walk(root, [], () => {});
  } catch {
    return nothing({ line: 1, message: "brackets inside brackets, too deep to be read", remedy: "take them out" });
  }
  const commas = errors.map((error) => trailingComma(text, error));
  const [first] = errors.filter((_, n) => commas[n] === null);
  if (!root || first) return nothing(first ? syntaxFault(text, first) : { line: 1, message: "no JSON", remedy: "" });
  const faults = [...new Set(commas)].flatMap((line) =>
    line === null ? [] : [{ line, path: [], message: "a comma before a closing bracket", remedy: "take it out" }],
  );
  const lineOf = (path: readonly PropertyKey[]) => {
    for (let length = path.length; length > 0; length -= 1) {
      const node = findNodeAtLocation(
        root,
        path.slice(0, length).map((key) => (typeof key === "number" ? key : String(key))),
      );
      if (node) return lineAt(text, node.parent?.type === "property" ? node.parent.offset : node.offset);
    }
    return lineAt(text, root.offset);
  };
  return { value: getNodeValue(root), faults: [...faults, ...contentFaults(root, text)], lineOf };
}
