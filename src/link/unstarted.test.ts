import vm from "node:vm";
import { describe, expect, it } from "vitest";
import { headScript } from "#tools/pages/head.ts";

const source = headScript();

/** A page whose link asks for a date, and what the script left to be done about its notice and its sheets. */
function waiting({ search = "?date=2013", protocol = "https:", lang = "en" } = {}) {
  const said = { hidden: true, textContent: "Asked for …." };
  const links = [
    { href: "https://example.org/fr/", getAttribute: () => "./fr/" },
    { href: "https://example.org/", getAttribute: () => "", remove: () => gone.push("again") },
  ];
  const sheets = [
    { sheet: {}, href: "/poster.css", replaceWith: () => gone.push("poster") },
    { sheet: null, href: "/assets/index.css", cloneNode: () => "anew", replaceWith: (by: string) => gone.push(by) },
  ];
  const main = { hidden: false };
  const gone: string[] = [];
  const timers: { run: () => void; after: number }[] = [];
  const listeners: Record<string, (event: { target: unknown }) => void> = {};
  const documentElement = {
    lang,
    dataset: {} as Record<string, string>,
    classList: { add: () => {}, remove: (name: string) => gone.push(name) },
    setAttribute: () => {},
    removeAttribute: (name: string) => gone.push(name),
  };
  const window = {
    location: { search, hash: "", protocol },
    self: null,
    top: null,
    localStorage: { getItem: () => null },
    setTimeout: (run: () => void, after: number) => timers.push({ run, after }),
    addEventListener: (kind: string, listener: (event: { target: unknown }) => void) => {
      listeners[kind] = listener;
    },
  };
  const document = {
    documentElement,
    querySelector: (selector: string) =>
      selector === ".unstarted .button" ? { remove: () => gone.push("again") } : said,
    querySelectorAll: (selector: string) => ({ a: links, "link[rel=stylesheet]": sheets })[selector] ?? [main],
  };
  vm.runInNewContext(source, { window, document, URLSearchParams });
  const run = (time: number) =>
    timers
      .filter(({ after }) => after === time)
      .at(-1)
      ?.run();
  const times = () => timers.map(({ after }) => after);
  return { document, main, said, links, gone, run, times, dataset: documentElement.dataset, listeners };
}

describe("a page whose code does not come", () => {
  it("shows its text and its own dates after twenty seconds, and which one the link asked for", () => {
    const { said, gone, run } = waiting();
    run(20_000);
    expect(gone).toEqual(["js", "data-stale", "data-moved"]);
    expect(said).toEqual({ hidden: false, textContent: "Asked for 2013." });
  });

  it.each([
    ["?date=2019-06-01", "en", "Asked for 1 June 2019."],
    ["?date=2019-06", "fr", "Asked for juin 2019."],
    ["?from=2018&to=2019-06", "en", "Asked for 2018 – June 2019."],
    ["?date=soon", "en", "Asked for soon."],
  ])("says the date of %s in words", (search, lang, text) => {
    const { said, run } = waiting({ search, lang });
    run(20_000);
    expect(said.textContent).toBe(text);
  });

  it("names no date where the link asks for none", () => {
    const { said, run } = waiting({ search: "?place=airbase-101" });
    run(20_000);
    expect(said.hidden).toBe(true);
  });

  it("says so at once where a script is missing or came as something else, and not where a picture is", () => {
    const { document, times, listeners, dataset } = waiting();
    listeners.error?.({ target: { tagName: "IMG" } });
    listeners.load?.({ target: { tagName: "IMG" } });
    expect(times()).toEqual([20_000, 8000]);
    listeners.error?.({ target: { type: "module" } });
    listeners.load?.({ target: { type: "module" } });
    expect(times()).toEqual([20_000, 8000, 500, 500]);
    // All is loaded, and what failed did so before the script could hear it.
    listeners.load?.({ target: document });
    expect(times()).toHaveLength(5);
    dataset.begun = "";
    listeners.load?.({ target: { type: "module" } });
    listeners.load?.({ target: document });
    expect(times()).toHaveLength(5);
  });

  it("says nothing once the page is ready", () => {
    const { said, gone, run, dataset } = waiting();
    dataset.ready = "text";
    run(20_000);
    expect(said.hidden).toBe(true);
    expect(gone).toEqual([]);
  });

  it("asks apart for a sheet that holds up the page, and hides what is a blot then", () => {
    const { main, gone, run, dataset } = waiting();
    dataset.begun = "";
    run(8000);
    expect(gone).toEqual([]);
    delete dataset.begun;
    run(8000);
    expect(gone).toEqual(["anew"]);
    expect(main.hidden).toBe(true);
  });

  it("opened as a file, leads to files and offers no second try", () => {
    const { links, gone, run } = waiting({ protocol: "file:" });
    run(20_000);
    expect(links[0]?.href).toBe("https://example.org/fr/index.html");
    expect(gone).toContain("again");
  });
});
