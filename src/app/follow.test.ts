import { expect, it } from "vitest";
import type { Link } from "#link/link.ts";
import { createActions } from "#state/actions.ts";
import { createAppStore } from "#state/store.ts";
import { dossierOf } from "#tests/fixtures/builder.ts";
import { nearest } from "#words/language.ts";
import type { Loaded } from "./boot.ts";
import { followLink } from "./follow.ts";

const dossier = dossierOf({ claims: [{ id: "stay", edtf: "2001-02" }] });
const gone = { file: "text.fr.json", record: "", field: "", message: "the words did not load" };

/** A page in English whose words in other languages come, or do not come, when told. */
function page({ link = {}, isThere = true }: { link?: Link; isThere?: boolean }) {
  const store = createAppStore({ dossier, link });
  const asked: { language: string; answer: () => Promise<void> }[] = [];
  const load = (language: string) =>
    new Promise<Loaded>((resolve) => {
      const tag = isThere ? language : "en";
      const words: Loaded = { dossier: { ...dossier, tag }, problems: isThere ? [] : [gone], language: nearest(tag) };
      const answer = async () => {
        resolve(words);
        await new Promise((done) => setTimeout(done));
      };
      asked.push({ language, answer });
    });
  followLink(store, load, link);
  return { store, asked, actions: createActions(store), state: () => store.getState() };
}

it("loads the words that the reader or the link asks for", async () => {
  const { asked, actions, state } = page({});
  expect(asked).toEqual([]);
  actions.setLanguage("fr");
  await asked[0]?.answer();
  expect(state().language).toBe("fr");
  actions.setLink({ lang: "en" });
  expect(asked.map(({ language }) => language)).toEqual(["fr", "en"]);
});

it("asks once for words that cannot be had, not at every change, and leaves the notice dismissed", async () => {
  const { asked, actions, state } = page({ isThere: false });
  actions.setLanguage("fr");
  await asked[0]?.answer();
  expect(state()).toMatchObject({ language: "en", problems: [gone] });
  actions.dismissProblems();
  actions.selectPlace("harbour");
  actions.setDateText("2001-03");
  expect(asked).toHaveLength(1);
  expect(state().problems).toEqual([]);
  actions.setLanguage("fr");
  expect(asked).toHaveLength(2);
});

it("does not ask again for what the page was loaded with", () => {
  const { asked, actions } = page({ link: { lang: "fr" }, isThere: false });
  actions.selectPlace("harbour");
  expect(asked).toEqual([]);
});

it("asks for what a host wished for before the page followed", () => {
  const store = createAppStore({ dossier, link: { lang: "fr" } });
  const asked: string[] = [];
  followLink(
    store,
    (language) => {
      asked.push(language);
      return new Promise(() => {});
    },
    {},
  );
  expect(asked).toEqual(["fr"]);
});

it("shows the language asked for last, whichever words come first", async () => {
  const { asked, actions, state } = page({});
  actions.setLanguage("fr");
  actions.setLanguage("en");
  await asked[0]?.answer();
  expect(state().language).toBe("en");
});

it("loads anew for other collections, and once more when they are asked for again", () => {
  const store = createAppStore({ dossier, link: {} });
  const asked: (readonly string[] | undefined)[] = [];
  followLink(
    store,
    (_, { collections }) => {
      asked.push(collections);
      return new Promise(() => {});
    },
    {},
  );
  const actions = createActions(store);
  actions.setCollections(["notes"]);
  actions.selectPlace("harbour");
  actions.setCollections(["notes"]);
  actions.setLink({});
  expect(asked).toEqual([["notes"], ["notes"], undefined]);
});

it("takes back that something did not load once it is there, not what is said of another part", async () => {
  const store = createAppStore({ dossier, link: {} });
  let isOnline = false;
  const loaded: Loaded = { dossier, problems: [], language: "en" };
  followLink(store, async () => (isOnline ? loaded : Promise.reject(new Error("offline"))), {});
  const actions = createActions(store);
  const ask = async () => {
    actions.setCollections(["notes"]);
    await new Promise((done) => setTimeout(done));
    return store.getState().loadFailure;
  };
  expect(await ask()).toBe("language");
  isOnline = true;
  expect(await ask()).toBeNull();
  actions.partFailed();
  expect(await ask()).toBe("part");
});
