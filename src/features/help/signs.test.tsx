// @vitest-environment happy-dom
import { expect, it } from "vitest";
import { legendForms } from "#marks/legend.ts";
import { must } from "#tests/fixtures/builder.ts";
import { draw } from "#tests/fixtures/dom.tsx";
import { everyDossier } from "#tests/fixtures/shipped.ts";
import { dialogWords } from "#words/dialogs.ts";
import { mapWords } from "#words/map.ts";
import { HelpDialog } from "./HelpDialog.tsx";

it.each(everyDossier)(
  "explains every sign that a legend of the map of $name can hold, every kind of arrow, ground and event",
  ({ dossier }) => {
    const { container } = draw(<HelpDialog />, { dossier });
    const said = [...container.ownerDocument.querySelectorAll("li")].map((row) => row.textContent?.trim());
    const { keys, changed } = mapWords.en;
    const { far, map, lanes, bars } = dialogWords.en.help.signs;
    const others = [map, lanes, bars].flatMap((table) => Object.values(table));
    for (const words of [...Object.values(keys), changed, far, ...others])
      expect(
        said.some((row) => row?.endsWith(words)),
        words,
      ).toBe(true);
    expect(Object.keys(legendForms).every((key) => key in keys)).toBe(true);
  },
);

it("names each of its tables, as the headings do that stand above them", () => {
  const { container } = draw(<HelpDialog />, { dossier: must(everyDossier[0]).dossier });
  const tables = [...container.ownerDocument.querySelectorAll("table")];
  const { keys, presenting } = dialogWords.en.help;
  expect(tables.map((table) => table.getAttribute("aria-label"))).toEqual([keys, presenting]);
});
