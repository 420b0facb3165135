import { isOfDefault } from "#domain/collections.ts";
import type { Disagreement } from "#domain/compiled.ts";
import { dayOf } from "#domain/day.ts";
import type { Dossier } from "#domain/dossier.ts";
import { grouped } from "#domain/grouped.ts";
import type { Figure } from "#domain/index/frame.ts";
import { keptFor } from "#domain/index/later.ts";
import { isOvertaken, isUnsettled, type Movement, moveStanding } from "#domain/movements.ts";
import { bearsOn, type Presence } from "#domain/presence.ts";
import { unplacedIn } from "#domain/unplaced.ts";
import { isCounted, type PlaceView, type View } from "#domain/view.ts";
import type { Standing } from "#domain/vocabulary.ts";
import { commonWords, formatQuantity, formatUnit } from "#words/common.ts";
import { formatDay } from "#words/dates.ts";
import { detailsWords } from "#words/details.ts";
import { formatNumber, isolated, joinList, type Language } from "#words/language.ts";
import { rowWords } from "#words/rows.ts";
import { standingOf } from "./bounds.ts";
import { sourceCountText } from "./counts.ts";
import { answerLine, lettersOf, originCount } from "./rows.ts";

/** A line of an answer, and the claim that it rests on: the first, where they are several. Short is empty where others go before it. */
export type Answered = { text: string; short: string; claim: string };

/** What is asked of the whole map: who is at each base, or in a country at a base that none gives, what moved, is planned, is disputed, and is not known. */
export type Sight = {
  bases: { id: string; name: string; text: string; brief: string; short: string }[];
  /** Of those at a base or in a country, as each source counts them: "US, Niger: about 1,000 / nearly 1,000 troops". */
  numbers: Answered[];
  /** "US, some: Airbase 101 → Airbase 201"; short only that it is a part, where it is one. */
  moved: Answered[];
  planned: Answered[];
  differ: Disagreement[];
  unknown: string[];
};

/** Contradictions between sources that bear on the moment looked at: on what is said of it, or was before. */
export const contradictionsAt = keptFor(({ dossier, from, day, places, holding }: View): Disagreement[] =>
  dossier.disagreements.filter(({ kind, when, claims, places: about }) => {
    const said = about ? about.flatMap((id) => places.get(id)?.now ?? []) : holding;
    const isSaid = () => said.some(({ id }) => claims.includes(id)) || isUnsettled(dossier, { claims }, day);
    return kind === "contradiction" && bearsOn({ when }, from, day) && isSaid();
  }),
);

/** What sources contradict each other about in a move, by the moment looked at. Later days do not settle it. */
export function moveDispute(
  { dossier, day }: Pick<View, "dossier" | "day">,
  { claims }: Pick<Movement, "claims">,
): Disagreement | undefined {
  return dossier.disagreements.find(
    ({ kind, when, claims: about }) =>
      kind === "contradiction" &&
      (when?.from ? dayOf(when.from) <= day : true) &&
      claims.some(({ id }) => about.includes(id)),
  );
}

/** The key to the letters: "C: The Guardian, with Reuters"; articles whose publisher is not known together. */
export function publishersText(language: Language, dossier: Dossier): string {
  // Documents of other collections are counted, not named: they are many.
  const sources = dossier.sources.filter((source) => isOfDefault(dossier, source));
  const named = sources
    .filter(({ publisher }) => publisher)
    .map(({ label, letter }) => commonWords[language].labelled(letter, label));
  const others = sources.filter(({ publisher }) => !publisher).map(({ letter }) => letter);
  const rest = others.length > 0 ? [detailsWords[language].sight.unnamed(others)] : [];
  return [...named, ...rest].join(commonWords[language].semicolon);
}

/** The same, and how many documents of other collections are shown. */
export function sourcesText(language: Language, dossier: Dossier): string {
  const others = dossier.sources.filter((source) => !isOfDefault(dossier, source));
  const documents = others.length > 0 ? [sourceCountText(language, dossier, others)] : [];
  return [publishersText(language, dossier), ...documents].filter(Boolean).join(commonWords[language].semicolon);
}

/** "A, C"; letters in a row as "A–E"; of more than five three and how many others: "A, C, E, +5". */
export function fewOf(letters: readonly string[]): string {
  const [first = "", last = ""] = [letters[0], letters.at(-1)];
  const isRow =
    letters.length > 3 && letters.every((letter, n) => letter === String.fromCharCode(first.charCodeAt(0) + n));
  if (isRow) return `${first}–${last}`;
  return (letters.length > 5 ? [...letters.slice(0, 3), `+${letters.length - 3}`] : letters).join(", ");
}

/**
 * What stands behind a force at a base, and against it, in brackets after its name: the articles, how many original sources, whether
 * sources contradict each other. Empty where there is nothing of the kind.
 *
 * @param counts how many original sources, said with the unit, as a number alone, or not at all
 */
