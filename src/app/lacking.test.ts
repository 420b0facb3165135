import { expect, it, vi } from "vitest";
import type { Link } from "#link/link.ts";
import { recordOff, recordOn } from "#tests/fixtures/record.ts";
import type { Loaded } from "./boot.ts";
import { withLacking } from "./lacking.ts";

const gone = { file: "collection.record.json", record: "", field: "", message: "the records did not load" };
const own: Loaded = { dossier: recordOff.with.en, problems: [], language: "en" };
const all: Loaded = { ...own, dossier: recordOn.en };
const both = ["articles", "record"];

it.each<Link>([
  { claim: "us-left-101" },
  { passage: "ekman-july-1" },
  { source: recordOn.en.sources.find(({ collection }) => collection === "record")?.id ?? "" },
])("shows the collection that holds what a link names: %o", async (link) => {
  const load = vi.fn(async () => all);
  expect(await withLacking(own, link, load)).toEqual({ loaded: all, shown: { ...link, collections: both } });
  expect(load).toHaveBeenCalledWith({ ...link, collections: both });
});

it("stays with the collections that a link asks for, and with what no other collection explains", async () => {
  const load = vi.fn(async () => all);
  for (const link of [{ claim: "us-left-101", collections: ["articles"] }, { date: "2031" }, { lang: "de" }])
    expect(await withLacking(own, link, load)).toEqual({ loaded: own, shown: link });
  expect(load).not.toHaveBeenCalled();
  const junk = { claim: "nothing" };
  expect(await withLacking(own, junk, load)).toEqual({ loaded: own, shown: junk });
});

it("says that the collection did not come", async () => {
  const link = { claim: "us-left-101" };
  const load = async () => ({ ...own, problems: [gone] });
  expect(await withLacking(own, link, load)).toEqual({ loaded: { ...own, problems: [gone] }, shown: link });
  expect(await withLacking(own, link, () => Promise.reject(new Error("offline")))).toEqual({
    loaded: own,
    shown: link,
  });
});
