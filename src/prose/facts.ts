import { isOfDefault } from "#domain/collections.ts";
import type { Claim, Strength } from "#domain/compiled.ts";
import { countsPeopleThere, type Figure } from "#domain/index/frame.ts";
import { placesInside } from "#domain/inside.ts";
import { keysOf } from "#domain/keys.ts";
import { bearsOn, type Presence, type PresenceState } from "#domain/presence.ts";
import { receiptOf } from "#domain/receipt.ts";
import { firstHeld, spanIn } from "#domain/span.ts";
import { isUndated, undatedAt } from "#domain/undated.ts";
import type { PlaceView, View } from "#domain/view.ts";
import { commonWords } from "#words/common.ts";
import { formatPublished, timeOf } from "#words/dates.ts";
import { labelWords } from "#words/labels.ts";
import { capital, inSentence, isolated, type Language } from "#words/language.ts";
import { type Sentences, sentenceWords } from "#words/sentences.ts";
import { printed } from "#words/typeset.ts";
import { claimsOf, trackFor } from "./bounds.ts";
import { type NumberSaid, numbersOf } from "./numbers.ts";

/** The cases that a summary tells apart. */
export type Case = "here" | "past" | "planned" | "none";

/** How strongly a force is placed, in the four cases that the summary tells apart. */
export const caseOf: Record<PresenceState, Case> = {
  attested: "here",
  possible: "here",
  inferred: "past",
  "last-attested": "past",
  ended: "past",
  planned: "planned",
  none: "none",
};

/** What every sentence of a summary is written from. */
export type Context = {
  language: Language;
  view: View;
  place: PlaceView;
  say: Sentences;
  at: string;
  /** The place itself: "this base". */
  it: string;
  moment: string;
};

/** Forces by name, in one list. */
export function forcesOf({ view, say }: Pick<Context, "view" | "say">, presences: readonly Presence[]): string {
  return say.forces(presences.map(({ actor }) => adjectiveOf(view, actor)));
}

function adjectiveOf(view: View, actor: string): string {
  return view.dossier.actor.get(actor)?.adjective ?? actor;
}

/** The questions on which sources contradict each other about forces or their numbers here, as parts of a sentence. */
export function questionsOf({ language, view, place }: Context, presences: readonly Presence[]): string[] {
  const { dossier, from, day } = view;
  const actors = new Set(presences.map(({ actor }) => actor));
  const figures = [...place.figures, ...place.otherFigures].filter(({ actor }) => actors.has(actor));
  const ids = new Set([...presences, ...figures].flatMap(({ disputed }) => disputed));
  return [...ids].flatMap((id) => {
    const item = dossier.disagreement.get(id);
    return item && bearsOn(item, from, day) ? [inSentence(language, item.question.replace(/\s*\?$/, ""))] : [];
  });
}

function scopeOf(say: Sentences, { counts }: Strength): string {
  return counts === "country" || counts === "city" ? say.scope[counts] : "";
}

/** A number with its force, unit and articles, after how it stands where that is not as counted there. */
function numberSentence({ language, view, say }: Context, { figure, quantity, unit, letters }: NumberSaid): string {
  const { claim, strength } = figure;
  const adjective = adjectiveOf(view, figure.actor);
  if (countsPeopleThere(claim)) return say.number(quantity, adjective, unit, scopeOf(say, strength), letters);
  const text = say.uncounted(quantity, adjective, unit, letters);
  const { standings, labelled } = commonWords[language];
  return claim.standing === "planned" ? say.sent(text) : labelled(standings[claim.standing], text);
}

/** Has any claim at the place, at any date, a number of people of these forces? */
function hasNumberAtAnyDate({ view, place }: Context, actors: ReadonlySet<string>): boolean {
  return (view.dossier.claimsAtPlace.get(place.place.id) ?? []).some(
    ({ strength, standing, actors: about }) =>
      strength &&
      standing !== "planned" &&
      standing !== "demanded" &&
      strength.counts !== "object" &&
      (strength.min ?? strength.max) !== undefined &&
      about.some((id) => actors.has(id)),
  );
}

/** How many of each force here, with their articles; where there is none, that no source says. */
export function numberSentences(context: Context, here: readonly Presence[]): string[] {
  const { language, view, place, say, moment } = context;
  if (here.length === 0) return [];
  const actors = new Set(here.map(({ actor }) => actor));
  const of = (figures: readonly Figure[]) => figures.filter(({ actor }) => actors.has(actor));
  const counted = numbersOf(language, view, of(place.figures));
  const others = numbersOf(language, view, of(place.otherFigures));
  const told = here.flatMap(({ actor }) => {
    const [first, ...rest] = counted.filter(({ figure }) => figure.actor === actor);
    if (!first) return [];
    const more = rest.map(({ quantity, letters }) => say.otherNumber(quantity, letters));
    return [[capital(numberSentence(context, first)), ...more].join(commonWords[language].semicolon)];
  });
  const known = new Set(
    [...counted, ...others.filter(({ figure }) => figure.claim.standing === "unverified")].map(
      ({ figure }) => figure.actor,
    ),
  );
  const without = here.filter(({ actor }) => !known.has(actor));
  const dated = hasNumberAtAnyDate(context, new Set(without.map(({ actor }) => actor))) ? ` ${moment}` : "";
  const none =
    place.place.kind === "region"
      ? say.noNumberForAll
      : without.length === here.length
        ? say.noNumber(dated)
        : say.noNumberFor(forcesOf(context, without), dated);
  const over = place.lastFigures.filter(({ actor }) => without.some((presence) => presence.actor === actor));
  const last = numbersOf(language, view, over).map(
    ({ figure: { actor, claim, strength }, quantity, unit, letters }) => {
      const number = say.uncounted(quantity, adjectiveOf(view, actor), unit + scopeOf(say, strength), letters);
      return commonWords[language].lastNumber(number, timeOf(language, claim));
    },
  );
  const said = [none, ...(place.place.kind === "region" ? [] : last)].join(commonWords[language].semicolon);
  return [...told, ...(without.length > 0 ? [said] : []), ...others.map((number) => numberSentence(context, number))];
}

