import type { Claim, Place } from "#domain/compiled.ts";
import { eventRange } from "#domain/events.ts";
import { placesInside } from "#domain/inside.ts";
import type { Presence } from "#domain/presence.ts";
import { formatDay, formatMonth } from "#i18n/dates.ts";
import { mapWords } from "#i18n/map.ts";
import { formOf, type SymbolForm } from "#map/symbol.ts";
import { boxAround, type Point, union } from "./box.ts";
import type { Block } from "./countries.ts";
import { faces, type Line } from "./measure.ts";
import { type Basis, once } from "./notes.ts";
import { labelAt } from "./place.ts";

/** A line of a member state's block: who, in which form, and a few words. */
export type StateRow = { actor: string; form: SymbolForm; text: string; claims: string[] };

const SYMBOL_COLUMN = 24;
const ROW_WIDTH = 210;
/** From one symbol to the next where they stand in a row without words. */
const SYMBOL_STEP = 19;
/** Radii at which a solid shape and an outline look equally large; a core fills 0.6 of its radius. */
const SOLID_RADIUS = 10.4;
const OUTLINE = 7;
const solid: SymbolForm = { core: "full", outline: "none", struck: false };
const struck: SymbolForm = { core: "none", outline: "solid", struck: true };

/** The country and every place that lies in it. */
function placesIn({ view }: Basis, state: string): string[] {
  return [state, ...placesInside(view.dossier, state)];
}

function hasBegun({ view }: Basis, claim: Claim): boolean {
  const span = view.dossier.spans.get(claim.id);
  const range = span && eventRange(span);
  return range ? range.from <= view.day : false;
}

/** "March 2024", "26 July 2023": only where the claim gives a month or a day, never a worked-out bound. */
function dateOf({ view, language }: Basis, claim: Claim): string | null {
  const span = view.dossier.spans.get(claim.id);
  const { edtf } = claim.when;
  if (!span || span.startMin === null || edtf.includes("/")) return null;
  if (/^\d{4}-\d{2}-\d{2}$/.test(edtf)) return formatDay(language, span.startMin);
  return /^\d{4}-\d{2}$/.test(edtf) ? formatMonth(language, span.startMin) : null;
}

function governmentRow(basis: Basis, state: string, topics: readonly string[]): StateRow | null {
  const { view } = basis;
  const actor = view.dossier.actors.find(({ id, role }) => id === state && role === "state");
  const claims = (view.dossier.claimsAtPlace.get(state) ?? []).filter(
    (claim) =>
      claim.topics.some((topic) => topics.includes(topic)) &&
      claim.actors.includes(state) &&
      // What several countries did together says little about this one's government.
      claim.places.length === 1 &&
      hasBegun(basis, claim),
  );
  const best =
    claims.find((claim) => claim.event && claim.topics.includes("coup")) ??
    claims.find((claim) => claim.key) ??
    claims[0];
  if (!best || !actor) return null;
  const date = dateOf(basis, best);
  // The block stands under the country's name: "Coup in Niger" says it twice.
  const label = best.event && best.topics.includes("coup") ? mapWords[basis.language].coup : best.label;
  const text = label ? (date ? `${label}, ${date}` : label) : best.says.replace(/\.$/, "");
  return { actor: actor.id, form: solid, text, claims: [best.id] };
}

