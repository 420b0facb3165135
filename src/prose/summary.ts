import { dayOf } from "#domain/day.ts";
import { grouped } from "#domain/grouped.ts";
import { isByReading, isDayRead, type Presence, type PresenceState } from "#domain/presence.ts";
import type { PlaceView, View } from "#domain/view.ts";
import { joinList, type Language } from "#words/language.ts";
import { sentenceWords } from "#words/sentences.ts";
import { printed } from "#words/typeset.ts";
import {
  gapTimes,
  goneTime,
  isDemandOnly,
  lastTime,
  nearestTime,
  placesSaid,
  possibleTime,
  standingOf,
  startOf,
} from "./bounds.ts";
import {
  type Case,
  type Context,
  caseOf,
  factSentences,
  forcesOf,
  numberSentences,
  questionsOf,
  undatedSentences,
} from "./facts.ts";
import { apart } from "./readings.ts";

/** What the summary says, and which of the four cases it is. */
export type Summary = {
  text: string;
  /** Who is here; where no force is, the first sentence. */
  lead: string;
  /** How many, then who else is known of, then a few facts: a paragraph each. With `lead` they are the text. */
  rest: readonly string[];
  state: Case;
};

/** A sentence with the presences that it speaks of. */
type Said = { text: string; of: readonly Presence[] };

/** Where a force is, with the places inside that it is known of: "in this city, at Airbase 101". */
function whereOf({ language, view, say, at }: Context, presence: Presence): string {
  const places = placesSaid(language, view.dossier, presence.at);
  return places === "" ? at : say.within(at, places);
}

/** The same before words that go on: in English a comma closes the places. */
function whereThen(context: Context, presence: Presence): string {
  const where = whereOf(context, presence);
  return where === context.at ? where : `${where}${context.say.pause}`;
}

/** Adds the questions on which sources differ about what the sentence says. */
function differing(context: Context, text: string, presences: readonly Presence[], isReport = false): Said {
  const questions = questionsOf(context, presences);
  return { text: questions.length > 0 ? context.say.differ(text, questions, isReport) : text, of: presences };
}

/** One sentence for forces in the same state at the same places, else a list of who is where. */
function together(
  context: Context,
  presences: readonly Presence[],
  one: (forces: string, first: Presence) => string,
  list: (items: string[]) => string,
): { text: string; isOne: boolean } {
  const { language, view, say } = context;
  const groups = [...grouped(presences, ({ at }) => [placesSaid(language, view.dossier, at)])];
  const [first] = presences;
  if (groups.length === 1 && first) return { text: one(forcesOf(context, presences), first), isOne: true };
  const items = groups.map(([places, group]) =>
    places === "" ? forcesOf(context, group) : say.itemAt(forcesOf(context, group), places),
  );
  return { text: list(items), isOne: false };
}

/** The forces that are here, or may be. */
function hereSentences(context: Context, presences: readonly Presence[]): Said[] {
  const { language, view, say, at, moment } = context;
  const isRead = (presence: Presence) => standingOf(view, presence) === "read";
  const attested = presences.filter((presence) => standingOf(view, presence) === "attested");
  const ofDays = presences.flatMap((presence) => {
    if (standingOf(view, presence) !== "read-day") return [];
    const { time } = startOf(language, view, presence);
    const forces = forcesOf(context, [presence]);
    return [differing(context, say.dayRead(forces, whereThen(context, presence), time ?? "", moment), [presence])];
  });
  const { text, isOne } = together(
    context,
    attested,
    (forces, first) => say.reported(forces, whereOf(context, first)),
    (items) => say.reportedList(at, items),
  );
  const read = presences.filter(isRead).map((presence) => {
    const forces = forcesOf(context, [presence]);
    const { time } = startOf(language, view, presence);
    const text =
      time === null
        ? say.readHere(forces, whereOf(context, presence))
        : say.byReading(forces, whereThen(context, presence), time, presence.toldToLeave.length > 0, false);
    return differing(context, text, [presence]);
  });
  const possible = presences
    .filter((presence) => presence.state === "possible" && !isRead(presence))
    .map((presence) => ({ presence, ...possibleTime(language, view, presence), where: whereOf(context, presence) }));
  const patterns = {
    before: say.maybeBefore,
    read: say.maybeRead,
    arriving: say.maybeArrived,
    ending: say.maybeEnded,
    there: say.possible,
  };
  return [
    ...(attested.length > 0 ? [differing(context, text, attested, isOne)] : []),
    ...ofDays,
    ...[...grouped(possible, ({ is, where, time }) => [`${is} ${where} ${time}`]).values()].flatMap((group) => {
      const [first] = group;
      const of = group.map(({ presence }) => presence);
      if (!first) return [];
      return [differing(context, patterns[first.is](forcesOf(context, of), first.where, first.time), of)];
    }),
    ...read,
  ];
}

