import { mercatorX, mercatorY } from "#geo/mercator.ts";
import { LAND_WORLD } from "#marks/land.ts";
import { slowLine } from "#tools/bench/slowline.ts";
import { formatEdtf } from "#words/dates.ts";
import { all, asks, inTurn, literally, type Shown } from "./dossier.ts";
import { expect, test } from "./fixtures.ts";
import type { Page } from "./reader.ts";

/** What a reader sees in one frame, as far as it could be another link's. */
type Sight = {
  at: number;
  /** Its number among the frames, since frames are long where the machine is busy. */
  frame: number;
  /** Tabs that are marked as the one shown. */
  tabs: string[];
  /** Every date that stands for what is looked at. */
  dates: string[];
  /** Headings of the details. */
  headings: string[];
  /** Symbols on the map. */
  marks: number;
  /** Picture of the map: none, the one that came with the page, or the link's own. */
  map: "none" | "served" | "own";
  /** A country is drawn as sea: the land at hand ends inside the frame. */
  isSea: boolean;
  isEmpty: boolean;
  ready: string;
};

/** Far from every coast, in as many countries, in the units of the land's paths. */
const inland = [
  [-10, 20],
  [-7, 13.5],
  [-1.5, 12.3],
  [8, 17],
  [8.5, 11],
  [4, 27],
  [15, 25],
  [18, 15],
  [27, 14],
  [21, 6],
].map(([lng = 0, lat = 0]) => [mercatorX(lng) * LAND_WORLD, mercatorY(lat) * LAND_WORLD] as const);

/** Runs in the page from its first moment: writes down what is seen whenever it changes, frame by frame. */
function watch(inland: readonly (readonly [x: number, y: number])[]): void {
  const sights: Sight[] = [];
  Object.assign(window, { sights });
  let last = "";
  let frames = 0;
  const all = (selector: string) =>
    [...document.querySelectorAll<HTMLElement>(selector)].filter(
      (element) =>
        element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
        element.getBoundingClientRect().width > 1,
    );
  const texts = (selector: string) => all(selector).map((element) => (element.textContent ?? "").trim());
  // Nothing is seen to change but by a change of the tree, a sheet or a picture that came, or an animation's end.
  let isChanged = true;
  const change = () => {
    isChanged = true;
  };
  new MutationObserver(change).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  for (const what of ["load", "transitionend", "animationend"]) addEventListener(what, change, true);
  const look = () => {
    requestAnimationFrame(look);
    frames += 1;
    if (!isChanged && frames % 15 > 0) return;
    isChanged = false;
    const land = document.querySelector<SVGSVGElement>(".map-land:not(.plain)");
    const frame = land?.viewBox.baseVal;
    const isSea = inland.some(([x, y]) => {
      if (!land || !frame || x < frame.x || y < frame.y || x > frame.x + frame.width || y > frame.y + frame.height)
        return false;
      const shapes = [...land.querySelectorAll<SVGGeometryElement>(".land, .land-focus")];
      return !shapes.some((shape) => shape.isPointInFill(new DOMPoint(x, y)));
    });
    const served = all(".map-poster").length > 0;
    const sight: Omit<Sight, "at" | "frame"> = {
      tabs: all("[data-tab]")
        .filter((tab) => getComputedStyle(tab, "::after").content !== "none")
        .map((tab) => tab.dataset.tab ?? ""),
      dates: [...new Set(texts(".tl-date, .chip-asof, .big-date, .tl-flag-text"))],
      headings: texts("#details-region :is(h1, h2), .story-card h1"),
      marks: all("#map-region .mark-symbol").length,
      map: served ? "served" : all("#map-region .map-land, #map-region:not(.poster)").length > 0 ? "own" : "none",
      isSea,
      isEmpty: (document.getElementById("app")?.childElementCount ?? 0) === 0,
      ready: document.documentElement.dataset.ready ?? "",
    };
    const said = JSON.stringify(sight);
    if (said === last) return;
    last = said;
    sights.push({ at: Math.round(performance.now()), frame: frames, ...sight });
  };
  requestAnimationFrame(look);
}

/** The link as a reader on a slow line and processor sees it come, frame by frame; both are twice as fast as theirs. */
async function sightsOf(page: Page, address: string): Promise<Sight[]> {
  const session = await page.context().newCDPSession(page);
  await page.addInitScript(watch, inland);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 2 });
  await page.goto(address, { waitUntil: "commit" });
  // To half a second after the link's own page is there: what comes late, comes by then.
  await page.waitForFunction(
    () => {
      const sights: Sight[] = Reflect.get(window, "sights");
      const first = sights.find(({ ready }) => ready !== "");
      return first && performance.now() > first.at + 500 && !document.querySelector(".panel-loading");
    },
    undefined,
    { timeout: 60_000 },
  );
  return page.evaluate(() => Reflect.get(window, "sights") as Sight[]);
}

type Case = {
  link: string;
  /** The tab of its view; none in embeds and stories. */
  tab?: string;
  /** What every date that is seen has to say. */
  date: RegExp;
  heading?: RegExp;
  /** Whether the served land, whose frame is the default one, may be seen. */
  land?: false;
};

