import type { Claim } from "#domain/compiled.ts";
import type { Dossier } from "#domain/dossier.ts";
import { eventRange } from "#domain/events.ts";
import { placesInside } from "#domain/inside.ts";
import { isByReading, isDayRead, type Presence } from "#domain/presence.ts";
import { receiptOf } from "#domain/receipt.ts";
import { lastHeld } from "#domain/span.ts";
import { isUndated, undatedAt } from "#domain/undated.ts";
import { formOf, type SymbolForm } from "#drawing/symbol.ts";
import { isDemandOnly } from "#prose/bounds.ts";
import { type Basis, perView, plainDate, small } from "#prose/mapnotes.ts";
import { isDisputed, lastWords, namesOf, whereWords } from "#prose/who.ts";
import { commonWords } from "#words/common.ts";
import { formatDay, formatPublished } from "#words/dates.ts";
import { labelWords } from "#words/labels.ts";
import { capital } from "#words/language.ts";
import type { RegionForm } from "#words/region.ts";

export type RegionColumn = NonNullable<Dossier["context"]>["columns"][number];

/** One thing that sources say of a state's government or of a force there. The map's block and the table have the same. */
export type RegionEntry = {
  /** Null where it is said of several forces. */
  actor: string | null;
  form: RegionForm;
  text: string;
  /** The same for the map, where there is less room. */
  short?: string;
  /** No source says so in these words. */
  isReading?: boolean;
  /** A source says so, but not of this day. */
  isDay?: boolean;
  /** Sources contradict each other on it. */
  isInDispute?: boolean;
  /** Before which article's day it is told without a time; of the moment it says nothing, so it has no sign. */
  before?: string;
  /** Those that it rests on, the most telling first. */
  claims: string[];
};

export const solid: SymbolForm = { core: "full", outline: "none", sign: null };

/** How an entry is drawn: as our reading where it is. */
export function regionFormOf({
  form,
  isReading,
  isDay,
  before,
}: Pick<RegionEntry, "form" | "isReading" | "isDay" | "before">): SymbolForm | null {
  if (form === "hidden" || before !== undefined) return null;
  return form === "here" && (isReading || isDay) ? { ...solid, core: "read" } : regionForms[form];
}

const regionForms: Readonly<Record<Exclude<RegionForm, "hidden">, SymbolForm>> = {
  government: solid,
  here: solid,
  possible: formOf("possible"),
  inferred: formOf("inferred"),
  past: formOf("last-attested"),
  told: { core: "none", outline: "solid", sign: "told" },
  gone: { core: "none", outline: "solid", sign: "gone" },
  asked: { core: "none", outline: "dashed", sign: "asked" },
};

function governmentEntry(basis: Basis, state: string, topics: readonly string[]): RegionEntry | null {
  const { view, language } = basis;
  const { dossier, day } = view;
  const words = labelWords[language];
  const actor = dossier.actors.find(({ id, role }) => id === state && role === "state");
  const claims = (dossier.claimsAtPlace.get(state) ?? []).filter((claim) => {
    const span = dossier.spans.get(claim.id);
    const range = span && eventRange(span);
    return (
      claim.topics.some((topic) => topics.includes(topic)) &&
      claim.actors.includes(state) &&
      // What several countries did together says little about this one's government.
      claim.places.length === 1 &&
      range !== undefined &&
      range !== null &&
      range.from <= day
    );
  });
  const isCoup = (claim: Claim) => claim.event !== undefined && claim.topics.includes("coup");
  const best = claims.find(isCoup) ?? claims.find(({ key }) => key) ?? claims[0];
  if (!best || !actor) return null;
  // It stands under the country's name: "Coup in Niger" says it twice.
  const label = isCoup(best) ? words.rows.coup : (best.label ?? best.says.replace(/\.$/, ""));
  const span = dossier.spans.get(best.id);
  const last = span?.endMax === null && best.kind !== "event" ? lastHeld(span) : null;
  const when =
    plainDate(basis, best) ?? (last !== null && last < day ? words.reported(formatDay(language, last)) : null);
  return { actor: actor.id, form: "government", text: capital(when ? `${label}, ${when}` : label), claims: [best.id] };
}