/** Is a report on the last day of the dossier, so that no source is later? */
function isLatest({ dossier }: View, { lastAttested }: Presence): boolean {
  const days = dossier.sources.flatMap(({ published }) => (published ? [dayOf(published.last)] : []));
  return lastAttested !== null && lastAttested >= Math.max(...days);
}

function lastSentences(context: Context, presences: readonly Presence[]): Said[] {
  const { language, view, say, at } = context;
  const isTold = ({ toldToLeave }: Presence) => toldToLeave.length > 0;
  const alike = grouped(presences, (presence) => [`${isTold(presence)} ${lastTime(language, view.dossier, presence)}`]);
  return [...alike.values()].flatMap((group) => {
    const [one] = group;
    if (!one) return [];
    const time = lastTime(language, view.dossier, one);
    const { text } = together(
      context,
      group,
      (forces, first) => say.last(forces, whereThen(context, first), time),
      (items) => say.lastList(at, time, items),
    );
    const told = isTold(one) ? say.wereTold : "";
    const end = group.every((item) => isLatest(view, item)) ? say.noneLater : "";
    return [differing(context, text + told + end, group)];
  });
}

/** The forces that no source places here at the moment: named before and after, before only, gone, planned. */
function otherSentences(context: Context, presences: readonly Presence[]): Said[] {
  const { language, view, say, moment, it } = context;
  const of = (state: PresenceState) => presences.filter((presence) => presence.state === state);
  const one = (presence: Presence) => forcesOf(context, [presence]);
  const inferred = of("inferred").map((presence) => {
    const { before, after } = gapTimes(language, view, presence);
    const text = say.inferred(one(presence), whereThen(context, presence), moment, before, after);
    return differing(context, text, [presence]);
  });
  const byReading = of("last-attested").filter((presence) => isByReading(view.dossier, presence));
  const read = byReading.map((presence) => {
    const time = lastTime(language, view.dossier, presence);
    const [isTold, isDisputed] = [presence.toldToLeave.length > 0, presence.disputed.length > 0];
    const where = whereThen(context, presence);
    return differing(context, say.byReading(one(presence), where, time, isTold, isDisputed), [presence]);
  });
  const gone = of("ended").map((presence) => {
    const places = presence.at.flatMap((id) => view.dossier.place.get(id)?.short ?? []);
    const from = places.length > 0 ? `${it} (${joinList(language, places)})` : it;
    const text = say.gone(one(presence), from, goneTime(language, view.dossier, presence));
    return differing(context, text, [presence]);
  });
  const planned = grouped(of("planned"), (presence) => [
    `${isDemandOnly(view.dossier, presence)} ${whereOf(context, presence)}`,
  ]);
  return [
    ...inferred,
    ...lastSentences(
      context,
      of("last-attested").filter((presence) => !byReading.includes(presence)),
    ),
    ...read,
    ...gone,
    ...[...planned.values()].flatMap((group) => {
      const [first] = group;
      if (!first) return [];
      const pattern = isDemandOnly(view.dossier, first) ? say.demandOnly : say.planned;
      return [differing(context, pattern(forcesOf(context, group), whereOf(context, first)), group)];
    }),
  ];
}

function isHere({ state, startNotStated }: Presence): boolean {
  return caseOf[state] === "here" && !startNotStated;
}

