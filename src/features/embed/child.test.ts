import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { dossier, frame } from "#tests/fixtures/host.ts";
import { FULLSCREEN_REQUEST } from "./child.ts";

const claim = dossier.claimsAtPlace.get("airbase-101")?.[0]?.id ?? "";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("the start of an embed", () => {
  it("says ready and a height at once, before any data is there", () => {
    const { sent } = frame({ loaded: false });
    expect(sent.map(({ message }) => message.name ?? message.type)).toEqual(["ready", "height", "embed-size"]);
    expect(sent[0]).toMatchObject({
      origin: "*",
      message: {
        ns: "sitmap",
        v: 1,
        type: "event",
        value: { versions: [1], dossier: dossier.id, title: "Served title", asOf: "2024-05-03" },
      },
    });
    expect(sent[0]?.message.value).toHaveProperty("methods", expect.arrayContaining(["goTo", "setDate", "getState"]));
    expect(sent[0]?.message.value).toHaveProperty("events", expect.arrayContaining(["datechange", "viewchange"]));
  });

  it("speaks each host's dialect", () => {
    const { sent } = frame({ search: "?embed=1&childId=map-1", hash: "#map=5/13/2#?secret=abcdefghij" });
    expect(sent.slice(1).map(({ message }) => message)).toEqual([
      { ns: "sitmap", v: 1, type: "event", name: "height", value: 480 },
      { sentinel: "amp", type: "embed-size", height: 480 },
      "pymxPYMxmap-1xPYMxheightxPYMx480",
      { message: "height", value: 480, secret: "abcdefghij" },
    ]);
  });

  it.each([
    ["?childId=%3Cscript%3E", ""],
    ["", "#secret="],
    ["", `#secret=${"a".repeat(81)}`],
  ])("ignores ids that no host gives: %s %s", (search, hash) => {
    expect(frame({ search, hash }).sent).toHaveLength(3);
  });

  it("says the height again only when it changed, once things are quiet", () => {
    const { named, resize } = frame();
    for (const height of [481, 520, 520.3, 540]) resize(height);
    vi.advanceTimersByTime(1000);
    resize(540);
    resize(539.6);
    vi.advanceTimersByTime(1000);
    expect(named("height").map(({ message }) => message.value)).toEqual([480, 540]);
  });

  it("repeats the height for a host script that came late", () => {
    const { named, say } = frame({ search: "?childId=x", hash: "#?secret=abc" });
    say({ message: "ready", secret: "abc" });
    say("pymxPYMxxxPYMxwidthxPYMx600");
    say({ message: "ready", secret: "other" });
    say("pymxPYMxyxPYMxwidthxPYMx600");
    expect(named("height")).toHaveLength(3);
  });
});

