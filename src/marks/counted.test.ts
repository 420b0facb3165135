import { expect, test } from "vitest";
import { indexDossier } from "#domain/dossier.ts";
import { must } from "#tests/fixtures/builder.ts";
import { inputFor } from "#tests/fixtures/drawings.ts";
import { harbourFiles, inFolder } from "#tests/fixtures/harbour.ts";
import { viewAt } from "#tests/fixtures/marks.ts";
import { everyDossier } from "#tests/fixtures/shipped.ts";
import { compileDossier } from "#tools/dossier/compile.ts";
import { layoutMarks } from "./layout.ts";
import { legendKeys } from "./legend.ts";
import { presenceForm } from "./presenceform.ts";

/** The harbour, where a source counts the guards, or where none does. */
function harbour(isCounted: boolean) {
  const files = harbourFiles();
  if (!isCounted) files["claims/boats.json"][0].strength = undefined;
  const compiled = inFolder(JSON.parse(JSON.stringify(files)), (folder) => compileDossier(folder).compiled);
  if (!compiled) throw new Error("the harbour does not compile");
  const view = viewAt("1973-03-10", indexDossier(compiled.dossier));
  const layout = layoutMarks(inputFor(view, { width: 980, height: 485 }));
  const mark = layout.places.find(({ id }) => id === "old-harbour");
  return {
    outline: mark?.symbols.find(({ actor }) => actor === "guard")?.form.outline,
    words: mark?.labels.flatMap(({ lines }) => lines.map(({ text }) => text)).join(" "),
    keys: legendKeys(view, "map", ["forces"]),
  };
}

test("a number that sources give for a base is drawn, said beside its name and explained", () => {
  const { outline, words, keys } = harbour(true);
  expect(outline).toBe("solid");
  expect(words).toMatch(/about 40 \(A, B\)/);
  expect(keys).toContain("counted");
});

test("without a number the ring is dashed, and the legend says so", () => {
  const { outline, words, keys } = harbour(false);
  expect(outline).toBe("dashed");
  expect(words).not.toContain("40");
  expect(keys).toContain("base");
  expect(keys).not.toContain("counted");
});

test("a country's panel gives a force the symbol that it has at the country on the map: of its number, or without one", () => {
  const compared = everyDossier.flatMap(({ dossier }) => {
    const view = viewAt(dossier.asOf, dossier);
    const { places } = layoutMarks(inputFor(view, { width: 1496, height: 760 }));
    return places.flatMap(({ id, kind, symbols }) => {
      const place = must(view.places.get(id));
      return symbols.flatMap(({ actor, form }) => {
        const presence = place.presences.find((item) => item.actor === actor);
        const isThere = form.core !== "none" || place.figures.some((figure) => figure.actor === actor);
        return kind === "country" && presence && isThere ? [{ form, panel: presenceForm(view, place, presence) }] : [];
      });
    });
  });
  expect(compared.length).toBeGreaterThan(1);
  for (const { form, panel } of compared) expect(panel).toEqual(form);
});
