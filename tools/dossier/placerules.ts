import ms from "milsymbol";
import { WIDEST_ACROSS } from "#geo/camera.ts";
import type { Authored } from "./load.ts";
import type { Rules } from "./rules.ts";
import { usualTag } from "./values.ts";

type Place = Authored["places"][number];

/** Places that contain each other in a circle, each circle once, from one of its places back to it. */
function circles(places: readonly Place[]): string[][] {
  const outer = new Map<string, string[]>();
  const add = (inner: string, within: string) => outer.set(inner, [...(outer.get(inner) ?? []), within]);
  for (const { id, within, members } of places) {
    if (within !== undefined) add(id, within);
    for (const member of members ?? []) add(member, id);
  }
  const found: string[][] = [];
  const done = new Set<string>();
  for (const { id } of places) {
    // Each place is entered once: `trail` is the way to where the walk stands, `todo` what is left at each of its places.
    const trail: string[] = [];
    const todo: string[][] = [[id]];
    while (todo.length > 0) {
      const next = todo.at(-1)?.shift();
      if (next === undefined) {
        todo.pop();
        const left = trail.pop();
        if (left !== undefined) done.add(left);
      } else if (trail.includes(next)) found.push([...trail.slice(trail.indexOf(next)), next]);
      else if (!done.has(next)) {
        trail.push(next);
        todo.push([...(outer.get(next) ?? [])]);
      }
    }
  }
  return found;
}

function checkPlaces({ report, authored, need }: Rules): void {
  const byId = new Map(authored.places.map((place) => [place.id, place]));
  for (const place of authored.places) {
    need(place, ["within"], "places", [place.within]);
    need(place, ["members"], "places", place.members ?? []);
    need(place, ["ring", "claim"], "claims", [place.ring?.claim]);
  }
  for (const circle of circles(authored.places)) {
    const place = byId.get(circle[0] ?? "");
    if (place)
      report(
        place,
        [place.within === circle[1] ? "within" : "members"],
        `the place lies within itself: ${circle.join(" in ")}`,
        "take one of these steps out",
      );
  }
}

function checkActors({ report, authored }: Rules): void {
  const signs = new Map<string, string>();
  for (const actor of authored.actors) {
    if (actor.sidc !== undefined && !new ms.Symbol(actor.sidc).isValid())
      report(
        actor,
        ["sidc"],
        `APP-6 has no symbol ${actor.sidc}`,
        'write the 20 digits of one, for example "10041000000000000000", or leave sidc out',
      );
    if (actor.role !== "force") continue;
    const { shape, light, dark } = actor.symbol;
    for (const [theme, colour] of [
      ["light", light],
      ["dark", dark],
    ]) {
      const sign = `${shape} ${theme} ${colour}`;
      const other = signs.get(sign);
      if (other !== undefined && other !== actor.id) {
        report(
          actor,
          ["symbol"],
          `the sign is that of ${other} too: ${shape}, ${colour} in the ${theme} theme`,
          "give each force a shape or a colour of its own",
        );
        break;
      }
      signs.set(sign, actor.id);
    }
  }
}

/** Is there room from west to east? Across the antimeridian west is larger; nearly the whole world round is a mistake. */
function isWide(west: number, east: number): boolean {
  return west < east || (west > east && east - west + 360 <= WIDEST_ACROSS);
}

function checkDossier({ report, authored, need }: Rules): void {
  const { dossier } = authored;
  for (const [n, tag] of dossier.languages.entries()) {
    const usual = usualTag(tag);
    if (usual !== tag)
      report(
        dossier,
        ["languages", n],
        `"${tag}" is usually written "${usual}"`,
        `write "${usual}" here, and in the name of text/${tag}.json`,
      );
  }
  const twice = dossier.languages.find((tag, n) => dossier.languages.indexOf(tag) !== n);
  if (twice !== undefined) report(dossier, ["languages"], `"${twice}" stands twice`, "name each language once");
  const isReversed = dossier.period.start > dossier.period.end;
  if (isReversed) report(dossier, ["period"], "the period ends before it begins", "write the earlier day as start");
  const windows = dossier.windows.map(({ id }) => id);
  for (const [n, { id, from, to }] of dossier.windows.entries()) {
    if (windows.indexOf(id) < n)
      report(dossier, ["windows", n, "id"], `duplicate id "${id}"`, "give one of the two windows another id");
    if (from > to) report(dossier, ["windows", n], "the window ends before it begins", "write the earlier day as from");
    else if (!isReversed && (to < dossier.period.start || from > dossier.period.end))
      report(dossier, ["windows", n], "the window lies outside the period", "move it, or widen the period");
  }
  for (const name of ["extent", "contextExtent"] as const) {
    const [west, south, east, north] = dossier[name];
    if (south >= north) report(dossier, [name], "south lies north of north", "the order is west, south, east, north");
    else if (!isWide(west, east))
      report(dossier, [name], "west lies east of east", "the order is west, south, east, north");
  }
  need(dossier, ["bases"], "places", dossier.bases);
  need(dossier, ["lanes"], "places", dossier.lanes);
  const { context } = dossier;
  if (!context) return;
  need(dossier, ["context", "place"], "places", [context.place]);
  need(dossier, ["context", "states"], "places", context.states);
  for (const id of Object.keys(context.anchors ?? {}))
    if (!context.states.includes(id))
      report(dossier, ["context", "anchors"], `unknown state "${id}"`, "name one of the states, or take it out");
  for (const [n, { actors }] of context.columns.entries())
    need(dossier, ["context", "columns", n, "actors"], "actors", actors ?? []);
}

/** Rules of the dossier's head, its actors and its places. */
export function checkGround(rules: Rules): void {
  checkDossier(rules);
  checkActors(rules);
  checkPlaces(rules);
}