/** How well a claim stands for others: labelled, key, an event, undisputed, much said. */
function weight(claim: Claim): number {
  return (
    (claim.label ? 8 : 0) +
    (claim.key ? 4 : 0) +
    (claim.event ? 2 : 0) +
    (claim.standing === "disputed" || claim.standing === "unverified" ? -6 : 0) +
    Math.min(claim.evidence.length, 9) / 10
  );
}

function claimsOf({ view }: Basis, ids: readonly string[]): Claim[] {
  const claims = [...new Set(ids)].flatMap((id) => view.dossier.claim.get(id) ?? []);
  return claims.sort((a, b) => weight(b) - weight(a));
}

/** The same force at the bases inside, in the same state, and said by sources or read by us alike. */
function atBases({ view }: Basis, presence: Presence): Presence[] {
  const inside = placesInside(view.dossier, presence.place);
  const isRead = isByReading(view.dossier, presence);
  return view.dossier.bases
    .filter((id) => inside.has(id))
    .flatMap((id) => view.places.get(id)?.presences ?? [])
    .filter(
      (base) =>
        base.actor === presence.actor &&
        base.state === presence.state &&
        isByReading(view.dossier, base) === isRead &&
        (base.state !== "last-attested" || base.lastAttested === presence.lastAttested),
    );
}

/** What a source tells without a time in words with the day of its article, which is null where there is no such claim. */
function timeless({ view, language }: Basis, what: string, claims: readonly Claim[]) {
  const { undated, noDate } = labelWords[language].rows;
  const [claim] = claims.filter((item) => isUndated(view, item));
  const [article] = claim ? receiptOf(view.dossier, claim).articles : [];
  const before = article ? formatPublished(language, article) : null;
  return { before, words: before === null ? {} : { text: undated(what, before), short: noDate(what) } };
}

/** What sources tell without a time of a force of which nothing is known at the moment. */
function undatedEntries(basis: Basis, state: string, actor: string): RegionEntry[] {
  const { rows } = labelWords[basis.language];
  return undatedAt(basis.view, state).flatMap((claim): RegionEntry[] => {
    if (!claim.actors.includes(actor)) return [];
    const form = claim.kind === "movement" ? "gone" : claim.standing === "planned" ? "asked" : "here";
    const text = capital(form === "here" ? rows.inCountry : (claim.label ?? rows[form]));
    const { before, words } = timeless(basis, text, [claim]);
    // On the map no sign says whose it is.
    const { short = "" } = named(basis, { actor, form, text, short: text, claims: [], ...words }, actor);
    return [{ actor, form, text, before: before ?? "", claims: [claim.id], ...words, short }];
  });
}