/** The strongest thing known about a force in a country: that it was told to go outweighs that it is there. */
function forceRow(basis: Basis, places: readonly string[], actor: string): StateRow | null {
  const { view, language } = basis;
  const words = mapWords[language];
  const presences = places.flatMap(
    (place) => view.places.get(place)?.presences.filter((presence) => presence.actor === actor) ?? [],
  );
  if (presences.length === 0) return null;
  const claim = (ids: readonly string[]) => ids.flatMap((id) => view.dossier.claim.get(id) ?? []);
  const told = claim([...new Set(presences.flatMap((presence) => presence.toldToLeave))]);
  const [firstTold] = told;
  if (firstTold) {
    const dated = told.find((item) => dateOf(basis, item));
    const text = words.toldToLeave(dated ? dateOf(basis, dated) : null);
    return { actor, form: struck, text, claims: told.map((item) => item.id) };
  }
  const at = (states: readonly Presence["state"][]) => presences.find(({ state }) => states.includes(state));
  const here = at(["attested"]) ?? at(["possible", "inferred"]) ?? at(["last-attested"]);
  if (here) {
    const base = presences.find(
      ({ place, state }) => state === here.state && view.dossier.place.get(place)?.kind === "base",
    );
    const label = claim(here.claims).find((item) => item.label)?.label;
    const text = base ? words.atBase(view.dossier.place.get(base.place)?.short ?? "") : (label ?? words.present);
    const form = formOf(here.state, { old: here.old });
    return { actor, form: form.core === "full" ? solid : form, text, claims: here.claims };
  }
  const rest = at(["ended"]) ?? at(["planned"]);
  if (!rest) return null;
  const label = claim(rest.claims).find((item) => item.label)?.label;
  const otherwise = rest.state === "ended" ? words.leftCountry : words.helpSought;
  return { actor, form: formOf(rest.state), text: label ?? otherwise, claims: rest.claims };
}

/** What the sources say about a member state, a line per force; empty where they say nothing. */
export function stateRows(basis: Basis, state: string): StateRow[] {
  return once(basis, `rows ${state}`, () => findRows(basis, state));
}

function findRows(basis: Basis, state: string): StateRow[] {
  const { dossier } = basis.view;
  const places = placesIn(basis, state);
  const shown = (actor: string) => basis.view.query.actors?.has(actor) ?? true;
  return (dossier.context?.columns ?? []).flatMap((column) => {
    const government = column.topics ? governmentRow(basis, state, column.topics) : null;
    const forces = (column.actors ?? []).filter(shown).flatMap((actor) => forceRow(basis, places, actor) ?? []);
    return [...(government ? [government] : []), ...forces];
  });
}

/** A member state's block, its left top corner at 0,0: with words, with symbols only, or the name alone. */
export function stateBlock(
  basis: Basis,
  place: Place,
  rows: readonly StateRow[],
  detail: "full" | "symbols" | "name",
): Block {
  const words = mapWords[basis.language];
  const name: Line = { text: place.name, style: detail === "full" ? "state" : "name-small" };
  const labels = [labelAt([name], 0, 0)];
  const symbols: Block["symbols"] = [];
  let top = faces[name.style].line + 2;
  if (detail === "full" && rows.length === 0) {
    // Named by a source at some other date is not the same as never named.
    const { claimsAtPlace, sources } = basis.view.dossier;
    const isNamed = placesIn(basis, place.id).some((id) => (claimsAtPlace.get(id) ?? []).length > 0);
    const text = isNamed ? words.noSource : words.notInSources(sources.length);
    labels.push(labelAt([{ text, style: "quiet" }], 0, top));
  }
  if (detail === "full")
    for (const row of rows) {
      const label = labelAt([{ text: cut(row.text), style: "row" }], SYMBOL_COLUMN, top);
      symbols.push(symbol(row, { x: 9, y: top + faces.row.line / 2 }));
      labels.push(label);
      top += faces.row.line;
    }
  if (detail === "symbols") {
    // Under the middle of the name: a row that hangs out to one side reaches into the next country.
    const middle = (labels[0]?.box.right ?? 0) / 2;
    for (const [n, row] of rows.entries())
      symbols.push(symbol(row, { x: middle + (n - (rows.length - 1) / 2) * SYMBOL_STEP, y: top + 9 }));
  }
  const box = union([...labels.map((label) => label.box), ...symbols.map(({ at }) => boxAround(at, 10))]);
  return { labels, symbols, box };
}

function symbol(row: StateRow, at: Point): Block["symbols"][number] {
  return {
    actor: row.actor,
    form: row.form,
    at,
    radius: row.form.outline === "none" ? SOLID_RADIUS : OUTLINE,
    claims: row.claims,
  };
}

/** Long words end in an ellipsis: the panel beside the map has them whole. */
function cut(text: string): string {
  let short = text;
  while (short.length > 4 && labelAt([{ text: short, style: "row" }], 0, 0).box.right > ROW_WIDTH)
    short = `${short.slice(0, short.lastIndexOf(" ") > 0 ? short.lastIndexOf(" ") : -2)}`.replace(/[,…]$/, "");
  return short === text ? text : `${short} …`;
}
