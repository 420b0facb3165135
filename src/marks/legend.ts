import type { Dossier } from "#domain/dossier.ts";
import { countsPeopleThere } from "#domain/index/frame.ts";
import { keptFor } from "#domain/index/later.ts";
import { unplacedIn } from "#domain/unplaced.ts";
import type { View } from "#domain/view.ts";
import { type ArrowStyle, arrowStyle } from "#drawing/arrow.ts";
import { widthOf } from "#drawing/measure.ts";
import { formOf, type SymbolForm } from "#drawing/symbol.ts";
import { contradictionsAt, moveDispute } from "#prose/sight.ts";
import { hiddenForces } from "#prose/who.ts";
import { labelWords } from "#words/labels.ts";
import { capital, type Language } from "#words/language.ts";
import { presenceForm, unplacedForm } from "./presenceform.ts";
import { type RegionEntry, regionEntries, solid } from "./region.ts";
import { LEGEND_WIDTH } from "./room.ts";
import type { MarkLayer, MarksLayout } from "./types.ts";

/** How the legend and the help draw their examples, as the marks are drawn; in the order of the help. */
export const legendForms = {
  base: formOf("attested"),
  read: formOf("attested", false, true),
  possible: formOf("possible"),
  between: formOf("inferred"),
  past: formOf("last-attested"),
  planned: { core: "none", outline: "dashed", sign: null },
  told: { core: "none", outline: "solid", sign: "told" },
  asked: { core: "none", outline: "dashed", sign: "asked" },
  counted: formOf("attested", true),
  struck: { core: "none", outline: "solid", sign: "gone" },
  country: { core: "none", outline: "solid", sign: null },
  unplaced: unplacedForm({ state: "attested" }),
  there: solid,
  readThere: { ...solid, core: "read" },
} satisfies Record<string, SymbolForm>;

export type FormKey = keyof typeof legendForms;
export const formKeys = Object.keys(legendForms) as FormKey[];

/** Marks that the legend can explain. */
export type LegendKey = FormKey | "moves" | "state" | "member" | "differ" | "hidden";

export function formOfKey(key: LegendKey): SymbolForm | undefined {
  return formKeys.some((name) => name === key) ? legendForms[key as FormKey] : undefined;
}

/** Kinds of arrows to explain, each with its words. */
export function legendMoves(
  styles: readonly ArrowStyle[],
): ("moved" | "possibleMove" | "disputedMove" | "plannedMove")[] {
  return [
    ...(styles.some((style) => style === "recent" || style === "older") ? (["moved"] as const) : []),
    ...(styles.includes("possible") ? (["possibleMove"] as const) : []),
    ...(styles.includes("disputed") ? (["disputedMove"] as const) : []),
    ...(styles.includes("planned") ? (["plannedMove"] as const) : []),
  ];
}

function isSameForm(one: SymbolForm, other: SymbolForm): boolean {
  return one.core === other.core && one.outline === other.outline && one.sign === other.sign;
}

/** Kinds of arrows that a view can have. */
export function stylesIn(view: View): ArrowStyle[] {
  return view.movements.map((movement) => arrowStyle(movement, moveDispute(view, movement) !== undefined));
}

/** Of the marks that a view can have, those that a drawing has: one that shows a part of the land has fewer. */
export function keysDrawn(keys: readonly LegendKey[], { places, arrows, differs }: MarksLayout): LegendKey[] {
  const symbols = places.flatMap((place) => place.symbols);
  return keys.filter((key) => {
    if (key === "moves") return arrows.length > 0;
    if (key === "differ") return differs.length > 0;
    const form = formOfKey(key);
    return !form || symbols.some((symbol) => isSameForm(symbol.form, form));
  });
}

