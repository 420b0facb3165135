import { extractText, getDocumentProxy } from "unpdf";
import { questionsOfStory } from "#features/print/storypaper.ts";
import { all, inTurn } from "#tests/e2e/dossier.ts";
import { expect, test } from "#tests/e2e/fixtures.ts";
import type { Page, Reader } from "#tests/e2e/reader.ts";
import { must } from "#tests/fixtures/builder.ts";

/** Presses Ctrl+P, with or without the parts; what the browser does then is left to `page.pdf`. */
async function pressCtrlP(page: Page): Promise<void> {
  await page.evaluate(() => {
    Object.assign(window, { print: () => dispatchEvent(new Event("beforeprint")) });
  });
  await page.keyboard.press("Control+p");
  const handout = page.locator(".handout");
  // Where the parts are there already, the key is the browser's: headless, it does nothing.
  const isThere = () =>
    page.evaluate(() => {
      if (!document.querySelector(".handout")) dispatchEvent(new Event("beforeprint"));
      return document.querySelector(".handout") !== null;
    });
  await expect.poll(isThere).toBe(true);
  await expect(handout).toHaveCount(1);
}

/** The pages as Chromium prints them: size in points, the text that a PDF reader finds on each, and where links lead. */
async function printed(
  page: Page,
  format: "A4" | "Letter",
): Promise<{ size: number[]; pages: string[]; links: string[] }> {
  const bytes = await page.pdf({ format, preferCSSPageSize: false, printBackground: true });
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const { text } = await extractText(pdf, { mergePages: false });
  const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 1 });
  const links: string[] = [];
  for (let n = 1; n <= pdf.numPages; n += 1)
    for (const { url } of await (await pdf.getPage(n)).getAnnotations()) if (typeof url === "string") links.push(url);
  return { size: [width, height].map(Math.round), pages: text, links };
}

test("Ctrl+P prints the view as a handout on A4 and on Letter", async ({ reader }) => {
  const view = "?date=2024-05-02&place=airbase-101";
  await reader.open(view, "text");
  for (const [format, paper] of [
    ["A4", [596, 843]],
    ["Letter", [612, 792]],
  ] as const) {
    await pressCtrlP(reader.page);
    const drawn = (await reader.page.locator(".handout").textContent()) ?? "";
    const { size, pages, links } = await printed(reader.page, format);
    expect(links.some((link) => link.endsWith("/?date=2024-05-02&place=airbase-101"))).toBe(true);
    expect(links.filter((link) => link.includes("passage=")).length).toBeGreaterThan(10);
    expect(size).toEqual(paper);
    expect(pages.length).toBeGreaterThan(2);
    for (const [n, text] of pages.entries()) {
      expect(text.trim().length, `page ${n + 1}`).toBeGreaterThan(100);
      expect(text.split("\n"), "page number").toContain(`${n + 1} / ${pages.length}`);
    }
    // The way back stands in the head, and takes no page of its own.
    expect(pages[0]).toContain("This view on the web:");
    expect(pages.at(-1)).toContain("Sources");
    const text = pages.join("\n").replace(/\s+/g, " ");
    expect(text).toContain("As of 2 May 2024");
    expect(text).toContain("Airbase 101, Niamey");
    expect(text).toContain("Claims: Airbase 101");
    expect(text).toContain("separate hangar");
    expect(text).toMatch(/\[C\] ¶\d/);
    expect(text).toContain("Natural Earth");
    expect(text.replaceAll(" ", "")).toContain("?date=2024-05-02&place=airbase-101");
    // Nothing of the page around it.
    expect(text).not.toContain("Search");
    // A word of the map is there as often in the PDF as on the page, not once for its halo and once for itself.
    const times = (all: string) => all.replace(/\s+/g, "").split("ofUStroopsinNigermoved").length - 1;
    expect(times(text)).toBe(times(drawn));
    expect(times(drawn)).toBeGreaterThan(0);
    await expect(reader.page.locator(".handout")).toHaveCount(0);
  }
});

