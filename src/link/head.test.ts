import vm from "node:vm";
import { describe, expect, it } from "vitest";
import { keptTheme, selectTheme } from "#state/theme.ts";
import { everything } from "#tests/fixtures/links.ts";
import { headScript } from "#tools/pages/head.ts";
import { keysWhere, linkKeys } from "./keys.ts";
import type { Link } from "./link.ts";
import { formatLink } from "./permalink.ts";

const source = headScript();

type Page = { lang?: string; words?: string; hash?: string; framed?: boolean; stored?: string | null | Error };

/** Runs the script on a page and gives the attributes it set on `<html>`; the class as `class`. */
function attributesAfter(search: string, { lang = "en", words, hash = "", framed = false, stored = null }: Page = {}) {
  const attributes: Record<string, string> = {};
  const self = {};
  const window = {
    location: { search, hash },
    self,
    top: framed ? {} : self,
    get localStorage() {
      if (stored instanceof Error) throw stored;
      return { getItem: (key: string) => (key === "sitmap-theme" ? stored : null) };
    },
  };
  const documentElement = {
    lang,
    dataset: { dossier: "niger-2024", words },
    classList: {
      add: (name: string) => {
        attributes.class = name;
      },
    },
    setAttribute: (name: string, value: string) => {
      attributes[name] = value;
    },
  };
  vm.runInNewContext(source, { window, document: { documentElement }, URLSearchParams });
  return attributes;
}

