import { rmSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, it, vi } from "vitest";
import type { Story } from "#domain/compiled.ts";
import { type Dossier, indexDossier } from "#domain/dossier.ts";
import { must } from "#tests/fixtures/builder.ts";
import { foreignDossier } from "#tests/fixtures/foreign.ts";
import { elementsOf, readXml } from "#tests/fixtures/read.ts";
import { shipped } from "#tests/fixtures/shipped.ts";
import { compileDossier } from "#tools/dossier/compile.ts";
import type { Language } from "#words/language.ts";
import { slidePicture } from "./mapsvg.ts";
import { fittedSize, pictureBox, pptxOf } from "./pptx.ts";
import { type Deck, deckOf } from "./slides.ts";

const pixel =
  "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

beforeAll(() => {
  vi.stubGlobal("location", { href: "https://map.example/?step=3&theme=dark" });
  return () => vi.unstubAllGlobals();
});

type Told = { dossier: Dossier; language: Language; story: Story };

/** Each story that ships, in each language. */
const told: (Told & { id: string })[] = shipped.flatMap(({ dossier, language }) =>
  dossier.stories.map((story) => ({ dossier, language, story, id: story.id })),
);

function deck({ dossier, language, story }: Told): Deck {
  const current = {
    story: story.id,
    step: 3,
    theme: "dark",
    ...(language === "fr" ? { lang: language } : {}),
  } as const;
  return deckOf(dossier, story, current, language);
}

const toldIn = (wanted: Language) => must(told.find(({ language }) => language === wanted));

/** The parts of a made file, each of XML read by a parser. */
async function partsOf(made: Deck): Promise<Map<string, ReturnType<typeof readXml>>> {
  const pictures = made.steps.map(({ title }) => ({ png: pixel, alt: `Map: ${title} & "more" <here>` }));
  const blob = await pptxOf(made, pictures);
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  const names = Object.keys(files).filter((name) => /\.(xml|rels)$/.test(name));
  return new Map(names.map((name) => [name, readXml(strFromU8(must(files[name])))]));
}

const textOf = (document: ReturnType<typeof readXml>) =>
  elementsOf(document, "a:t")
    .map(({ textContent }) => textContent)
    .join("\n");

describe.each(told)("the slides of $id in $language", (one) => {
  const steps = one.story.steps.length;

  it("hold each step's date, headline, words, quotes with sources, notes, picture and link", async () => {
    const made = deck(one);
    expect(made.steps).toHaveLength(steps);
    const parts = await partsOf(made);
    const slides = [...parts.keys()].filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
    expect(slides).toHaveLength(steps + 2);
    for (const [n, step] of made.steps.entries()) {
      const slide = must(parts.get(`ppt/slides/slide${n + 2}.xml`));
      const text = textOf(slide);
      for (const said of [step.moment, step.title, step.says, step.address]) expect(text).toContain(said);
      for (const { text: quote, source } of step.quotes) {
        expect(text).toContain(`“${quote}”`);
        expect(text).toContain(source);
        expect(source).toMatch(/^\[[A-Z]\] (¶\d+|§\s\d+|\p{L}+) .+\s?: /u);
      }
      for (const gap of step.gaps) expect(text).toContain(gap);
      expect(step.quotes.length + step.gaps.length).toBeGreaterThan(1);
      const [picture] = elementsOf(slide, "p:pic").flatMap((pic) => elementsOf(pic, "p:cNvPr"));
      expect(picture?.getAttribute("descr")).toBe(`Map: ${step.title} & "more" <here>`);
      const links = elementsOf(must(parts.get(`ppt/slides/_rels/slide${n + 2}.xml.rels`)), "Relationship");
      const targets = links.map((link) => link.getAttribute("Target"));
      expect(targets).toContain(step.address);
      expect(step.notes.length).toBeGreaterThan(20);
      expect(textOf(must(parts.get(`ppt/notesSlides/notesSlide${n + 2}.xml`)))).toContain(step.notes);
    }
    const last = textOf(must(parts.get(`ppt/slides/slide${steps + 2}.xml`)));
    // Names in other scripts are runs of their own.
    for (const { letter, text } of made.sources) expect(last.replaceAll("\n", "")).toContain(`[${letter}] ${text}`);
    const tags = elementsOf(must(parts.get(`ppt/slides/slide${steps + 2}.xml`)), "a:rPr").map((run) =>
      run.getAttribute("lang"),
    );
    expect(tags).toEqual(expect.arrayContaining(made.scripts.map(({ tag }) => tag)));
    expect(made.sources.length).toBeGreaterThan(2);
    // Every relation leads to a part that is there.
    for (const [name, document] of parts) {
      if (!name.startsWith("ppt/slides/_rels/")) continue;
      for (const link of elementsOf(document, "Relationship")) {
        const target = must(link.getAttribute("Target"));
        if (link.getAttribute("TargetMode") !== "External" && target.endsWith(".xml"))
          expect([...parts.keys()]).toContain(target.replace("..", "ppt"));
      }
    }
  });
});

it("run from right to left where the dossier's words do, and quotes as their article does", async () => {
  const { folder, data } = foreignDossier();
  const { compiled } = compileDossier(join(data, "arsifa-2020"));
  rmSync(folder, { recursive: true });
  const dossier = indexDossier(must(compiled).dossier);
  const parts = await partsOf(deck({ dossier, language: "en", story: must(dossier.stories[0]) }));
  const paragraphs = elementsOf(must(parts.get("ppt/slides/slide2.xml")), "a:p");
  const sideOf = (words: string) => {
    const found = must(paragraphs.find(({ textContent }) => textContent?.includes(words)));
    const [properties] = elementsOf(found, "a:pPr");
    const [run] = elementsOf(found, "a:rPr");
    return [properties?.getAttribute("rtl") ?? null, properties?.getAttribute("algn"), run?.getAttribute("lang")];
  };
  expect(sideOf("قوتان")).toEqual(["1", "r", "ar"]);
  expect(sideOf("خفر السواحل في الرصيف الشمالي، والبحرية في الجنوبي.")).toEqual(["1", "r", "ar"]);
  expect(sideOf("north pier")).toEqual([null, null, "en"]);
});

describe("the slides", () => {
  it("lead to each step in the reader's language, without the reader's theme", () => {
    const one = toldIn("fr");
    expect(deck(one).steps[3]?.address).toBe(`https://map.example/?story=${one.id}&step=4&lang=fr`);
  });

  it("hold hostile words as words", async () => {
    const made = deck(toldIn("en"));
    const first = must(made.steps[0]);
    const hostile = `</a:t><script>&"'\u0000\u202E`;
    const steps = [{ ...first, title: hostile, says: hostile, notes: hostile }, ...made.steps.slice(1)];
    const parts = await partsOf({ ...made, steps });
    const seen = `</a:t><script>&"'`;
    expect(textOf(must(parts.get("ppt/slides/slide2.xml")))).toContain(seen);
    expect(textOf(must(parts.get("ppt/notesSlides/notesSlide2.xml")))).toContain(seen);
  });

  it("set words as large as fits, and never under nine points", () => {
    const box = { w: 4, h: 3 };
    const size = (length: number) => fittedSize([{ text: "x".repeat(length), share: 1, after: 0 }], box);
    expect(size(10)).toBe(18);
    expect(size(500)).toBeLessThan(18);
    expect(size(500)).toBeGreaterThan(size(900));
    expect(size(100_000)).toBe(9);
  });

  it("have a picture of the shape of its box", () => {
    const { width, height } = slidePicture.size;
    expect(width / height).toBeCloseTo(pictureBox.w / pictureBox.h, 2);
  });
});