describe("commands", () => {
  it("move the view by the reader's own actions and are answered", () => {
    const { command, store, named } = frame();
    command("setDate", { date: "2024-04" }, { id: 7 });
    expect(store.getState().link.date).toBe("2024-04");
    expect(named("setDate")[0]).toMatchObject({
      origin: "https://host.example",
      message: { ns: "sitmap", v: 1, type: "reply", name: "setDate", id: 7, value: { ok: true } },
    });
    command("goTo", { place: "ndjamena" });
    expect(store.getState()).toMatchObject({ link: { place: "ndjamena" }, flight: { to: "place", place: "ndjamena" } });
    command("goTo", { claim });
    expect(store.getState().link.claim).toBe(claim);
    command("goTo", { bbox: [0, 10, 5, 15] });
    expect(store.getState().flight).toEqual({ to: "box", box: [0, 10, 5, 15] });
    command("setTheme", { theme: "dark" });
    command("setLang", { lang: "fr" });
    command("highlight", { ids: ["airbase-201", "no-such-thing"] });
    expect(store.getState().link).toMatchObject({ theme: "dark", lang: "fr", highlight: ["airbase-201"] });
    command("play");
    expect(store.getState().playing).toBe(true);
    command("pause");
    expect(store.getState().playing).toBe(false);
  });

  it("getState says nothing that the address does not", () => {
    const { command, last } = frame({ hash: "#?secret=abcdefghij" });
    command("getState");
    expect(last()?.message.value).toMatchObject({ dossier: dossier.id, asOf: "2024-05-03", place: null, lang: "en" });
    expect(JSON.stringify(last()?.message)).not.toContain("abcdefghij");
  });

  it.each([
    ["fly", {}, "unsupported"],
    ["__proto__", {}, "unsupported"],
    ["constructor", undefined, "unsupported"],
    ["setDate", { date: "2024-13" }, "invalid"],
    ["setDate", { date: "yesterday" }, "invalid"],
    ["setDate", undefined, "invalid"],
    ["goTo", {}, "invalid"],
    ["goTo", { url: "javascript:alert(1)" }, "invalid"],
    ["goTo", { place: "Airbase 101" }, "invalid"],
    ["goTo", { place: "atlantis" }, "not found"],
    ["goTo", { place: "niger", claim: "no-such-claim" }, "not found"],
    ["goTo", { step: 999 }, "not found"],
    ["goTo", { bbox: [5, 10, 0, 15] }, "invalid"],
    ["setTheme", { theme: "url(javascript:1)" }, "invalid"],
    ["highlight", { ids: ["no-such-thing"] }, "not found"],
    ["subscribe", { events: ["keydown"] }, "invalid"],
  ])("%s %j is refused: %s", (name, value, error) => {
    const { command, store, last } = frame();
    const before = store.getState();
    command(name, value);
    expect(last()?.message).toMatchObject({ type: "reply", name, value: { error } });
    expect(store.getState()).toBe(before);
  });

  it.each<[string, object]>([
    ["another version", { v: 2 }],
    ["another namespace", { ns: "sitmap2" }],
    ["not a command", { type: "event" }],
    ["too large", { value: { date: "x".repeat(8192) } }],
    ["too large in bytes", { value: { date: "é".repeat(4100) } }],
  ])("no answer: %s", (_, rest) => {
    const { command, sent, store } = frame();
    const [before, count] = [store.getState(), sent.length];
    command("setDate", { date: "2024-04" }, rest);
    expect(sent).toHaveLength(count);
    expect(store.getState()).toBe(before);
  });

  it("come from the parent only", () => {
    const { say, store } = frame();
    const before = store.getState();
    for (const source of [null, {}, "parent"])
      say({ ns: "sitmap", v: 1, type: "cmd", name: "setTheme", value: { theme: "dark" } }, { source });
    expect(store.getState().link).toBe(before.link);
  });

  it("are answered to any origin where the host's own is opaque", () => {
    const { say, last } = frame();
    say({ ns: "sitmap", v: 1, type: "cmd", name: "getState" }, { origin: "null" });
    expect(last()).toMatchObject({ origin: "*", message: { name: "getState" } });
  });

  it("are taken 20 times a second at most", () => {
    const { say, named, clock } = frame();
    const flood = () => {
      for (let n = 0; n < 100; n += 1) say({ ns: "sitmap", v: 1, type: "cmd", name: "getState" });
    };
    flood();
    expect(named("getState")).toHaveLength(20);
    clock.now += 999;
    flood();
    expect(named("getState")).toHaveLength(20);
    clock.now += 1;
    flood();
    expect(named("getState")).toHaveLength(40);
  });

  it("that come before the dossier wait for it", () => {
    const { command, store, named } = frame({ loaded: false });
    command("goTo", { place: "niger" });
    expect(named("goTo")).toHaveLength(0);
    store.setState({ dossier });
    expect(named("goTo")).toHaveLength(1);
    expect(store.getState().link.place).toBe("niger");
  });
});

describe("events", () => {
  it("go to subscribers only, and stop when asked", () => {
    const { command, named, last } = frame();
    command("setDate", { date: "2024-04-20" });
    command("subscribe", { events: ["datechange", "select", "nonsense"] });
    expect(last()?.message.value).toEqual({ ok: true, events: ["datechange", "select"] });
    command("setDate", { date: "2024-04-21" });
    command("goTo", { place: "niger" });
    expect(named("datechange")).toEqual([
      {
        at: expect.any(Number),
        origin: "https://host.example",
        message: expect.objectContaining({ type: "event", value: { date: "2024-04-21", from: null, to: null } }),
      },
    ]);
    expect(named("select")[0]?.message.value).toEqual({ place: "niger", claim: null });
    command("unsubscribe", { events: ["datechange"] });
    command("setDate", { date: "2024-04-22" });
    expect(named("datechange")).toHaveLength(1);
  });

  it("tell of the camera four times a second at most, the last place always", () => {
    const { command, store, named, clock } = frame();
    command("subscribe", { events: ["viewchange"] });
    for (let n = 0; n < 100; n += 1) {
      store.setState({ link: { ...store.getState().link, camera: { zoom: 5, lat: n / 100, lng: 0 } } });
      vi.advanceTimersByTime(10);
      clock.now += 10;
    }
    clock.now += 1000;
    vi.advanceTimersByTime(1000);
    const times = named("viewchange").map(({ at }) => at);
    expect(times.length).toBeGreaterThan(3);
    for (const [n, at] of times.slice(1).entries()) expect(at - (times[n] ?? 0)).toBeGreaterThan(250 - 10 - 1); // the made-up clock ticks in tens
    expect(named("viewchange").at(-1)?.message.value).toEqual({ view: "map", camera: { zoom: 5, lat: 0.99, lng: 0 } });
  });

  it("tell of failures and of a wish for the whole screen", () => {
    const { command, store, named, document } = frame();
    command("subscribe", { events: ["error", "fullscreenrequest"] });
    store.setState({ mapFailure: "webgl" });
    document.dispatchEvent(new Event(FULLSCREEN_REQUEST));
    expect(named("error")[0]?.message.value).toEqual({ reason: "webgl" });
    expect(named("fullscreenrequest")).toHaveLength(1);
  });

  it("end with the conversation", () => {
    const { stop, listeners, sent, store, resize } = frame();
    const count = sent.length;
    stop();
    resize(900);
    store.setState({ mapFailure: "webgl" });
    vi.advanceTimersByTime(5000);
    expect(listeners.size).toBe(0);
    expect(sent).toHaveLength(count);
  });
});
