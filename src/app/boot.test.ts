import { createHash } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { CompiledDossier, TextOverlay } from "#domain/compiled.ts";
import { compileDossier } from "#tools/dossier/compile.ts";

const { compiled } = compileDossier("data/niger-2024");
if (!compiled) throw new Error("data/niger-2024 does not compile");
const overlay = compiled.overlays.get("fr");
const digest = (text: string) => createHash("sha256").update(text).digest("hex");

/** A page written from some files, on a host that serves these. */
async function load(language: string, checked: readonly string[], dossier: string, words = "{}") {
  vi.resetModules();
  const { loadDossier } = await import("./boot.ts");
  vi.stubGlobal("document", { documentElement: { dataset: { checked: checked.map(digest).join(" ") } } });
  vi.stubGlobal("fetch", async (url: string) => new Response(url.endsWith("dossier.json") ? dossier : words));
  return loadDossier("https://example.org/", "niger-2024", language);
}

/** A record of no known kind, which no other record names: only a check finds it. */
function withFault(file: CompiledDossier): string {
  return JSON.stringify(file).replace(
    '"id":"us-drone-base-agadez","kind":"presence"',
    '"id":"us-drone-base-agadez","kind":"rumour"',
  );
}

beforeEach(() => void vi.stubGlobal("isSecureContext", true));
afterEach(() => vi.unstubAllGlobals());

it("takes the bytes that the page was written from as they are", async () => {
  const file = withFault(compiled.dossier);
  const { dossier, problems } = await load("en", [file], file);
  expect(problems).toEqual([]);
  expect(dossier.claims).toHaveLength(compiled.dossier.claims.length);
  expect(dossier.claim.size).toBe(compiled.dossier.claims.length);
});

it.each([
  ["other bytes", true],
  ["a page without encryption, which cannot tell", false],
])("checks every record of %s", async (_, isSecure) => {
  vi.stubGlobal("isSecureContext", isSecure);
  const file = withFault(compiled.dossier);
  const { dossier, problems } = await load("en", isSecure ? [JSON.stringify(compiled.dossier)] : [file], file);
  expect(problems.map(({ field }) => field)).toEqual(["kind"]);
  expect(dossier.claims).toHaveLength(compiled.dossier.claims.length - 1);
});

/** The records alone: look-ups are made of them, and two functions are never equal. */
const recordsOf = (dossier: object): unknown => JSON.parse(JSON.stringify(dossier));

it("lays words over either way, and reports words that are none", async () => {
  const file = JSON.stringify(compiled.dossier);
  const words = JSON.stringify(overlay satisfies TextOverlay | undefined);
  const known = await load("fr", [file, words], file, words);
  const checked = await load("fr", [], file, words);
  // Whatever the region that a link names.
  expect((await load("fr-CA", [file, words], file, words)).dossier.tag).toBe("fr");
  expect(known.language).toBe("fr");
  expect(known.dossier.title).toBe(overlay?.dossier?.[compiled.dossier.id]?.title);
  expect(recordsOf(known.dossier)).toEqual(recordsOf(checked.dossier));
  const broken = await load("fr", [file], file, "[1]");
  expect(broken.language).toBe("en");
  expect(broken.problems.map((problem) => problem.file)).toEqual(["text.fr.json"]);
});

it.each([
  ["do not answer", () => new Promise<never>(() => {})],
  [
    "stop in the middle",
    () => new Response(new ReadableStream({ start: (body) => body.enqueue(new Uint8Array([123])) })),
  ],
])("does not wait for ever for files that the page can do without, where they %s", async (_, answer) => {
  vi.useFakeTimers();
  vi.resetModules();
  const { loadConfig, loadDossier } = await import("./boot.ts");
  vi.stubGlobal("document", { documentElement: { dataset: {} } });
  const asked: string[] = [];
  vi.stubGlobal("fetch", async (url: string | URL) => {
    asked.push(new URL(url).pathname);
    if (String(url).endsWith("/dossier.json")) return new Response(JSON.stringify(compiled.dossier));
    return answer();
  });
  const config = loadConfig("https://example.org/");
  const dossier = loadDossier("https://example.org/", "niger-2024", "fr");
  // The records are read before the words are asked for.
  await vi.waitFor(() => expect(asked).toContain("/dossiers/niger-2024/text.fr.json"));
  await vi.advanceTimersByTimeAsync(8000);
  expect((await config).problems.map(({ file, message }) => `${file}: ${message}`)).toEqual(["config.json: no answer"]);
  expect((await dossier).problems.map(({ file, message }) => `${file}: ${message}`)).toEqual([
    "text.fr.json: the words did not load",
  ]);
  vi.useRealTimers();
});

describe("config.json", () => {
  const answered = async (answer: () => Response | Promise<Response>) => {
    const { loadConfig } = await import("./boot.ts");
    vi.stubGlobal("fetch", async () => answer());
    const { config, problems } = await loadConfig("https://example.org/");
    expect(config.links).toEqual([]);
    return problems.map(({ file, message }) => `${file}: ${message}`);
  };
  const broken = () => new Response(new ReadableStream({ pull: (body) => body.error(new TypeError("cut")) }));

  it("that is missing or empty of wishes is as good as none", async () => {
    expect(await answered(() => new Response("", { status: 404 }))).toEqual([]);
    expect(await answered(() => new Response("{}\n"))).toEqual([]);
  });

  it("that cannot be had whole takes nothing else away, and is named", async () => {
    expect(await answered(() => new Response("", { status: 500 }))).toEqual(["config.json: 500"]);
    expect(await answered(broken)).toEqual(["config.json: cut"]);
    expect(await answered(() => Promise.reject(new TypeError("no line")))).toEqual(["config.json: no line"]);
    for (const text of ["", "<!doctype html>", '{"links": [{"te'])
      expect(await answered(() => new Response(text))).toEqual(["config.json: not JSON"]);
  });

  it("that is still on its way is not waited for long once the records are there", async () => {
    vi.useFakeTimers();
    const { configuredWith } = await import("./boot.ts");
    const never = new Promise<never>(() => {});
    const settled = vi.fn();
    configuredWith(Promise.resolve(), never).then(settled);
    await vi.advanceTimersByTimeAsync(1900);
    expect(settled).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(200);
    expect(settled.mock.calls[0]?.[0].problems).toHaveLength(1);
    vi.useRealTimers();
  });
});

