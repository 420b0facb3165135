import type { Claim, Disagreement } from "#domain/compiled.ts";
import { dayOf } from "#domain/day.ts";
import { bearsOn } from "#domain/presence.ts";
import type { View } from "#domain/view.ts";
import { formatQuantity, formatUnit } from "#words/common.ts";
import { formatDay } from "#words/dates.ts";
import { detailsWords } from "#words/details.ts";
import { joinList, type Language } from "#words/language.ts";

/**
 * What is asked of the whole map besides who is where, each in a few words: what moved, what is planned and not
 * reported as done, what sources contradict each other about, what no source says.
 */
export type Sight = { moved: string[]; planned: string[]; differ: Disagreement[]; unknown: string[] };

/** Contradictions between sources that bear on the moment looked at. */
export function contradictionsAt({ dossier, day, query: { moment } }: View): Disagreement[] {
  const from = moment.kind === "point" ? day : moment.from;
  return dossier.disagreements.filter((item) => item.kind === "contradiction" && bearsOn(item, from, day));
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