/** That a force is, may be or was there, and at which bases. */
function presenceEntry(basis: Basis, presence: Presence): RegionEntry | null {
  const { rows, ...words } = labelWords[basis.language];
  const bases = atBases(basis, presence);
  const at = whereWords(basis, bases.length > 0 ? bases.map(({ place }) => place) : presence.at);
  const where = at || rows.inCountry;
  const claims = claimsOf(basis, [...presence.claims, ...bases.flatMap((base) => base.claims)]);
  const isInDispute = isDisputed(basis, presence.claims);
  const isRead = isByReading(basis.view.dossier, presence);
  const isDay = isDayRead(basis.view, presence);
  const whole = (text: string) => capital(isInDispute ? words.list([text, words.differ]) : text);
  const entry = (form: RegionForm, text: string, short = text): RegionEntry => ({
    actor: presence.actor,
    form,
    text: whole(text),
    short: whole(short),
    claims: claims.map(({ id }) => id),
    ...(isRead ? { isReading: true } : {}),
    ...(isDay ? { isDay } : {}),
    ...(isInDispute ? { isInDispute: true } : {}),
  });
  const dated = (all: RegionEntry) => ({ ...all, ...timeless(basis, all.text, claims).words });
  switch (presence.state) {
    case "attested":
      return entry("here", isRead ? rows.byReading(where) : isDay ? words.wording(where, words.timeIsReading) : where);
    case "possible":
      return entry("possible", isRead ? rows.byReading(rows.possibly(where)) : rows.possibly(where));
    case "inferred":
      return entry("inferred", rows.inferred(where));
    case "last-attested": {
      const when = lastWords(basis, presence);
      if (when && "time" in when) return entry("past", at ? `${at}, ${when.time}` : when.time);
      return when
        ? entry("past", rows.lastReported(at, when.day), rows.lastReported("", when.day))
        : entry("past", where);
    }
    case "ended":
      return dated(entry("gone", claims.find(({ label }) => label)?.label ?? rows.gone));
    case "planned":
      return isDemandOnly(basis.view.dossier, presence)
        ? null
        : dated(entry("asked", claims.find(({ label }) => label)?.label ?? rows.asked));
    case "none":
      return null;
  }
}

/** Times in more letters than this are left to the claim: the table's cells are narrow. */
const SHORT = 24;

/** That a force was told to leave, and when where a source says so in few words. */
function toldEntry(basis: Basis, presence: Presence): RegionEntry | null {
  if (presence.toldToLeave.length === 0 || presence.state === "ended") return null;
  const claims = claimsOf(basis, presence.toldToLeave);
  // Where sources give different times, none of them is the answer.
  const times = new Set(claims.map((claim) => claim.when.time ?? plainDate(basis, claim)));
  const [time] = [...times].filter((text) => text !== null && text.length <= SHORT && times.size === 1);
  return {
    actor: presence.actor,
    form: "told",
    text: capital(labelWords[basis.language].rows.told(time ?? null)),
    short: capital(labelWords[basis.language].rows.told(null)),
    claims: claims.map(({ id }) => id),
  };
}

/** That the filter hides forces here; nothing where it hides none. */
export function hiddenEntry(basis: Basis, hidden: readonly Presence[]): RegionEntry[] {
  if (hidden.length === 0) return [];
  const text = capital(labelWords[basis.language].hidden(namesOf(basis, hidden)));
  return [{ actor: null, form: "hidden", text, claims: [] }];
}

/** With the name of its force, which is not the one that the column is named after. */
function named({ view, language }: Basis, entry: RegionEntry, actor: string): RegionEntry {
  const name = view.dossier.actor.get(actor)?.short ?? actor;
  const withName = (text: string) => (text.startsWith(name) ? text : commonWords[language].labelled(name, small(text)));
  return { ...entry, text: withName(entry.text), ...(entry.short ? { short: withName(entry.short) } : {}) };
}

/** What is known of a state in one column: of its government, or of each of the column's forces. */
export function regionEntries(basis: Basis, state: string, column: RegionColumn): RegionEntry[] {
  return perView(basis, `region ${state} ${column.id}`, () => {
    const place = basis.view.places.get(state);
    const government = column.topics ? governmentEntry(basis, state, column.topics) : null;
    const actors = column.actors ?? [];
    const forces = actors.flatMap((actor) => {
      const presence = place?.presences.find((item) => item.actor === actor);
      const entries = presence
        ? [presenceEntry(basis, presence), toldEntry(basis, presence)].flatMap((entry) => entry ?? [])
        : undatedEntries(basis, state, actor);
      return actor === actors[0] ? entries : entries.map((entry, n) => (n === 0 ? named(basis, entry, actor) : entry));
    });
    const hidden = (place?.hidden ?? []).filter(({ actor }) => actors.includes(actor));
    return [...[government, ...forces].flatMap((entry) => entry ?? []), ...hiddenEntry(basis, hidden)];
  });
}
