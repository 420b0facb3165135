import { describe, expect, it } from "vitest";
import { typeset } from "./typeset.ts";

const files = import.meta.glob<Record<string, unknown>>(
  ["./*.ts", "../prose/*.ts", "!./*.test.ts", "!../prose/*.test.ts"],
  { eager: true },
);

/** French that a browser may break in a wrong place, or that has a plain space where a no-break one belongs. */
const loose = / [:;?!»]|« |§ ?\d|\d \d{3}(?!\d)/;

/** What a function of words may be given: each reads its arguments as text, number or a list. */
const samples = ["un mot", 3, ["un mot", "un autre"], [{ form: "here", states: ["Niger"] }]];

/** Samples in every order for the first arguments. */
const calls = samples.flatMap((a) => samples.flatMap((b) => samples.map((c) => [a, b, c, a, b, c])));

/** What a function of words says; arguments of another kind than it takes are not its own. */
function said(words: unknown, path: string): [path: string, text: string][] {
  const texts = calls.flatMap((args) => {
    try {
      return typeof words === "function" ? [textsOf(Reflect.apply(words, undefined, args), `${path}()`)] : [];
    } catch {
      return [];
    }
  });
  if (texts.length === 0) throw new Error(`${path} takes no sample`);
  return texts.flat();
}

/** Every text in a table of words. */
function textsOf(value: unknown, path: string): [path: string, text: string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value === "function") return said(value, path);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => textsOf(item, `${path}.${key}`));
}

const tables = Object.entries(files).flatMap(([file, exported]) =>
  Object.entries(exported).flatMap(([name, table]) =>
    typeof table === "object" && table !== null && "fr" in table ? [{ file, name, fr: table.fr }] : [],
  ),
);

describe("French words", () => {
  it("are those of every surface", () => {
    expect(tables.length).toBeGreaterThanOrEqual(14);
    for (const { name, fr } of tables) expect(textsOf(fr, name).length, name).toBeGreaterThan(0);
  });

  it.each(tables)("of $name have no-break spaces before high signs and inside guillemets", ({ name, fr }) => {
    expect(textsOf(fr, name).filter(([, text]) => loose.test(text))).toEqual([]);
  });
});

describe("French typesetting", () => {
  it.each([
    ["Où sont-ils ? Ici ; là : « non » !", "Où sont-ils\u202f? Ici\u202f; là\u00a0: «\u00a0non\u00a0»\u202f!"],
    ["article B § 9, articles A et C", "article\u00a0B §\u00a09, articles\u00a0A et C"],
    [
      "près de 1 000 soldats, 100 millions, 26 juillet 2023",
      "près de 1\u202f000 soldats, 100\u00a0millions, 26 juillet 2023",
    ],
    ["https://example.org/?a=b:c", "https://example.org/?a=b:c"],
  ])("sets %s", (plain, set) => {
    expect(typeset(plain)).toBe(set);
    expect(typeset(set)).toBe(set);
  });
});