it.each([
  ["missing", () => Promise.reject(new Error("404"))],
  ["on a host that never answers", () => new Promise<never>(() => {})],
])("speaks the dossier's own language where the page's words are %s", async (_, answer) => {
  vi.useFakeTimers({ toFake: ["setTimeout"] });
  vi.resetModules();
  vi.doMock("#words/fr/all.ts", answer);
  const words = JSON.stringify(overlay);
  const loading = load("fr", [words], JSON.stringify(compiled.dossier), words);
  const settled = vi.fn();
  loading.then(settled, settled);
  // In small steps: what is read and digested in real time must not seem to take as long as what never comes.
  await vi.waitFor(
    async () => {
      await vi.advanceTimersByTimeAsync(500);
      expect(settled).toHaveBeenCalled();
    },
    { timeout: 5000 },
  );
  vi.doUnmock("#words/fr/all.ts");
  vi.useRealTimers();
  const { language, dossier, problems } = await loading;
  expect([language, dossier.title]).toEqual(["en", compiled.dossier.title]);
  expect(problems.map(({ file, message }) => `${file}: ${message}`)).toEqual(["words-fr.js: the words did not load"]);
});

it("says in which file, record and field a file without a usable head is wrong", async () => {
  await expect(load("en", [], JSON.stringify({ ...compiled.dossier, format: 2 }))).rejects.toThrow(
    /^dossier\.json > format: /,
  );
});

it("takes a link's dossier only where the index lists it, and asks for the index only where it must", async () => {
  const { dossierOfLink } = await import("./boot.ts");
  const asked = vi.fn(async () => Response.json([{ id: "niger-2024" }, { id: "harbour-1973" }]));
  vi.stubGlobal("document", { documentElement: { dataset: {} } });
  vi.stubGlobal("fetch", asked);
  const choose = (dossier?: string) =>
    dossierOfLink("https://example.org/", dossier === undefined ? {} : { dossier }, "niger-2024");
  expect([await choose(), await choose("niger-2024")]).toEqual([undefined, "niger-2024"]);
  expect(asked).not.toHaveBeenCalled();
  expect([await choose("harbour-1973"), await choose("atlantis")]).toEqual(["harbour-1973", undefined]);
  vi.stubGlobal("fetch", async () => new Response("", { status: 404 }));
  expect(await choose("atlantis")).toBe("atlantis");
});

/** A page of a host that serves the dossier and its record, or not the latter, and what it was asked for. */
async function loadRecord(asked: object, isThere = true) {
  vi.resetModules();
  const { loadDossier } = await import("./boot.ts");
  vi.stubGlobal("document", { documentElement: { dataset: {} } });
  const [record] = compiled?.collections ?? [];
  const paths: string[] = [];
  const host = { isThere };
  const files: Record<string, unknown> = {
    "dossier.json": compiled?.dossier,
    "text.fr.json": overlay,
    "collection.record.json": record?.file,
    "collection.record.fr.json": record?.overlays.get("fr"),
  };
  vi.stubGlobal("fetch", async (url: string) => {
    const name = url.split("/").at(-1) ?? "";
    paths.push(name);
    const isHeld = name in files && (host.isThere || !name.startsWith("collection."));
    return isHeld ? Response.json(files[name]) : new Response("", { status: 404 });
  });
  const load = (language: "en" | "fr") => loadDossier("https://example.org/", "niger-2024", language, asked);
  return { load, paths, host };
}

it("fetches a collection of sources only when it is asked for, and its words with it", async () => {
  const off = await loadRecord({});
  expect((await off.load("fr")).dossier.claim.has("us-left-101")).toBe(false);
  expect(off.paths).toEqual(["dossier.json", "text.fr.json"]);
  for (const asked of [{ collections: ["articles", "record"] }, { story: "what-became-of-the-bases" }]) {
    const on = await loadRecord(asked);
    const { dossier, problems } = await on.load("fr");
    expect(problems).toEqual([]);
    expect(dossier.claim.get("us-left-101")?.says).toMatch(/^Le retrait des forces/);
    expect(dossier.passage.get("stripes-2023-1")?.reported).toMatch(/^648 militaires/);
    expect(on.paths.slice(2)).toEqual(["collection.record.json", "collection.record.fr.json"]);
  }
});

it("shows the rest and says so where a collection cannot be had, and tries again when it is asked for again", async () => {
  const { load, paths, host } = await loadRecord({ collections: ["articles", "record"] }, false);
  const { dossier, problems } = await load("en");
  expect(dossier.claims).toHaveLength(compiled.dossier.claims.length);
  expect(problems.map(({ file, message }) => `${file}: ${message}`)).toEqual([
    "collection.record.json: the records did not load",
  ]);
  host.isThere = true;
  expect((await load("en")).dossier.claim.has("us-left-101")).toBe(true);
  expect(paths).toEqual(["dossier.json", "collection.record.json", "collection.record.json"]);
});
