import { views } from "#link/link.ts";
import { pause } from "./display.ts";
import type { Session } from "./session.ts";

/** Where the journey goes: the served site, and a page of another site that frames it. */
export type Site = { map: string; host: string };

/** A part of the journey: gives a word on how it went, or throws an Error that says what was seen instead. */
export type Part = { name: string; go: (session: Session, site: Site) => Promise<string> };

const MOST_MS = 60_000;

/** Asks the page until its answer is not empty; throws with what `otherwise` says of the page. */
async function until<Value>(session: Session, script: string, otherwise: string): Promise<Value> {
  const end = Date.now() + MOST_MS;
  for (;;) {
    const value = await session.run<Value | null>(script);
    if (value) return value;
    if (Date.now() > end)
      throw new Error(
        `${otherwise} (ready: ${await session.run("return document.documentElement.dataset.ready ?? 'not started'")})`,
      );
    await pause(250);
  }
}

/** The page's last milestone: the map where the view has one, else the text. */
const LAST =
  "const { ready } = document.documentElement.dataset; return ready === 'map' || ready === 'fallback' || (ready === 'text' && !document.querySelector('#map-region, .panel-loading')) ? ready : null";

/** The words of the view, and what React says where a part of it broke. */
const BROKEN = "return document.querySelector('.panel-failed, #notice li')?.textContent ?? ''";

async function openView(session: Session, url: string): Promise<string> {
  await session.open(url);
  const ready = await until<string>(session, LAST, "not drawn in a minute");
  const broken = await session.run<string>(BROKEN);
  if (broken) throw new Error(broken);
  return ready;
}

const viewParts = views.map(
  (view): Part => ({
    name: `view ${view}`,
    async go(session, { map }) {
      const ready = await openView(session, `${map}?view=${view}`);
      const words = await session.run<number>(
        "return document.querySelector('main').innerText.trim().split(/\\s+/).length",
      );
      if (words < 50) throw new Error(`only ${words} words`);
      return `${ready}, ${words} words`;
    },
  }),
);

/** Engines differ in which units they know inside a drawing: what they do not know lies at its upper edge. */
const lanes: Part = {
  name: "the words of lanes and axis",
  async go(session, { map }) {
    await openView(session, `${map}?date=2024-04-20&place=airbase-201`);
    const { seen, outside } = await session.run<{ seen: number; outside: string[] }>(`
      const seen = [...document.querySelectorAll("#timeline-region :is(.tl-track, .tl-strip, .tl-years) :is(text, .tl-disc, .tl-event-bracket)")];
      const outside = seen.filter((part) => {
        const { top, bottom } = part.getBoundingClientRect();
        const track = part.closest(".tl-track, .tl-strip, .tl-years").getBoundingClientRect();
        const middle = (top + bottom) / 2;
        return bottom <= top || middle < track.top + 3 || middle > track.bottom - 2;
      });
      return { seen: seen.length, outside: outside.map((part) => part.textContent || part.getAttribute("class")) }`);
    if (seen < 30 || outside.length > 0) throw new Error(`${outside.length} of ${seen} outside: ${outside.join("; ")}`);
    return `${seen} in their places`;
  },
};

const date: Part = {
  name: "a date step",
  async go(session, { map }) {
    await openView(session, map);
    const said = () =>
      session.run<string>(
        "return document.querySelector('.tl-date').innerText + document.querySelector('.tl-now').innerText",
      );
    const before = await said();
    await session.click("button[aria-label='Previous change']");
    const end = Date.now() + 10_000;
    while ((await said()) === before) {
      if (Date.now() > end) throw new Error("nothing changed");
      await pause(100);
    }
    const heard = await until<string>(
      session,
      "return document.querySelector('[role=status]').textContent",
      "nothing is announced",
    );
    return heard.trim();
  },
};

const receipt: Part = {
  name: "a receipt",
  async go(session, { map }) {
    await openView(session, `${map}?date=2024-05-02&place=airbase-101`);
    await session.click("#timeline-region button[data-claim]");
    const quote = await until<{ id: string; text: string }>(
      session,
      "const q = document.querySelector('article[data-claim] blockquote[data-passage]'); return q && { id: q.dataset.passage, text: q.textContent }",
      "no quote",
    );
    const dossier = (await (await fetch(new URL("dossiers/niger-2024/dossier.json", map))).json()) as {
      passages: { id: string; exact: string }[];
    };
    const exact = dossier.passages.find(({ id }) => id === quote.id)?.exact ?? "no such passage";
    if (!quote.text.includes(exact)) throw new Error(`the quote is “${quote.text}”, not “${exact}”`);
    return `“${exact}”`;
  },
};

/** The strictest host: no origin, and hidden until the frame speaks. */
const embed: Part = {
  name: "an embed without an origin",
  async go(session, { host }) {
    await session.open(host);
    const names = await until<string>(
      session,
      "const { got } = window; return ['ready', 'height'].every((name) => got.some((said) => said.name === name)) ? got.length + ' messages' : null",
      "the frame does not speak",
    );
    await session.look("frame");
    try {
      const ready = await until<string>(session, LAST, "not drawn in a minute");
      const style = await session.run<string>("return getComputedStyle(document.body).marginTop");
      if (style !== "0px") throw new Error("without its style sheet");
      return `${names}, ${ready}`;
    } finally {
      await session.look("page");
    }
  },
};

/** Files as the page makes them, read before the browser saves them. */
const files: Part = {
  name: "exports",
  async go(session, { map }) {
    await openView(session, `${map}?date=2024-05-02&place=airbase-101`);
    await session.run(
      "const make = URL.createObjectURL; const made = []; window.made = made; URL.createObjectURL = (blob) => { blob.arrayBuffer().then((bytes) => made.push({ type: blob.type, size: blob.size, start: [...new Uint8Array(bytes.slice(0, 60))] })); return make.call(URL, blob); }",
    );
    await session.click("button[aria-label='Download and print']");
    const wanted = [
      ["CSV", "text/csv", /^\uFEFF?"?\w+/],
      ["SVG", "image/svg+xml", /^(<\?xml|<svg)/],
      ["PNG, 1600 × 900", "image/png", /^\uFFFDPNG/],
    ] as const;
    const said: string[] = [];
    for (const [name, type, start] of wanted) {
      const button = `button[aria-label='Download ${name}']`;
      await until(session, `return document.querySelector(\`${button}\`) !== null`, `no button for ${name}`);
      await session.run("window.made.length = 0");
      await session.click(button);
      const made = await until<{ size: number; start: number[] }>(
        session,
        `return window.made.find(({ type }) => type.startsWith("${type}"))`,
        `no file for ${name}`,
      );
      const text = Buffer.from(made.start).toString();
      if (!start.test(text) || made.size < 1000)
        throw new Error(`${name} begins with ${JSON.stringify(text)}, ${made.size} bytes`);
      said.push(`${name} ${Math.round(made.size / 1000)} kB`);
    }
    return said.join(", ");
  },
};

/** The smoke journey, in its order. */
export const journey: readonly Part[] = [...viewParts, lanes, date, receipt, embed, files];
