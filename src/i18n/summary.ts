import type { Presence, PresenceState } from "#domain/presence.ts";
import { isDemandToLeave } from "#domain/track.ts";
import type { PlaceView, View } from "#domain/view.ts";
import { attestedWords, boundWords, departedWords, gapWords } from "./bounds.ts";
import { commonWords } from "./common.ts";
import { formatDay } from "./dates.ts";
import { type Case, type Context, caseOf, factsOf, forcesOf, keyOf, type Part } from "./facts.ts";
import type { Language } from "./language.ts";
import { type Sentences, sentenceWords } from "./sentences.ts";

/** What the summary says, and which of the four cases it is. */
export type Summary = { text: string; state: Case };

function isDemandOnly(view: View, presence: Presence): boolean {
  return presence.claims.every((id) => {
    const claim = view.dossier.claim.get(id);
    return claim !== undefined && isDemandToLeave(claim);
  });
}

/** Presences with the same words stand in one sentence. */
function grouped(presences: readonly Presence[], key: (presence: Presence) => string): [string, Presence[]][] {
  const groups = new Map<string, Presence[]>();
  for (const presence of presences) groups.set(key(presence), [...(groups.get(key(presence)) ?? []), presence]);
  return [...groups];
}

function hasFigureAtAnyDate({ view, place }: Context, actors: ReadonlySet<string>): boolean {
  return (view.dossier.claimsAtPlace.get(place.place.id) ?? []).some(
    ({ strength, actors: about }) =>
      strength &&
      strength.counts !== "object" &&
      (strength.min ?? strength.max) !== undefined &&
      about.some((id) => actors.has(id)),
  );
}

/** Who is here: one sentence per state. What is weaker than an attestation gives way when there is no room. */
function stateParts(context: Context): Part[] {
  const { language, view, place, say, at, it, moment, isBrief } = context;
  const of = (state: PresenceState) => place.presences.filter((presence) => presence.state === state);
  const parts: Part[] = [];
  const attested = of("attested");
  const isHere = attested.length > 0 || of("possible").length > 0;
  if (attested.length > 0) {
    const text = say.attested(forcesOf(context, attested), at, attested.length === 2);
    const actors = new Set(attested.map(({ actor }) => actor));
    const hasFigure = place.figures.some(({ actor, claim }) => actors.has(actor) && claim.standing !== "planned");
    const dated = hasFigureAtAnyDate(context, actors) ? moment : "";
    parts.push({ text: hasFigure || isBrief ? text : say.noNumber(text, dated), rank: 0, of: attested });
  }
  for (const [when, group] of grouped(of("possible"), ({ claims: [id = ""] }) => {
    const claim = view.dossier.claim.get(id);
    return claim ? boundWords(language, view, claim) : "";
  }))
    parts.push({ text: say.possible(forcesOf(context, group), at, when), rank: 0, of: group });
  for (const presence of of("inferred")) {
    const gap = { ...gapWords(language, view, presence), moment };
    parts.push({ text: say.inferred(forcesOf(context, [presence]), at, gap), rank: 0, of: [presence] });
  }
  const last = grouped(of("last-attested"), ({ lastAttested }) =>
    lastAttested === null ? "" : formatDay(language, lastAttested),
  ).map(([day, group]) => ({ day, forces: forcesOf(context, group) }));
  if (last.length > 0) {
    parts.push({ text: say.last(last, at), rank: isHere ? 5 : 0, of: of("last-attested") });
    if (!isHere) parts.push({ text: say.noneLater(it, moment), rank: 0 });
  }
  for (const presence of of("ended"))
    parts.push({
      text: say.ended(forcesOf(context, [presence]), departedWords(language, view, presence)),
      rank: isHere ? 4 : 0,
      of: [presence],
    });
  const planned = of("planned");
  const onlyPlanned = planned.length === place.presences.length;
  for (const [demand, group] of grouped(planned, (presence) => (isDemandOnly(view, presence) ? "demand" : "")))
    parts.push({
      text: demand ? say.demandOnly(forcesOf(context, group)) : say.planned(forcesOf(context, group)),
      rank: onlyPlanned ? 0 : 6,
      of: group,
    });
  return parts;
}

/** Ends a sentence; in French no line may begin with its punctuation. */
function finish(language: Language, text: string): string {
  const whole = /[.?!]$/.test(text) ? text : `${text}.`;
  if (language !== "fr") return whole;
  return whole
    .replace(/ ([;?!])/g, "\u202f$1")
    .replace(/ ([:»])/g, "\u00a0$1")
    .replaceAll("« ", "«\u00a0");
}

