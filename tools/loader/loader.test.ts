import { readFileSync } from "node:fs";
import vm from "node:vm";
import { describe, expect, it, vi } from "vitest";
import { commandNames, eventNames } from "#features/embed/messages.ts";
import { must } from "#tests/fixtures/builder.ts";
import { buildLoader, LOADER_LIMIT } from "./build.ts";

const { code, gzip } = await buildLoader();

/** An element in a page of a host, whose frame at example.org says what the test wants. */
function liveElement() {
  type Sent = { name: string; value: { events: string[] } };
  const frame = { postMessage: vi.fn<(message: Sent, origin: string) => void>() };
  const iframe = { style: {}, addEventListener() {}, contentWindow: frame };
  const hearers: ((event: object) => void)[] = [];
  class HostElement extends EventTarget {
    isConnected = true;
    style = {};
    getAttribute = (name: string) => (name === "src" ? "https://example.org/" : null);
    hasAttribute = () => false;
    attachShadow = () => ({ replaceChildren() {}, append() {} });
  }
  const made: { element?: HostElement & { connectedCallback(): void } } = {};
  const context = vm.createContext({
    ...{ URL, AbortController, CustomEvent, setTimeout, HTMLElement: HostElement },
    document: {
      baseURI: "https://host.example/",
      createElement: () => iframe,
      addEventListener() {},
      querySelector: () => null,
    },
    window: { addEventListener: (_: string, hear: (event: object) => void) => hearers.push(hear) },
    customElements: {
      get: () => undefined,
      define: (_: string, Made: new () => NonNullable<typeof made.element>) => {
        made.element = new Made();
      },
    },
  });
  vm.runInContext(code, context);
  const element = must(made.element);
  element.connectedCallback();
  const hear = (name: string, value?: unknown, { contentWindow }: { contentWindow: unknown } = iframe) => {
    const data = { ns: "sitmap", v: 1, type: "event", name, value };
    for (const tell of hearers) tell({ source: contentWindow, origin: "https://example.org", data });
  };
  return { element, frame, hear };
}

describe("the host page's script", () => {
  it("is at most 3 kB", () => {
    expect(gzip).toBeGreaterThan(500);
    expect(gzip).toBeLessThanOrEqual(LOADER_LIMIT);
  });

  it("defines one element, once, and leaves no other global", () => {
    const defined = new Map<string, unknown>();
    const context = {
      HTMLElement: class {},
      customElements: {
        get: (name: string) => defined.get(name),
        define: (name: string, element: unknown) => {
          if (defined.has(name)) throw new Error("defined twice");
          defined.set(name, element);
        },
      },
    };
    const before = Object.keys(context);
    vm.createContext(context);
    vm.runInContext(code, context);
    vm.runInContext(code, context);
    expect([...defined.keys()]).toEqual(["situation-map"]);
    expect(Object.keys(context)).toEqual(before);
    const methods = Object.getOwnPropertyNames(Object(defined.get("situation-map")).prototype);
    expect(methods).toEqual(expect.arrayContaining([...commandNames]));
  });

  it("subscribes to each event of the frame that a host listens to, and to none that the frame does not have", () => {
    const { element, frame, hear } = liveElement();
    hear("ready");
    frame.postMessage.mockClear();
    for (const name of [...eventNames, "ready", "height", "click"]) element.addEventListener(name, () => {});
    const asked = frame.postMessage.mock.calls.map(([{ name, value }]) => [name, ...value.events]);
    // To "select" the element has listened from the start, for the paragraphs of its page.
    expect(asked).toEqual(eventNames.filter((name) => name !== "select").map((name) => ["subscribe", name]));
  });

  it("passes on what the frame tells, and nothing that another window says", () => {
    const { element, hear } = liveElement();
    const heard: unknown[] = [];
    element.addEventListener("datechange", (event) => heard.push(Reflect.get(event, "detail")));
    hear("datechange", { date: "2001" }, { contentWindow: {} });
    hear("datechange", { date: "2002" });
    expect(heard).toEqual([{ date: "2002" }]);
  });

  it("uses nothing that a strict host forbids", () => {
    expect(readFileSync("loader/embed.ts", "utf8")).not.toMatch(
      /innerHTML|outerHTML|insertAdjacent|eval\(|setAttribute\("style/,
    );
    expect(code).not.toMatch(/\bimport\b|https?:\/\//);
  });
});