/** The marks on screen: the legend explains these and no others. */
export function legendKeys(view: View, mode: "map" | "context", layers: readonly MarkLayer[]): LegendKey[] {
  const hidden: LegendKey[] = hiddenText(view, mode, "en") === null ? [] : ["hidden"];
  if (mode === "context") return [...(layers.includes("context") ? regionKeys(view) : []), "member", ...hidden];
  const bases = view.dossier.bases.flatMap((id) => view.places.get(id) ?? []);
  const forms = layers.includes("forces")
    ? bases.flatMap((place) => place.presences.map((presence) => presenceForm(view, place, presence)))
    : [];
  const has = (key: FormKey) => forms.some((form) => isSameForm(form, legendForms[key]));
  const figures = layers.includes("countries") ? view.figures : [];
  const countsPeople = figures.filter(countsPeopleThere);
  const keys: [LegendKey, boolean][] = [
    ["base", has("base")],
    ["counted", has("counted")],
    ["read", has("read")],
    ["possible", has("possible")],
    ["between", has("between")],
    ["past", has("past")],
    ["struck", has("struck")],
    ["planned", has("planned") || countsPeople.length < figures.length],
    ["country", countsPeople.length > 0],
    ["unplaced", layers.includes("countries") && unplacedIn(view).size > 0],
    ["moves", layers.includes("movements") && view.movements.length > 0],
    ["differ", contradictionsAt(view).length > 0 || view.movements.some((movement) => moveDispute(view, movement))],
  ];
  return [...keys.flatMap(([key, isShown]) => (isShown ? [key] : [])), ...hidden];
}

/** The marks of the region view: those that its rows have. */
function regionKeys(view: View): LegendKey[] {
  // Which marks there are is the same in every language.
  const basis = { view, language: "en" } as const;
  const { states = [], columns = [] } = view.dossier.context ?? {};
  const entries = states.flatMap((id) => columns.flatMap((column) => regionEntries(basis, id, column)));
  const forms = new Set(
    entries
      .filter(({ before }) => before === undefined)
      .map(({ form, isReading, isDay }) => (form === "here" && (isReading || isDay) ? "read" : form)),
  );
  const keys: [LegendKey, RegionEntry["form"] | "read"][] = [
    ["state", "government"],
    ["there", "here"],
    ["readThere", "read"],
    ["possible", "possible"],
    ["between", "inferred"],
    ["past", "past"],
    ["struck", "gone"],
    ["told", "told"],
    ["asked", "asked"],
  ];
  return keys.flatMap(([key, of]) => (forms.has(of) ? [key] : []));
}

/** "Hidden by your filter: US and France": of the forces that the legend offers; null where none is hidden. */
export function hiddenText(view: View, mode: "map" | "context", language: Language): string | null {
  const offered = legendForces(view.dossier, mode);
  const names = hiddenForces(view).flatMap(({ id, short }) => (offered.includes(id) ? [short] : []));
  return names.length === 0 ? null : capital(labelWords[language].hidden(names));
}

/** Forces that the legend offers: those with marks in this view at some date; in the region view all of them. */
export function legendForces(dossier: Dossier, mode: "map" | "context"): string[] {
  const forces = dossier.actors.filter((actor) => actor.role === "force").map((actor) => actor.id);
  if (mode === "context") return forces;
  const onMap = actorsOnMap(dossier);
  return forces.filter((id) => onMap.has(id));
}

const actorsOnMap = keptFor((dossier: Dossier): ReadonlySet<string> => {
  const places = new Set(dossier.bases);
  return new Set(
    dossier.claims
      .filter(
        (claim) =>
          claim.kind === "movement" ||
          claim.strength?.counts === "country" ||
          (claim.kind === "presence" && claim.places.some((place) => places.has(place))),
      )
      .flatMap((claim) => claim.actors),
  );
});

/** Room that the legend takes: rows of the open one; of the forces above a closed one the widths of their names. */
export type LegendRoom = { rows: number; names: readonly number[] };

export function legendRoom(view: View, mode: "map" | "context", layers: readonly MarkLayer[]): LegendRoom {
  const names = legendForces(view.dossier, mode).map((id) =>
    widthOf(view.dossier.actor.get(id)?.short ?? id, "strong"),
  );
  let lines = 1;
  let x = 0;
  for (const name of names) {
    const width = name + 40;
    if (x + width > LEGEND_WIDTH - 20) {
      lines += 1;
      x = 0;
    }
    x += width;
  }
  const keys = legendKeys(view, mode, layers);
  // The names of what is hidden and the way to show it, and three kinds of arrows, may need a second line.
  const kinds = legendMoves(stylesIn(view)).length;
  const second = Number(keys.includes("hidden")) + Number(keys.includes("moves") && kinds > 2);
  return { rows: lines + keys.length + second, names };
}