describe("the head script", () => {
  it("is small and leaves no globals", () => {
    expect(Buffer.byteLength(source)).toBeLessThan(3250);
    const context = { document: {}, window: {} };
    vm.runInNewContext(source, context);
    expect(Object.keys(context)).toEqual(["document", "window"]);
  });

  it("marks a page with scripts and leaves the default page alone", () => {
    expect(attributesAfter("")).toEqual({ class: "js" });
    expect(attributesAfter("?utm_source=x&__proto__=1&%=%")).toEqual({ class: "js" });
  });

  it.each<[search: string, page: Page, theme: string | undefined]>([
    ["?theme=dark", {}, "dark"],
    ["?theme=light", { stored: "dark" }, "light"],
    ["?theme=auto", { stored: "dark" }, undefined],
    ["?theme=blue", { stored: "dark" }, "dark"],
    ["?theme=blue", {}, undefined],
    ["", { stored: "dark" }, "dark"],
    ["", { stored: "light" }, "light"],
    ["", { stored: "auto" }, undefined],
    ["", { stored: "<script>" }, undefined],
    ["", { stored: "dark", framed: true }, undefined],
    ["", { stored: new Error("SecurityError") }, undefined],
    ["?embed=1", { framed: true }, "light"],
    ["?embed=1", { stored: "dark" }, "light"],
    ["?embed=1&theme=dark", { framed: true }, "dark"],
    ["?embed=1&theme=auto", { framed: true }, undefined],
    ["?theme=dark&theme=light", {}, "dark"],
  ])("%s on %j has theme %s", (search, page, theme) => {
    expect(attributesAfter(search, page)["data-theme"]).toBe(theme);
  });

  it("has the same rule of the theme as the page", () => {
    for (const stored of [null, "light", "dark", "auto"])
      for (const framed of [false, true])
        for (const link of [{}, { theme: "light" }, { theme: "dark" }, { theme: "auto" }] satisfies Link[])
          for (const embed of [false, true]) {
            const asked: Link = { ...link, ...(embed && { embed }) };
            const theme = selectTheme({ link: asked, ownTheme: framed ? null : keptTheme(stored) });
            const drawn = attributesAfter(formatLink(asked).search, { framed, stored })["data-theme"] ?? "auto";
            expect(drawn, JSON.stringify({ stored, framed, asked })).toBe(theme);
          }
  });

  it.each(["actors=", "layers="])("hides dated text for %s, which asks for none", (parameter) => {
    expect(attributesAfter(`?${parameter}`)["data-stale"]).toBe("map");
  });

  it.each([
    ["view=list", "list full", true],
    ["view=context&embed=1", "context", true],
    ["view=nonsense", "map", false],
    ["date=2024", "map", false],
    ["date=2024#map=6/13/2", "map", true],
    ["bbox=1,2,3,4", "map", true],
    ["story=one&step=2&view=list", "story", true],
    ["view=compare&lang=fr", "words compare full", true],
    ["lang=pt-BR", "words map", false],
    ["dossier=other", "words map", false],
    ["dossier=niger-2024&date=2024", "map", false],
  ])("says of %s whose outline to show, and whether the land lies elsewhere", (parameters, shown, isMoved) => {
    const [search = "", hash] = parameters.split("#");
    const set = attributesAfter(`?${search}`, { hash: hash ? `#${hash}` : "" });
    expect(set["data-stale"]).toBe(shown);
    expect("data-moved" in set).toBe(isMoved);
  });

  it("knows that the land of a camera lies elsewhere, and nothing else of its link", () => {
    expect(attributesAfter("", { hash: "#map=6/13/2" })).toEqual({ class: "js", "data-moved": "" });
  });

  it.each([
    "lang=en",
    "theme=dark",
    "symbols=app6",
    "embed=1",
    "date=",
    "place=&view=",
    "unknown=1",
    "toString=1",
    "utm_content=a%26b%3Dc",
    "update%3D1",
  ])("shows the text as served for %s", (parameter) => {
    expect(attributesAfter(`?${parameter}`)).not.toHaveProperty("data-stale");
  });

  it.each([
    "?date%3D2024-05-02%26lang%3Den",
    "?lang%3Den%26place%3Dniamey",
    "?embed%253D1%2526date%253D2024",
    "?%3Fdate%3D2024",
    "?lang=en&amp;date=2024",
    "?lang=en&amp;amp;actors=",
    "?lang=en%26view%3Dlist",
    "?date=2024.",
    "?DATE=2024",
    "?Place%3Dniamey",
    "?lang=en&VIEW=list",
  ])("hides dated text also where a program on the way has changed the signs: %s", (search) => {
    expect(attributesAfter(search)["data-stale"]).toMatch(/^(words )?(map|list full)$/);
  });

  it.each([
    ["?utm_source=x", "#38;place=niamey"],
    ["?lang=en&", "#38;place=niamey"],
    ["?lang=en&", "#x26;date=2024"],
    ["", "#?place=niamey"],
    ["", "#map=6/13/2?date=2024"],
    ["", "#map=6/13/2%26date=2024"],
  ])("hides dated text for what stands behind the hash: %s%s", (search, hash) => {
    expect(attributesAfter(search, { hash })["data-stale"]).toBe("map");
  });

  it("reads theme and embed after an &amp;", () => {
    expect(attributesAfter("?lang=en&amp;embed=1&amp;theme=dark")).toEqual({
      class: "js",
      "data-embed": "",
      "data-theme": "dark",
    });
  });

  it("compares the language with the page's own", () => {
    expect(attributesAfter("?lang=en", { lang: "fr" })["data-stale"]).toBe("words map");
    expect(attributesAfter("?lang=fr", { lang: "fr" })).toEqual({ class: "js" });
    for (const tag of ["FR", "fr-FR", "fr_CA", "Fr."])
      expect(attributesAfter(`?lang=${tag}`, { lang: "fr" })).toEqual({ class: "js" });
    expect(attributesAfter("?lang=fro", { lang: "fr" })["data-stale"]).toBe("words map");
    expect(attributesAfter("?lang=ar", { words: "ar" })).toEqual({ class: "js" });
    expect(attributesAfter("?lang=en", { words: "ar" })["data-stale"]).toBe("words map");
  });

  it("sets the embed's flags, and only for 1", () => {
    expect(attributesAfter("?embed=1&plain=1&static=1&transparent=1", { framed: true })).toEqual({
      class: "js",
      "data-embed": "",
      "data-plain": "",
      "data-static": "",
      "data-transparent": "",
      "data-theme": "light",
    });
    expect(attributesAfter("?embed=true&plain=0&static=")).toEqual({ class: "js" });
  });

  it.each(keysWhere(() => true).filter((key) => key !== "camera"))(
    "does for %s what the table of link keys says",
    (key) => {
      const { served, of } = linkKeys[key];
      const { class: _, ...set } = attributesAfter(formatLink({ [key]: everything[key] }).search);
      expect(Object.keys(set).sort()).toEqual(
        [
          ...(served === "dated" || key === "lang" ? ["data-stale"] : []),
          ...(["view", "story", "bbox"].includes(key) ? ["data-moved"] : []),
          ...(of === "frame" ? [`data-${key}`] : []),
          ...(key === "theme" || key === "embed" ? ["data-theme"] : []),
        ].sort(),
      );
    },
  );

  it("goes on without storage", () => {
    expect(attributesAfter("?date=2024", { stored: new Error("SecurityError") })).toHaveProperty("data-stale");
  });

  it("gives no say to what the app does not read", () => {
    expect(attributesAfter(`?x=${"y".repeat(2048)}&date=2024&theme=dark`)).toEqual({ class: "js" });
  });

  it("never throws, whatever it meets", () => {
    expect(() => vm.runInNewContext(source, {})).not.toThrow();
    expect(() => vm.runInNewContext(source, { document: {}, window: null })).not.toThrow();
    expect(attributesAfter(`?date=${"x".repeat(1_000_000)}&%E0%A4%A`)).toHaveProperty("data-stale");
  });
});
