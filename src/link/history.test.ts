import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { everything } from "#tests/fixtures/links.ts";
import { Tab } from "#tests/fixtures/tab.ts";
import { watchAddress, writeAddress } from "./history.ts";
import { keysWhere } from "./keys.ts";
import type { Link } from "./link.ts";
import type { ParsedLink } from "./permalink.ts";

const outside = { framed: false };
const framed = { framed: true };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("the address outside a frame", () => {
  it.each<[change: string, link: Link, how: string]>([
    ["a place together with a date", { place: "niamey", date: "2024" }, "pushed"],
    ["no actors", { actors: [] }, "replaced"],
    ["the default view by its name", { view: "map" }, "unchanged"],
    ["nothing", {}, "unchanged"],
  ])("for %s", (_change, link, how) => {
    const tab = new Tab();
    expect(writeAddress(tab, link, {}, outside)).toBe(how);
    expect(tab.calls.map((call) => call.split(" ")[0])).toEqual(
      how === "unchanged" ? [] : [how === "pushed" ? "push" : "replace"],
    );
    expect(tab.entries).toHaveLength(how === "pushed" ? 2 : 1);
  });

  it.each(keysWhere(() => true))("gets an entry for %s only where a reader would call it another page", (key) => {
    const isPage = ["place", "view", "claim", "source", "story", "step"].includes(key);
    const link: Link = { [key]: everything[key] };
    expect(writeAddress(new Tab(), link, {}, outside)).toBe(isPage ? "pushed" : "replaced");
  });

  it("gets an entry when a place is left, and for the view coming back to the map", () => {
    const tab = new Tab("https://example.org/map/?place=niamey&view=list");
    expect(writeAddress(tab, { view: "list" }, { place: "niamey", view: "list" }, outside)).toBe("pushed");
    expect(writeAddress(tab, {}, { view: "list" }, outside)).toBe("pushed");
    expect(tab.calls).toEqual(["push /map/?view=list", "push /map/"]);
  });

  it("keeps foreign parts, and a path that looks like another host", () => {
    const tab = new Tab("https://example.org//evil.org/?childId=a&date=2023#?secret=abc");
    writeAddress(tab, { date: "2024", camera: { zoom: 5, lat: 1, lng: 2 } }, { date: "2023" }, outside);
    expect(tab.calls).toEqual(["replace //evil.org/?date=2024&childId=a#?secret=abc&map=5/1/2"]);
  });

  it("stays as it is where it says the same in other words", () => {
    const tab = new Tab("https://example.org/?view=map&date=bad&utm_source=x&place=niamey#top");
    expect(writeAddress(tab, { place: "niamey" }, { place: "agadez" }, outside)).toBe("unchanged");
    expect(tab.calls).toEqual([]);
  });

  it("writes the first and the last of many replacements, never a hundred in thirty seconds", () => {
    const tab = new Tab();
    let previous: Link = {};
    const results = new Set<string>();
    for (let frame = 0; frame < 30 * 60; frame++) {
      const link: Link = { camera: { zoom: 5, lat: 1, lng: frame / 100 } };
      results.add(writeAddress(tab, link, previous, outside));
      previous = link;
      vi.advanceTimersByTime(1000 / 60);
    }
    vi.advanceTimersByTime(1000);
    expect(results).toEqual(new Set(["replaced", "delayed"]));
    expect(tab.calls.length).toBeLessThan(90);
    expect(tab.calls.length).toBeGreaterThan(50);
    expect(tab.calls[0]).toBe("replace /map/#map=5/1/0");
    expect(tab.location.href).toBe("https://example.org/map/#map=5/1/17.99");
  });

  it("brings the old entry up to date before it adds a new one", () => {
    const tab = new Tab();
    writeAddress(tab, { date: "2023" }, {}, outside);
    expect(writeAddress(tab, { date: "2024" }, { date: "2023" }, outside)).toBe("delayed");
    expect(writeAddress(tab, { date: "2024", place: "niamey" }, { date: "2024" }, outside)).toBe("pushed");
    vi.advanceTimersByTime(1000);
    expect(tab.entries).toEqual([
      "https://example.org/map/?date=2024",
      "https://example.org/map/?date=2024&place=niamey",
    ]);
  });

  it("forgets a delayed write when the state comes back to the address", () => {
    const tab = new Tab();
    writeAddress(tab, { date: "2023" }, {}, outside);
    writeAddress(tab, { date: "2024" }, { date: "2023" }, outside);
    expect(writeAddress(tab, { date: "2023" }, { date: "2024" }, outside)).toBe("unchanged");
    vi.advanceTimersByTime(1000);
    expect(tab.location.href).toBe("https://example.org/map/?date=2023");
  });

  it("does not write a delayed date into the entry the reader went back to", () => {
    const tab = new Tab();
    writeAddress(tab, { place: "niamey" }, {}, outside);
    writeAddress(tab, { place: "niamey", date: "2023" }, { place: "niamey" }, outside);
    writeAddress(tab, { place: "niamey", date: "2024" }, { place: "niamey", date: "2023" }, outside);
    tab.go(-1);
    vi.advanceTimersByTime(1000);
    expect(tab.location.href).toBe("https://example.org/map/");
  });

  it("goes on where the browser refuses", () => {
    const tab = new Tab();
    tab.refuses = true;
    expect(writeAddress(tab, { place: "niamey" }, {}, outside)).toBe("refused");
    expect(writeAddress(tab, { date: "2024" }, {}, outside)).toBe("refused");
    expect(writeAddress(tab, { date: "2025" }, {}, outside)).toBe("delayed");
    vi.advanceTimersByTime(1000);
    tab.refuses = false;
    expect(writeAddress(tab, { place: "niamey" }, {}, outside)).toBe("pushed");
    expect(writeAddress(new Tab("no address"), { place: "niamey" }, {}, outside)).toBe("refused");
    expect(["pushed", "refused"]).toContain(writeAddress(new Tab("about:srcdoc"), { place: "niamey" }, {}, outside));
  });
});