test("Ctrl+P waits for the handout while it is still on its way, and prints it without a map", async ({
  landless: reader,
}) => {
  const { page } = reader;
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(/\/Handout-[^/]*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.addInitScript(() => {
    Object.assign(window, { print: () => dispatchEvent(new Event("beforeprint")) });
  });
  // Until what listens to the key is there, the key is the browser's.
  const asked = page.waitForRequest(/\/Handout-[^/]*\.js$/);
  const { page: path, dossier } = inTurn(0);
  await reader.open(`${path}?date=${dossier.asOf}`, "text");
  await asked;
  await page.keyboard.press("Control+p");
  await expect(page.locator(".handout")).toHaveCount(0);
  letGo();
  await expect(page.locator(".handout svg").first()).toBeAttached();
  const { pages } = await printed(page, "A4");
  // Short enough to be handed out: what more holds is counted.
  expect(pages.length).toBeLessThanOrEqual(6);
  const text = pages.join("\n").replace(/\s+/g, " ");
  const [base = ""] = dossier.bases;
  expect(text).toMatch(
    RegExp(`Also in the dossier for this date: \\d+ more claims \\(${dossier.place.get(base)?.name} \\d+`),
  );
  expect(text).toMatch(/ 1\. [A-Z]/);
});

/** Presses the button; what the browser does then is left to `page.pdf`. */
async function pressPrint(reader: Reader, choose: () => Promise<void>): Promise<void> {
  await reader.page.evaluate(() => {
    Object.assign(window, { print: () => dispatchEvent(new Event("beforeprint")) });
  });
  await reader.page.getByRole("button", { name: "Download and print" }).click();
  await choose();
  await reader.page.getByRole("button", { name: "Print handout" }).click();
  await expect(reader.page.locator(".handout")).toHaveCount(1);
}

const english = { language: "en", format: "A4" } as const;
const french = { language: "fr", format: "Letter" } as const;
const stories = all.flatMap(({ page: path, dossier }) =>
  dossier.stories.map(({ id, steps }) => ({ path, dossier, story: id, steps: steps.length })),
);

/** Between them, in each language with and without the blank map: the long ones on each paper, a short one on one. */
for (const [turn, { path, dossier, story, steps }] of stories.entries())
  test(`the button prints all steps of a story on four pages, with questions and live links: ${story}`, async ({
    landless: reader,
  }) => {
    const { page } = reader;
    const words = {
      en: { open: "Download and print", what: "What to print", blank: "With a blank map", print: "Print handout" },
      fr: {
        open: "Télécharger et imprimer",
        what: "À imprimer",
        blank: "Avec une carte muette",
        print: "Imprimer le document",
      },
    };
    for (const { language, format } of steps > 8 ? [english, french] : [french]) {
      const isBlank = (language === "fr") === (turn % 2 === 0);
      await reader.open(`${path}?lang=${language}`);
      await page.evaluate(() => {
        Object.assign(window, { print: () => dispatchEvent(new Event("beforeprint")) });
      });
      const { open, what, blank, print } = words[language];
      await page.getByRole("button", { name: open }).click();
      await page.getByLabel(what).selectOption(story);
      if (isBlank) await page.getByLabel(blank).check();
      await page.getByRole("button", { name: print }).click();
      await expect(page.locator(".handout .handout-step")).toHaveCount(steps);
      const { pages, links } = await printed(page, format);
      expect(pages.length, `${language} ${format}`).toBeLessThanOrEqual(4);
      const text = pages.join("\n").replace(/\s+/g, " ");
      expect(new Set(text.match(/(?:Step|Étape) \d+ (?:of|sur) \d+/g)).size).toBe(steps);
      expect(text.includes(language === "en" ? "Write the names" : "Écrivez les noms")).toBe(isBlank);
      const asked = questionsOfStory(dossier, must(dossier.stories.find(({ id }) => id === story))).length;
      expect(text.match(/\d\. [^?]+\?/g)?.length).toBeGreaterThanOrEqual(asked);
      expect(text).toMatch(/\[A\] \p{L}/u);
      // To the story, to each of its steps, and to the passages that are quoted.
      for (let n = 1; n <= steps; n += 1)
        expect(links.some((link) => link.includes(`story=${story}&step=${n}`))).toBe(true);
      expect(links.filter((link) => link.includes("passage=")).length).toBeGreaterThanOrEqual(steps);
    }
  });

test("a story is printed without colour", async ({ landless: reader }) => {
  const { page: path, story } = inTurn(1);
  await reader.open(path, "text");
  await pressPrint(reader, async () => {
    await reader.page.getByLabel("What to print").selectOption(story.id);
    await reader.page.getByLabel("Without colour").check();
  });
  await expect(reader.page.locator(".handout.mono .handout-step")).toHaveCount(story.steps.length);
});

test("a dark page prints dark words on white paper", async ({ landless: reader }) => {
  const { page: path, date, bases } = inTurn(1);
  await reader.open(`${path}?date=${date}&place=${bases[0]}&theme=dark`);
  await pressCtrlP(reader.page);
  await reader.page.emulateMedia({ media: "print" });
  const colours = await reader.page.locator(".handout").evaluate((handout) => ({
    words: getComputedStyle(handout).color,
    paper: getComputedStyle(document.body).backgroundColor,
  }));
  expect(colours).toEqual({ words: "rgb(27, 26, 24)", paper: "rgb(255, 255, 255)" });
});