function behind(language: Language, view: View, presence: Presence, counts: "said" | "number" | "not"): string {
  const { origins, semicolon, upTo } = commonWords[language];
  const { count, atMost } = counts === "not" ? { count: 0, atMost: false } : originCount(view, presence);
  const number = atMost ? upTo(formatNumber(language, count)) : formatNumber(language, count);
  const notes = [
    fewOf(lettersOf(view, presence)),
    count === 0 ? "" : counts === "said" ? origins(count, atMost) : number,
    presence.disputed.length > 0 ? detailsWords[language].sight.disputed : "",
  ].filter((note) => note !== "");
  return notes.length > 0 ? ` (${notes.join(semicolon)})` : "";
}

/** The articles behind a force, after a line that may name some of them for since when: "also A". */
export function letterNote(language: Language, view: View, presence: Presence): string {
  const all = lettersOf(view, presence);
  const told = new Set(answerLine(language, view, presence).match(/(?<=\([^)]*)\b[A-Z]\d*\b/g));
  const rest = all.filter((letter) => !told.has(letter));
  if (rest.length === all.length) return fewOf(all);
  return rest.length === 0 ? "" : rowWords[language].also(fewOf(rest));
}

/** How a force is known to be at a place, in the fewest words: "reported (A, C)". */
export const forceBrief = (language: Language, view: View, presence: Presence) =>
  commonWords[language].states[standingOf(view, presence)] + behind(language, view, presence, "not");

/** Who is at a base: "US (A, C; 3 original sources) and Russia (D; 1) reported"; in brief "US (A, C) and Russia (D) reported", short "US and Russia reported". */
function baseTexts(
  language: Language,
  view: View,
  base: Pick<PlaceView, "presences" | "hidden">,
): { text: string; brief: string; short: string } {
  const { dossier, query } = view;
  const { semicolon, states } = commonWords[language];
  const { sight: words, noSourceHere, hiddenHere } = detailsWords[language];
  const write = (nameOf: (presence: Presence, n: number) => string) => {
    const alike = new Map<string, string[]>();
    for (const [n, presence] of base.presences.entries()) {
      const standing = states[standingOf(view, presence)];
      alike.set(standing, [...(alike.get(standing) ?? []), nameOf(presence, n)]);
    }
    const said = [...alike].map(([standing, names]) => `${joinList(language, names)} ${standing}`);
    return said.join(semicolon);
  };
  const name = ({ actor }: Presence) => dossier.actor.get(actor)?.short ?? actor;
  if (base.presences.length === 0) {
    const text = base.hidden.length > 0 ? hiddenHere : noSourceHere[query.moment.kind];
    return { text, brief: text, short: text };
  }
  return {
    text: write((presence, n) => name(presence) + behind(language, view, presence, n === 0 ? "said" : "number")),
    brief: write((presence) => name(presence) + behind(language, view, presence, "not")),
    short: write((presence) => name(presence) + (presence.disputed.length > 0 ? ` (${words.disputed})` : "")),
  };
}

/** Plans to leave for a place that no source gives. */
const plansToLeave = keptFor(({ claims }: Dossier) =>
  claims.filter(
    ({ kind, standing, fromPlace, toPlace }) => kind === "movement" && standing === "planned" && fromPlace && !toPlace,
  ),
);

