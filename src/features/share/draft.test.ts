import { expect, it } from "vitest";
import { draftOf, linkOf } from "./draft.ts";

it("an embed shows the collections of sources that the form names, and the default without", () => {
  const draft = draftOf({ collections: ["articles", "record"] }, "en", "2024-05-03");
  expect(linkOf(draft, {}).collections).toEqual(["articles", "record"]);
  expect(linkOf({ ...draft, collections: null }, { collections: ["record"] })).not.toHaveProperty("collections");
});
