import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergeHash, parseLink, shareLink } from "#link/permalink.ts";
import { frame } from "#tests/fixtures/host.ts";
import { always, runs } from "#tests/fixtures/runs.ts";
import { commandNames, readMessage } from "./messages.ts";

const RUNS = runs(10_000);

/** What a poisoned page would show: keys that nobody put there. */
function poison(): string[] {
  const probes: object[] = [Object.prototype, Array.prototype, Function.prototype, String.prototype, Map.prototype];
  return probes.flatMap((prototype) => Object.keys(prototype));
}

const hostileText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.constantFrom(
    "javascript:alert(1)",
    "__proto__",
    "constructor",
    "prototype",
    "<img src=x onerror=alert(1)>",
    "airbase-101",
    "2024-05-02",
    "NaN",
    "1e309",
    "\u202e",
    "x".repeat(10_000),
  ),
);
const hostileValue = fc.oneof(
  fc.anything({ withNullPrototype: true, withDate: true, withMap: true, withSet: true, withTypedArray: true }),
  fc.anything({
    values: [hostileText, fc.double(), fc.constant(Number.NaN), fc.bigInt()],
    key: hostileText,
    maxDepth: 4,
  }),
  fc.jsonValue(),
);
const hostileMessage = fc.oneof(
  hostileValue,
  fc.record({
    ns: fc.oneof({ weight: 9, arbitrary: fc.constant("sitmap") }, hostileText),
    v: fc.oneof({ weight: 9, arbitrary: fc.constant(1) }, fc.anything()),
    type: fc.oneof({ weight: 9, arbitrary: fc.constant("cmd") }, hostileText),
    name: fc.oneof(fc.constantFrom(...commandNames), hostileText),
    id: fc.option(fc.oneof(fc.nat(), hostileText), { nil: undefined }),
    value: fc.oneof(
      hostileValue,
      fc.dictionary(
        fc.constantFrom("place", "claim", "step", "bbox", "date", "theme", "lang", "ids", "events", "__proto__", "url"),
        fc.oneof(hostileText, fc.integer(), fc.array(fc.oneof(hostileText, fc.double()), { maxLength: 5 })),
      ),
    ),
  }),
);

/** Parts of the state that no message may spoil, whatever it says. */
function isSound({ link, flight }: ReturnType<ReturnType<typeof frame>["store"]["getState"]>): boolean {
  // JSON writes NaN and the infinities as null.
  return [link, flight ?? {}].every((part) => !/javascript:|<|null|__proto__|prototype/.test(JSON.stringify(part)));
}

describe("hostile messages", () => {
  it(`${RUNS.numRuns} random ones break nothing, in bounded time`, () => {
    const { say, store, clock } = frame();
    const started = performance.now();
    always([hostileMessage], RUNS, (message) => {
      clock.now += 100;
      say(message);
      expect(isSound(store.getState())).toBe(true);
    });
    expect(poison()).toEqual([]);
    expect(performance.now() - started).toBeLessThan(60_000);
  }, 90_000);

  it("from other frames change nothing at all", () => {
    const { say, store, sent, clock } = frame();
    const [before, count] = [store.getState(), sent.length];
    always([hostileMessage], runs(2000), (message) => {
      clock.now += 100;
      say(message, { source: {} });
    });
    expect(store.getState()).toBe(before);
    expect(sent).toHaveLength(count);
  });

  it("cycles, traps, depth, size and functions are refused at once", () => {
    const cycle: Record<string, unknown> = { ns: "sitmap", v: 1, type: "cmd", name: "goTo" };
    cycle.value = cycle;
    const trap = new Proxy(
      {},
      {
        get: () => {
          throw new Error("trap");
        },
        has: () => {
          throw new Error("trap");
        },
      },
    );
    const getter = {
      ns: "sitmap",
      get v() {
        throw new Error("getter");
      },
    };
    let deep: unknown = 1;
    for (let n = 0; n < 5000; n += 1) deep = [deep];
    let wide: unknown = "leaf";
    for (let n = 0; n < 40; n += 1) wide = [wide, wide];
    const ours = (value: unknown) => ({ ns: "sitmap", v: 1, type: "cmd", name: "setDate", value });
    const started = performance.now();
    for (const message of [
      cycle,
      trap,
      getter,
      ours(deep),
      ours(wide),
      ours("x".repeat(2 ** 20)),
      ours(new Array(2 ** 28)),
      ours(() => 1),
      ours(new Date()),
      ours(new Uint8Array(10)),
      "x".repeat(2 ** 20),
      Symbol("x"),
      10n,
    ])
      expect(readMessage(message)).toBeNull();
    expect(performance.now() - started).toBeLessThan(200);
  });

  it("own keys named __proto__ reach no prototype", () => {
    const { say, store } = frame();
    say(
      JSON.parse('{"ns":"sitmap","v":1,"type":"cmd","name":"highlight","value":{"__proto__":{"polluted":1},"ids":[]}}'),
    );
    say(JSON.parse('{"__proto__":{"polluted":1},"ns":"sitmap","v":1,"type":"cmd","name":"play"}'));
    expect(poison()).toEqual([]);
    expect(store.getState()).not.toHaveProperty("polluted");
  });
});

describe("hostile links", () => {
  it(`${RUNS.numRuns} random ones are read, and none brings a host's secret into a shared link`, () => {
    const started = performance.now();
    const part = fc.oneof(
      hostileText,
      fc
        .tuple(
          fc.constantFrom("place", "date", "bbox", "map", "step", "lang", "secret", "?secret", "__proto__[x]"),
          hostileText,
        )
        .map(([name, value]) => `${name}=${value}`),
    );
    always([fc.array(part, { maxLength: 8 }), fc.array(part, { maxLength: 5 })], RUNS, (query, hash) => {
      const { link } = parseLink(`?${query.join("&")}`, `#${hash.join("&")}#?secret=abcdefghij`);
      expect(shareLink(link)).not.toMatch(/secret|javascript:|<|NaN/);
      expect(parseLink(...splitLink(shareLink(link))).link).toEqual(link);
    });
    expect(poison()).toEqual([]);
    expect(performance.now() - started).toBeLessThan(60_000);
  }, 90_000);

  it("the host's secret stays in the frame's own address", () => {
    expect(mergeHash("#?secret=abcdefghij", { zoom: 5, lat: 13, lng: 2 })).toContain("secret=abcdefghij");
  });
});

function splitLink(link: string): [string, string] {
  const { search, hash } = new URL(link, "https://map.example/");
  return [search, hash];
}