describe("the address in a frame", () => {
  it("only ever replaces, so that the host's Back button is the reader's own", () => {
    const tab = new Tab("https://example.org/map/?embed=1#?secret=abcdefghij");
    let previous: Link = { embed: true };
    const changes: Link[] = [
      { place: "niamey" },
      { view: "list" },
      { claim: "c1" },
      { source: "article-000" },
      { story: "s1" },
      { step: 2 },
      { date: "2024" },
      { camera: { zoom: 5, lat: 1, lng: 2 } },
    ];
    for (const change of changes) {
      const link: Link = { embed: true, ...change };
      expect(writeAddress(tab, link, previous, framed)).toBe("replaced");
      previous = link;
      vi.advanceTimersByTime(500);
    }
    expect(tab.entries).toHaveLength(1);
    expect(tab.calls.every((call) => call.startsWith("replace "))).toBe(true);
    expect(tab.location.href).toBe("https://example.org/map/?embed=1#?secret=abcdefghij&map=5/1/2");
  });
});

describe("watching the address", () => {
  it("tells what it says after going back, and nothing once stopped", () => {
    const tab = new Tab("https://example.org/map/?place=agadez&step=0");
    const heard: ParsedLink[] = [];
    const stop = watchAddress(tab, (parsed) => heard.push(parsed));
    writeAddress(tab, { place: "niamey" }, { place: "agadez" }, outside);
    expect(heard).toEqual([]);
    tab.go(-1);
    expect(heard).toEqual([{ link: { place: "agadez" }, problems: [{ key: "step", reason: "malformed" }] }]);
    expect(writeAddress(tab, { place: "agadez" }, { place: "niamey" }, outside)).toBe("unchanged");
    tab.go(1);
    expect(heard[1]?.link).toEqual({ place: "niamey" });
    stop();
    tab.go(-1);
    tab.dispatch("hashchange");
    expect(heard).toHaveLength(2);
  });

  it("tells an edited hash once, although two events announce it", () => {
    const tab = new Tab();
    const heard: ParsedLink[] = [];
    watchAddress(tab, (parsed) => heard.push(parsed));
    for (const href of [
      "https://example.org/map/#map=5/1/2",
      "https://example.org/map/",
      "https://example.org/map/#map=5/1/2",
    ]) {
      tab.entries[tab.at] = href;
      tab.dispatch("popstate");
      tab.dispatch("hashchange");
    }
    expect(heard.map(({ link }) => link.camera?.zoom)).toEqual([5, undefined, 5]);
    tab.entries[tab.at] = "https://example.org/map/#map=6/1/2";
    tab.dispatch("hashchange");
    tab.dispatch("hashchange");
    tab.dispatch("popstate");
    tab.dispatch("hashchange");
    tab.dispatch("hashchange");
    expect(heard).toHaveLength(7);
  });
});