/** May an event or a move still lie ahead of the day? */
function isAhead(view: View, claim: Claim): boolean {
  const { within, endMax, startMax } = spanIn(view.dossier, claim);
  return within && (endMax ?? startMax ?? view.day) > view.day;
}

/** The key claims that are certain by the day, and no moves or events that may still lie ahead. */
function certainKeys(view: View, place: PlaceView): Claim[] {
  return keysOf(view, place).filter((key) => {
    const certain = view.dossier.spans.get(key.id)?.certain;
    return certain && certain.from <= view.day && !isAhead(view, key);
  });
}

const keyFirst = (a: Claim, b: Claim) => Number(b.key ?? false) - Number(a.key ?? false);

/** The demands to leave that say most, one for each place: the key one, else the first. */
function demandsOf(view: View, { toldToLeave }: Presence): Claim[] {
  const demands = claimsOf(view.dossier, toldToLeave).sort(keyFirst);
  const where = ({ places }: Claim) => places.join(" ");
  return demands.filter((claim, n) => demands.findIndex((other) => where(other) === where(claim)) === n);
}

/** Claims that sources set against others without contradicting them: where both can be true, both are told. */
function besides({ dossier }: View, told: readonly Claim[], others: readonly Claim[]): Claim[] {
  const tensions = ({ id }: Claim) =>
    (dossier.disagreementsOfClaim.get(id) ?? []).filter(({ kind }) => kind === "tension");
  const questions = new Set(told.flatMap(tensions));
  return others.filter((claim) => tensions(claim).some((item) => questions.has(item)));
}

/** Done moves of a part, with those set against them; in a silence also those that fall in it and have no day. */
function movesOf(view: View, { place, actor, state, partlyLeft }: Presence): Claim[] {
  const { dossier, day } = view;
  const done = claimsOf(dossier, partlyLeft);
  const begun = trackFor(dossier, place, actor).partDepartures.filter((claim) => {
    const first = firstHeld(spanIn(dossier, claim));
    return first !== null && first <= day && !done.includes(claim);
  });
  return [...done, ...(state === "inferred" ? begun : besides(view, done, begun))].sort(keyFirst);
}

/** Moves to here from a place outside, done by the day, with those that sources set against them. */
function arrivalsOf(view: View, { place, claims }: Presence): Claim[] {
  const inside = placesInside(view.dossier, place);
  const moves = claimsOf(view.dossier, claims).filter(
    ({ kind, fromPlace }) => kind === "movement" && fromPlace !== undefined && !inside.has(fromPlace),
  );
  const done = moves.filter((claim) => !isAhead(view, claim));
  const ahead = moves.filter((claim) => isAhead(view, claim));
  return [...done, ...besides(view, done, ahead)].sort(keyFirst);
}

/** Moves told in a summary: one for each side where articles differ. */
const MOST_MOVES = 2;

/** A claim in the dossier's words, with the article where it is only one. */
function claimSentence({ language, view }: Context, claim: Claim): string {
  const say = sentenceWords[language];
  const says = isolated(printed(language, claim.says.replace(/\.$/, "")));
  const [article, ...others] = receiptOf(view.dossier, claim).articles;
  const before = isUndated(view, claim) && article && formatPublished(language, article);
  const dated = before
    ? labelWords[language].rows.undated(says, before)
    : isAhead(view, claim)
      ? say.dayNotGiven(says)
      : says;
  if (!article || others.length > 0 || says.includes(commonWords[language].article(article.letter))) return dated;
  return isOfDefault(view.dossier, article)
    ? say.articleSays(dated, article.letter)
    : say.documentSays(dated, article.letter);
}

/** What sources tell of forces here without a time, on days before their articles. */
export function undatedSentences(context: Context): string[] {
  return undatedAt(context.view, context.place.place.id).map((claim) => claimSentence(context, claim));
}

/** What follows: the key fact, that a force was told to leave, that a part of it has gone. Each in the dossier's words. */
export function factSentences(context: Context): string[] {
  const { view, place } = context;
  const current = place.presences.filter(
    ({ state, startNotStated }) => (caseOf[state] === "here" || state === "inferred") && !startNotStated,
  );
  const keys = certainKeys(view, place);
  const moves = [
    ...current.flatMap((presence) => movesOf(view, presence)),
    ...(keys.length > 0 ? [] : current.flatMap((presence) => arrivalsOf(view, presence))),
  ].filter((claim) => claim.key || place.place.kind !== "region");
  const claims = [
    ...keys.filter(({ kind }) => kind !== "movement"),
    ...current.flatMap((presence) => demandsOf(view, presence)),
    ...keys.filter(({ kind }) => kind === "movement"),
    ...moves.slice(0, MOST_MOVES),
  ];
  return [...new Set(claims)].map((claim) => claimSentence(context, claim));
}