/** Who is here, strongest first, then that no source says so of others; where all is hidden, that it is. */
function presenceSentences(context: Context): { here: Said[]; others: Said[] } {
  const presences = context.place.presences.flatMap((presence) => apart(context.view, presence));
  const possibly = presences.filter(({ startNotStated }) => startNotStated);
  return {
    here: hereSentences(context, presences.filter(isHere)),
    others: [...hereSentences(context, possibly), ...otherSentences(context, presences)],
  };
}

/** That no source names a force here at the moment, or none speaks of the place at all; a filter is not silence. */
function silence({ say, view, place, at, it, moment }: Context): string {
  if (place.hidden.length > 0) return say.hidden(forcesOf({ view, say }, place.hidden));
  return place.now.length > 0 ? say.noForce(at, moment) : say.noSource(it, moment);
}

function finish(language: Language, text: string): string {
  return printed(language, /[.?!]$/.test(text) ? text : `${text}.`);
}

/** What the sentences about a place are written from; `where` if they are to name it. */
export function contextOf(
  language: Language,
  view: View,
  place: PlaceView,
  where?: { at: string; it: string },
): Context {
  const say = sentenceWords[language];
  const { kind } = place.place;
  return {
    language,
    view,
    place,
    say,
    at: where?.at ?? say.at[kind],
    it: where?.it ?? say.it[kind],
    moment: view.query.moment.kind === "point" ? say.onDate : say.inPeriod,
  };
}

/** Who is at a place in a sentence with its name; forces named before and after are not passed over. */
export function briefOf(
  language: Language,
  view: View,
  place: PlaceView,
): { text: string; presences: readonly Presence[] } {
  const named = sentenceWords[language].named(place.place);
  const context = contextOf(language, view, place, named);
  const { here, others } = presenceSentences(context);
  const first = here[0] ?? others[0] ?? { text: silence(context), of: [] };
  // What sources say of a force is not told without what we read of it elsewhere.
  const isAlsoSaid = (presence: Presence) =>
    isDayRead(view, presence) ||
    (isByReading(view.dossier, presence) && first.of.some(({ actor }) => actor === presence.actor));
  const read = here.slice(1).filter(({ of }) => of.every(isAlsoSaid));
  const inferred = here.length > 0 ? others.filter(({ of }) => of.every(({ state }) => state === "inferred")) : [];
  const also = [...read, ...inferred];
  return {
    text: [first, ...also].map(({ text }, n) => finish(language, n === 0 ? named.say(text) : text)).join(" "),
    presences: [first, ...also].flatMap(({ of }) => of),
  };
}

/**
 * Who is at a place at the moment looked at, and how that is known, each in a sentence of its own: presence with what
 * sources dispute about it, numbers with their articles, then one fact or two. Pure. Says nothing that a claim does not
 * say; where no source speaks it says so and names the nearest time that one covers. Both languages say the same.
 */
export function summaryOf(language: Language, view: View, place: PlaceView): Summary {
  const context = contextOf(language, view, place);
  const { say } = context;
  const { here, others } = presenceSentences(context);
  const write = (sentences: readonly string[]) => sentences.map((text) => finish(language, text)).join(" ");
  const isSilent = here.length + others.length === 0;
  const undated = undatedSentences(context);
  const near = isSilent && undated.length + place.hidden.length === 0 ? nearestTime(language, view, place) : null;
  const texts = [...here, ...others].map(({ text }) => text);
  const numbers = numberSentences(
    context,
    place.presences.filter(({ state }) => state === "attested"),
  );
  const leading = isSilent ? [silence(context)] : texts.slice(0, Math.max(1, here.length));
  const hidden = !isSilent && place.hidden.length > 0 ? [say.hidden(forcesOf(context, place.hidden))] : [];
  const rest = [
    numbers,
    texts.slice(leading.length),
    [...factSentences(context), ...undated, ...(near === null ? [] : [say.nearest(near)]), ...hidden],
  ]
    .filter((sentences) => sentences.length > 0)
    .map(write);
  const states = place.presences.map(({ state }) => caseOf[state]);
  const state = (["here", "past", "planned"] as const).find((name) => states.includes(name)) ?? "none";
  const lead = write(leading);
  return { text: [lead, ...rest].join(" "), lead, rest, state };
}