/** Keeps the sentences that fit, in their order; those of rank 0 always. A lesser fact never stands in for a greater. */
function written(language: Language, parts: readonly Part[]): string {
  const kept = new Set<Part>();
  let length = 0;
  for (const part of [...parts].sort((a, b) => a.rank - b.rank)) {
    if (part.rank > 0 && length + part.text.length > sentenceWords[language].room) break;
    kept.add(part);
    length += part.text.length + 2;
  }
  return parts
    .filter((part) => kept.has(part))
    .map(({ text }) => finish(language, text))
    .join(" ");
}

/** That no source names a force here at the moment, or none speaks of the place at all. */
function silence(say: Sentences, place: PlaceView, at: string, it: string, moment: string): string {
  return place.now.length > 0 ? say.noForce(at, moment) : say.noSource(it, moment);
}

/**
 * The first sentence of the summary with the name of the place in it, for a page with room for no more, and the
 * presences that it speaks of.
 */
export function briefOf(
  language: Language,
  view: View,
  place: PlaceView,
): { text: string; presences: readonly Presence[] } {
  const say = sentenceWords[language];
  const { kind, short } = place.place;
  const moment = view.query.moment.kind === "point" ? say.onDate : say.inPeriod;
  let presences: readonly Presence[] = [];
  const text = say.brief(short, kind, (at, it) => {
    const [first] = stateParts({ language, view, place, say, at, it, moment, isBrief: true });
    presences = first?.of ?? [];
    return first?.text ?? silence(say, place, at, it, moment);
  });
  return { text: finish(language, text), presences };
}

/**
 * Who is at a place at the moment looked at, and how that is known, in one to three short sentences. Pure. Says nothing
 * that a claim does not say; where no source speaks it says so and names the nearest day that one covers.
 */
export function summaryOf(language: Language, view: View, place: PlaceView): Summary {
  const say = sentenceWords[language];
  const { kind } = place.place;
  const moment = view.query.moment.kind === "point" ? say.onDate : say.inPeriod;
  const strongest = place.presences[0];
  if (!strongest) {
    const key = keyOf(view, place);
    const first: Part = { text: silence(say, place, say.at[kind], say.it[kind], moment), rank: 0 };
    const nearest: Part[] =
      place.nearest === null ? [] : [{ text: say.nearest(formatDay(language, place.nearest.day)), rank: 1 }];
    const fact: Part[] = key ? [{ text: key.says, rank: 2 }] : [];
    return { text: written(language, [first, ...fact, ...nearest]), state: "none" };
  }
  const context: Context = { language, view, place, say, at: say.at[kind], it: say.it[kind], moment };
  const parts = [...stateParts(context), ...factsOf(context)];
  const states = place.presences.map(({ state }) => caseOf[state]);
  const state = (["here", "past", "planned"] as const).find((name) => states.includes(name)) ?? "none";
  return { text: written(language, parts), state };
}

/**
 * How long a force has been here and how that is known, in a few words for its row: "attested since about April 2024",
 * "last reported 3 May 2024; told to leave".
 */
export function presenceLine(language: Language, view: View, presence: Presence): string {
  const { rows } = sentenceWords[language];
  const words = (): string => {
    switch (presence.state) {
      case "attested":
        return attestedWords(language, view, presence);
      case "possible": {
        const claim = view.dossier.claim.get(presence.claims[0] ?? "");
        return claim ? rows.imprecise(boundWords(language, view, claim)) : "";
      }
      case "inferred": {
        const { to, from } = gapWords(language, view, presence);
        return rows.gap(to, from);
      }
      case "last-attested":
        return presence.lastAttested === null ? "" : rows.last(formatDay(language, presence.lastAttested));
      case "ended":
        return rows.left(departedWords(language, view, presence));
      case "planned":
        return isDemandOnly(view, presence) ? rows.demandOnly : rows.planned;
      case "none":
        return commonWords[language].states.none;
    }
  };
  const isDemand = presence.state === "planned" && isDemandOnly(view, presence);
  return [
    words(),
    ...(presence.partlyLeft.length > 0 && presence.state !== "ended" ? [rows.partLeft] : []),
    ...(presence.toldToLeave.length > 0 && !isDemand && presence.state !== "ended" ? [rows.told] : []),
  ]
    .filter((part) => part !== "")
    .join(language === "fr" ? " ; " : "; ");
}

/** The day looked at, or both ends of the stretch of time. */
export function momentDays(language: Language, { query: { moment } }: Pick<View, "query">): string {
  return moment.kind === "point"
    ? formatDay(language, moment.day)
    : sentenceWords[language].between(formatDay(language, moment.from), formatDay(language, moment.to));
}

/** The moment looked at, for the "as of" chip; with the second clock where the link sets one. */
export function momentText(language: Language, view: View): string {
  const say = sentenceWords[language];
  const { moment, known } = view.query;
  const days = momentDays(language, view);
  const text = moment.kind === "point" ? say.asOf(days) : days;
  return known === null ? text : say.known(text, formatDay(language, known));
}
