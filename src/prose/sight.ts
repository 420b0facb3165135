import { isOfDefault } from "#domain/collections.ts";
import type { Claim, Disagreement } from "#domain/compiled.ts";
import { dayOf } from "#domain/day.ts";
import type { Dossier } from "#domain/dossier.ts";
import { keptFor } from "#domain/index/later.ts";
import { bearsOn } from "#domain/presence.ts";
import type { PlaceView, View } from "#domain/view.ts";
import { commonWords, formatQuantity, formatUnit } from "#words/common.ts";
import { formatDay } from "#words/dates.ts";
import { detailsWords } from "#words/details.ts";
import { joinList, type Language } from "#words/language.ts";
import { type Standing, standingOf } from "./bounds.ts";

/**
 * What is asked of the whole map, each in a few words: who is at each base and how that is known, what moved, what is planned and not
 * reported as done, what sources contradict each other about, what no source says.
 */
export type Sight = { bases: string[]; moved: string[]; planned: string[]; differ: Disagreement[]; unknown: string[] };

/** Contradictions between sources that bear on the moment looked at, and on something that is said of it. */
export const contradictionsAt = keptFor(
  ({ dossier, day, query: { moment }, places, holding }: View): Disagreement[] => {
    const from = moment.kind === "point" ? day : moment.from;
    return dossier.disagreements.filter(({ kind, when, claims, places: about }) => {
      const said = about ? about.flatMap((id) => places.get(id)?.now ?? []) : holding;
      return kind === "contradiction" && bearsOn({ when }, from, day) && said.some(({ id }) => claims.includes(id));
    });
  },
);

/** The publishers by name, each with the letter of its article; those that are not named together. */
export function publishersText(language: Language, dossier: Dossier): string {
  // Documents of other collections are counted, not named: they are many.
  const sources = dossier.sources.filter((source) => isOfDefault(dossier, source));
  const named = sources.filter(({ publisher }) => publisher).map(({ publisher, letter }) => `${publisher} (${letter})`);
  const others = sources.filter(({ publisher }) => !publisher).map(({ letter }) => letter);
  const rest = others.length > 0 ? [detailsWords[language].sight.unnamed(others)] : [];
  return [...named, ...rest].join(", ");
}

/** Who is at a base, and how that is known: "Airbase 101: US and Russia reported". */
function basesText(language: Language, { dossier, query }: View, base: PlaceView | undefined): string[] {
  if (!base) return [];
  const { sight: words, noSourceHere, hiddenHere } = detailsWords[language];
  const alike = new Map<Standing, string[]>();
  for (const presence of base.presences) {
    const standing = standingOf(dossier, presence);
    const name = dossier.actor.get(presence.actor)?.short ?? presence.actor;
    alike.set(standing, [...(alike.get(standing) ?? []), name]);
  }
  const said = [...alike].map(([standing, names]) => `${joinList(language, names)} ${words.standings[standing]}`);
  const differ = base.presences.some(({ disputed }) => disputed.length > 0) ? [" ≠"] : [];
  const silent = base.hidden.length > 0 ? hiddenHere : noSourceHere[query.moment.kind];
  const text = said.length > 0 ? [said.join(", "), ...differ].join("") : silent;
  return [commonWords[language].labelled(base.place.short, text)];
}

export function sightOf(language: Language, view: View): Sight {
  const { dossier, day, places, movements, query } = view;
  const words = detailsWords[language].sight;
  const who = (id: string) => dossier.actor.get(id)?.short ?? id;
  const name = (id: string) => dossier.place.get(id)?.short ?? id;
  const differ = contradictionsAt(view);
  const isDisputed = (claim: Claim) => differ.some(({ claims }) => claims.includes(claim.id));
  const moves = (isPlan: boolean) =>
    movements
      .filter(({ standing }) => (standing === "planned") === isPlan)
      .map(({ actor, from, to, standing, claims }) => {
        const text = `${who(actor)}: ${name(from)} → ${name(to)}`;
        const notes = [
          ...(standing === "possible" ? [words.dateImprecise] : []),
          ...(!isPlan && claims.some(isDisputed) ? ["≠"] : []),
        ];
        return notes.length > 0 ? `${text} (${notes.join(", ")})` : text;
      });
  const sent = view.figures.flatMap(({ standing, strength, actors: [actor = ""], places: [place = ""] }) => {
    const number = standing === "planned" && strength ? formatQuantity(language, strength) : null;
    if (!strength || number === null || query.actors?.has(actor) === false) return [];
    return `${who(actor)}: ${number} ${formatUnit(language, strength.unit, strength.max ?? strength.min ?? 0)} → ${name(place)}`;
  });
  const held = dossier.bases.filter((id) => places.get(id)?.presences.some(({ state }) => state !== "ended"));
  const uncounted = held.filter((id) => !places.get(id)?.now.some(({ strength }) => strength?.counts === "base"));
  // The day of the last source; after it nobody says anything.
  const last = dayOf(dossier.asOf);
  return {
    bases: dossier.bases.flatMap((id) => basesText(language, view, places.get(id))),
    moved: moves(false),
    planned: [...moves(true), ...sent],
    differ,
    unknown: [
      ...(uncounted.length > 0
        ? [
            words.howMany(
              uncounted.length > 1 && uncounted.length === held.length ? null : joinList(language, uncounted.map(name)),
            ),
          ]
        : []),
      ...(day > last ? [words.after(formatDay(language, last))] : []),
    ],
  };
}