const none = { land: false } as const;
/** "20 April 2024", and also "20 Apr" where the map and the timeline say it. */
const long = (date: string | null, language: "en" | "fr" = "en") => RegExp(literally(formatEdtf(language, date ?? "")));
const short = (date: string) => RegExp(formatEdtf("en", date).replace(/^(\d+ \w{3}).*$/, "$1"));
const region = () => all.find(({ dossier }) => dossier.context) ?? inTurn(0);

/** A link of every kind, of the dossiers in turn. */
const kinds: ((shown: Shown) => Case)[] = [
  ({ date }) => ({ link: `?view=list&date=${date.slice(0, 7)}`, tab: "list", date: long(date.slice(0, 7)), ...none }),
  ({ dossier, date }) => {
    const link = `?view=compare&question=${dossier.disagreements[0]?.id}&date=${date}`;
    return { link, tab: "compare", date: long(date), ...none };
  },
  ({ date, bases: [, base], dossier }) => {
    const heading = RegExp(literally(dossier.place.get(base)?.name ?? "no base"));
    return { link: `?date=${date}&place=${base}`, tab: "map", date: short(date), heading };
  },
  ({ dossier, date }) => {
    const link = `?claim=${dossier.claims.find(({ kind }) => kind === "presence")?.id}&date=${date}`;
    return { link, tab: "map", date: short(date), heading: /Claim/ };
  },
  ({ dossier: { period, place }, date, bases: [base] }) => {
    const [lng, lat] = place.get(base)?.geometry.coordinates ?? [];
    const link = `?from=${period.start}&to=${date}#map=16/${lat}/${lng}`;
    return { link, tab: "map", date: RegExp(formatEdtf("en", date).replace(/^\d+ (\w{3}).*$/, "$1")), ...none };
  },
  ({ date }) => ({
    link: `?lang=fr&view=coverage&date=${date}`,
    tab: "coverage",
    date: long(date, "fr"),
    ...none,
  }),
  ({ story }) => ({ link: `?story=${story.id}&step=3`, date: long(asks(story, 3, "date")), ...none }),
  ({ story }) => ({ link: `?embed=1&story=${story.id}&step=2`, date: long(asks(story, 2, "date")), ...none }),
];
const { page: regional, date: regionalDay } = region();
const cases: Case[] = [
  ...kinds.map((kind, turn) => {
    const shown = inTurn(turn);
    const own = kind(shown);
    return { ...own, link: shown.page + own.link };
  }),
  {
    link: `${regional}?view=context&date=${regionalDay}`,
    tab: "context",
    date: long(regionalDay),
    heading: /Sahel/,
    ...none,
  },
  { link: `${regional}?embed=1&view=context&date=${regionalDay}`, date: long(regionalDay), ...none },
];

let line: Awaited<ReturnType<typeof slowLine>> | undefined;

test.beforeAll(async ({ site }) => {
  line = await slowLine(site, { delayMs: 50, bitsPerSecond: 800_000 });
  // Packed beforehand, as a host has it: otherwise it waits here for larger files to be packed.
  await fetch(`${line.url}head.js`);
});

test.afterAll(() => {
  line?.server.closeAllConnections();
  line?.server.close();
});

for (const { link, tab, date, heading, land } of cases)
  test(`/${link} shows no other view, date or place on a slow line`, async ({ landlessBrowser }) => {
    if (!line) throw new Error("no line");
    const context = await landlessBrowser.newContext({ viewport: { width: 1280, height: 720 }, locale: "en-GB" });
    line.isSlow = true;
    const sights = await sightsOf(await context.newPage(), `${line.url}${link}`);
    await context.close();
    const seen = <T>(what: (sight: Sight) => readonly T[]) => [...new Set(sights.flatMap(what))];
    expect(sights.length).toBeGreaterThan(1);
    expect(seen((sight) => sight.tabs)).toEqual(tab ? [tab] : []);
    expect(seen((sight) => sight.dates).filter((text) => !date.test(text))).toEqual([]);
    if (heading) expect(seen((sight) => sight.headings.slice(0, 1)).filter((text) => !heading.test(text))).toEqual([]);
    if (land === false) expect(sights.filter((sight) => sight.map === "served")).toEqual([]);
    expect(sights.filter((sight) => sight.map === "served" && sight.marks > 0)).toEqual([]);
    expect(sights.filter((sight) => sight.isSea)).toEqual([]);
    // Never emptied on its way, and said to be ready only when its own text is there.
    const first = sights.findIndex((sight) => !sight.isEmpty);
    expect(sights.slice(first).filter((sight) => sight.isEmpty)).toEqual([]);
    // What has just come is drawn in a frame of its own: on a slow processor that may be seen for a few frames, not for as long as a look.
    const lasts = (n: number) => (sights[n + 1]?.frame ?? Number.POSITIVE_INFINITY) - (sights[n]?.frame ?? 0);
    expect(sights.filter(({ ready, dates }, n) => ready !== "" && dates.length === 0 && lasts(n) > 6)).toEqual([]);
    expect(sights.at(-1)?.dates.length).toBeGreaterThan(0);
  });