export function sightOf(language: Language, view: View): Sight {
  const { dossier, day, places, movements, query } = view;
  const words = detailsWords[language].sight;
  const { labelled, states } = commonWords[language];
  const who = (id: string) => dossier.actor.get(id)?.short ?? id;
  const name = (id: string) => isolated(dossier.place.get(id)?.short ?? id);
  const differ = contradictionsAt(view);
  const moves = (isPlan: boolean) =>
    movements
      .filter(({ standing }) => (standing === "planned") === isPlan)
      .flatMap((movement): Answered[] => {
        const { actor, from, to, standing, claims } = movement;
        const [first] = claims;
        if (!first) return [];
        // A part that went is said to be one: the rest may still be there.
        const isSaid = claims.some(({ fromBasis }) => fromBasis !== "reading");
        // A share of which no source says that it went from there stands beside none that is said to have.
        const shares = claims.flatMap(({ strength, fromBasis }) =>
          strength?.counts === "share" && !(isSaid && fromBasis === "reading")
            ? (formatQuantity(language, strength) ?? [])
            : [],
        );
        const way = `${name(from)} → ${name(to)}`;
        const mover = [who(actor), [...new Set(shares)].join(" / ")].filter(Boolean).join(", ");
        const [text, brief] = [
          labelled(mover, way),
          labelled(mover === who(actor) ? mover : words.part(who(actor)), way),
        ];
        // A source says that it happened and another one not: "perhaps" is neither's word.
        if (!isPlan && moveDispute(view, movement))
          return [{ text: `${text} (${words.disputed})`, short: `${brief} (≠)`, claim: first.id }];
        const perhaps = standing === "possible" ? ` (${words.perhaps})` : "";
        return [{ text: text + perhaps, short: brief + perhaps, claim: first.id }];
      });
  // A number of an earlier day stands with that day on the map and in the panel.
  const isOfNow = ({ claim }: Figure) => view.holding.includes(claim);
  const countedAt = (id: string) =>
    [...grouped((places.get(id)?.figures ?? []).filter(isOfNow), ({ actor }) => [actor])].map(([actor, figures]) => {
      const quantities = new Set(figures.flatMap(({ strength }) => formatQuantity(language, strength) ?? []));
      const [{ strength, claim }] = figures as [Figure, ...Figure[]];
      const unit = formatUnit(language, strength.unit, strength.max ?? strength.min ?? 0);
      const text = labelled(`${who(actor)}, ${name(id)}`, `${[...quantities].join(" / ")} ${unit}`);
      return { text, short: text, claim: claim.id };
    });
  const counting = (
    wanted: Standing,
    write: (actor: string, number: string, place: string) => [text: string, short?: string],
  ) =>
    view.figures.flatMap(({ id, standing, strength, actors: [actor = ""], places: [place = ""] }): Answered[] => {
      const number = standing === wanted && strength ? formatQuantity(language, strength) : null;
      if (!strength || number === null || query.actors?.has(actor) === false) return [];
      const unit = formatUnit(language, strength.unit, strength.max ?? strength.min ?? 0);
      const [text, short = text] = write(who(actor), `${number} ${unit}`, name(place));
      return [{ text, short, claim: id }];
    });
  const sent = counting("planned", (actor, number, place) => [
    labelled(actor, words.sending(`${number} → ${place}`)),
    labelled(actor, `${number} → ${place}`),
  ]);
  const unverified = counting("unverified", (actor, number, place) => [
    labelled(`${actor}, ${place}`, words.unverified(number)),
  ]).filter(({ claim }) =>
    view.holding.some(({ id, places }) => id === claim && dossier.lanes.some((of) => places.includes(of))),
  );
  // What was asked for or planned without a number or a move, at the places that the timeline has.
  const asked = dossier.lanes.flatMap((id) =>
    (places.get(id)?.presences ?? []).flatMap(({ actor, state, claims: [claim] }): Answered[] => {
      if (state !== "planned" || claim === undefined || sent.some((line) => line.claim === claim)) return [];
      const text = labelled(`${who(actor)}, ${name(id)}`, states.planned);
      return [{ text, short: text, claim }];
    }),
  );
  // A plan to leave stands as long as one to a place.
  const leaving = plansToLeave(dossier).flatMap((claim): Answered[] => {
    const { id, fromPlace = "", strength } = claim;
    const [actor = ""] = claim.actors;
    const span = dossier.spans.get(id);
    if (!span || moveStanding(claim, span, day) === null || isOvertaken(dossier, claim, day)) return [];
    if (query.actors?.has(actor) === false) return [];
    const share = strength ? formatQuantity(language, strength) : null;
    const what = words.relocation(name(fromPlace));
    const [mover, brief] =
      share === null ? [who(actor), who(actor)] : [`${who(actor)}, ${share}`, words.part(who(actor))];
    return [{ text: labelled(mover, what), short: labelled(brief, what), claim: id }];
  });
  const plans = [...moves(true), ...leaving, ...sent];
  const held = dossier.bases.filter((id) => places.get(id)?.presences.some(({ state }) => state !== "ended"));
  // A number of one of its forces, or of another day, is not how many are there.
  const uncounted = held.filter((id) => {
    const base = places.get(id);
    return base?.presences.some((presence) => presence.state !== "ended" && !isCounted(base, presence));
  });
  const isAll = uncounted.length > 1 && uncounted.length === held.length;
  // The day of the last source; after it nobody says anything.
  const last = dayOf(dossier.asOf);
  return {
    bases: [
      ...dossier.bases.flatMap((id) => {
        const base = places.get(id);
        return base ? [{ id, name: base.place.short, ...baseTexts(language, view, base) }] : [];
      }),
      ...[...unplacedIn(view)].map(([id, presences]) => ({
        id,
        name: words.baseNotGiven(name(id)),
        ...baseTexts(language, view, { presences, hidden: [] }),
      })),
    ],
    numbers: [...dossier.lanes.flatMap(countedAt), ...unverified],
    moved: moves(false),
    planned: [...plans, ...asked.map((line) => (plans.length > 0 ? { ...line, short: "" } : line))],
    differ,
    unknown: [
      ...(uncounted.length > 0 ? [words.howMany(isAll ? null : joinList(language, uncounted.map(name)))] : []),
      ...(day > last ? [words.after(formatDay(language, last))] : []),
    ],
  };
}
