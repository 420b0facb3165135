import type { Actor, Claim, Disagreement } from "#domain/compiled.ts";
import { grouped } from "#domain/grouped.ts";
import { keysOf } from "#domain/keys.ts";
import { bearsOn, isByReading, isDayRead, type Presence } from "#domain/presence.ts";
import { isCounted, type PlaceView, type View } from "#domain/view.ts";
import { commonWords } from "#words/common.ts";
import { formatEdtf } from "#words/dates.ts";
import { labelWords } from "#words/labels.ts";
import { capital } from "#words/language.ts";
import { isDemandOnly, lastDay, outermost } from "./bounds.ts";
import { type Basis, perView, quotedQuantity, referenceOf, small } from "./mapnotes.ts";
import { momentDays } from "./moment.ts";
import { numbersOf } from "./numbers.ts";
import { apart } from "./readings.ts";

/** Places named before the rest is counted. */
const NAMED = 2;

/** The contradictions that bear on any of the claims at the moment looked at, each once. */
function disputesOf({ view }: Basis, claims: readonly string[]): Disagreement[] {
  const items = claims.flatMap((id) => view.dossier.disagreementsOfClaim.get(id) ?? []);
  return [...new Set(items)].filter((item) => item.kind === "contradiction" && bearsOn(item, view.from, view.day));
}

/** Whether a contradiction bears on any of the claims at the moment looked at. */
export function isDisputed(basis: Basis, claims: readonly string[]): boolean {
  return disputesOf(basis, claims).length > 0;
}

/** "US and Russian troops". */
export function forcesOf({ view, language }: Basis, presences: readonly Presence[]): string {
  return labelWords[language].troops(presences.map(({ actor }) => view.dossier.actor.get(actor)?.adjective ?? actor));
}

/** Forces that the filter leaves out, of all in the dossier. */
export function hiddenForces({ dossier, query: { actors } }: View): Actor[] {
  return actors === null ? [] : dossier.actors.filter(({ id, role }) => role === "force" && !actors.has(id));
}

export function namesOf({ view }: Basis, presences: readonly Presence[]): string[] {
  return presences.map(({ actor }) => view.dossier.actor.get(actor)?.short ?? actor);
}

/** "at Airbase 101 and in Agadez": of places inside each other the outermost, at most two by name; empty for none. */
export function whereWords({ view, language }: Basis, ids: readonly string[]): string {
  const places = outermost(view.dossier, ids);
  if (places.length === 0) return "";
  const named = places.slice(0, NAMED).map(({ short, kind, where }) => ({ name: short, kind, where }));
  return labelWords[language].at(named, places.length - named.length);
}

/** Of whose force a share is, as it stands after it: "in Niger"; empty where the dossier does not say. */
export function shareOf(basis: Basis, { strength }: Claim): string {
  return whereWords(basis, [strength?.of ?? []].flat());
}

/** When a force was last on record: the day of the last report, or until when its source says itself. */
export function lastWords({ view, language }: Basis, presence: Presence): { day: string } | { time: string } | null {
  const { dossier } = view;
  const claims = presence.claims.flatMap((id) => dossier.claim.get(id) ?? []);
  const until = claims.find(
    (claim) => claim.kind === "presence" && (dossier.spans.get(claim.id)?.endMin ?? null) !== null,
  );
  const { lastAttested } = presence;
  if (!until && lastAttested !== null && isByReading(dossier, presence))
    return { time: `${lastDay(language, dossier, presence)} (${labelWords[language].ourReading})` };
  if (!until) return lastAttested === null ? null : { day: lastDay(language, dossier, presence) };
  const { time, basis, edtf } = until.when;
  const words = labelWords[language];
  if (time !== undefined) return { time: isByReading(dossier, presence) ? `${time} (${words.ourReading})` : time };
  const end = formatEdtf(language, edtf.split("/")[1] ?? edtf);
  const text = words.upTo(end);
  return { time: basis === "inferred" ? `${text} (${words.ourReading})` : text };
}

function groupedBy(presences: readonly Presence[], key: (presence: Presence) => string): Presence[][] {
  return [...grouped(presences, (presence) => [key(presence)]).values()];
}

/**
 * Who is at a place in a few words for each state: "US troops", "possibly French troops". Forces
 * that the filter hides are named too. Never a share: most of a force that has gone says nothing of who is here.
 *
 * @param write what is said of forces that are here
 */
function whoIsThere(
  basis: Basis,
  { presences: all, hidden }: Pick<PlaceView, "presences"> & Partial<Pick<PlaceView, "hidden">>,
  write?: (forces: readonly Presence[]) => string[],
): string[] {
  const words = labelWords[basis.language];
  const presences = all.flatMap((presence) => apart(basis.view, presence));
  const of = (state: Presence["state"]) => presences.filter((presence) => presence.state === state);
  const placed = (group: readonly Presence[]) => {
    const where = whereWords(basis, group[0]?.at ?? []);
    return where ? `${forcesOf(basis, group)} ${where}` : forcesOf(basis, group);
  };
  const isRead = (presence: Presence | undefined) =>
    presence !== undefined && isByReading(basis.view.dossier, presence);
  const isDay = (presence: Presence | undefined) => presence !== undefined && isDayRead(basis.view, presence);
  const byPlace = (group: readonly Presence[]) =>
    groupedBy(group, (presence) => `${presence.at} ${isRead(presence)} ${isDay(presence)}`);
  const said = (group: readonly Presence[], text: string | readonly string[]) =>
    [text].flat().map((part) => ({ part, at: presences.findIndex(({ actor }) => actor === group[0]?.actor) }));
  const read = (group: readonly Presence[], text: string) =>
    said(
      group,
      isDay(group[0]) ? words.wording(text, words.timeIsReading) : isRead(group[0]) ? words.byReading(text) : text,
    );
  const last = groupedBy(of("last-attested"), (presence) => JSON.stringify(lastWords(basis, presence)));
  const planned = groupedBy(of("planned"), (presence) => String(isDemandOnly(basis.view.dossier, presence)));
  const parts = [
    ...byPlace(of("attested")).flatMap((group) =>
      write && !isRead(group[0]) && !isDay(group[0]) ? said(group, write(group)) : read(group, placed(group)),
    ),
    ...byPlace(of("possible")).flatMap((group) => read(group, words.possibly(placed(group)))),
    ...byPlace(of("inferred")).flatMap((group) => said(group, words.inferred(placed(group)))),
    ...last.flatMap(byPlace).flatMap((group) => {
      const when = group[0] && lastWords(basis, group[0]);
      if (when && "time" in when) return said(group, words.atTime(placed(group), when.time));
      return said(group, when ? words.lastReported(placed(group), when.day) : placed(group));
    }),
    ...byPlace(of("ended")).flatMap((group) => said(group, words.gone(placed(group)))),
    ...planned.flatMap((group) => {
      const isTold = group.every((presence) => isDemandOnly(basis.view.dossier, presence));
      return said(group, (isTold ? words.demanded : words.planned)(forcesOf(basis, group)));
    }),
  ];
  // In the order of the symbols.
  const ordered = [...parts].sort((a, b) => a.at - b.at).map(({ part }) => part);
  return [...ordered, ...(hidden && hidden.length > 0 ? [words.hidden(namesOf(basis, hidden))] : [])];
}

/** A longer question finds no room beside a base. */
const LONGEST_QUESTION = 36;

/** The questions on which sources contradict each other about who is here. */
function differ(basis: Basis, presences: readonly Presence[]): string[] {
  const here = presences.filter(({ state }) => state !== "planned" && state !== "none");
  const claims = here.flatMap((presence) => apart(basis.view, presence)).flatMap(({ claims }) => claims);
  return disputesOf(basis, claims).map(({ question }) =>
    question.length > LONGEST_QUESTION ? labelWords[basis.language].differ : `≠ ${question}`,
  );
}

/** A force with its number at the base: "Russian troops: about 400 (C)". */
function countedText(basis: Basis, place: PlaceView, presence: Presence): string {
  const { language, view } = basis;
  const own = place.figures.filter(({ actor, strength }) => actor === presence.actor && strength.counts === "base");
  const numbers = numbersOf(language, view, own).map(({ quantity, letters }) => quantity + letters);
  return commonWords[language].labelled(forcesOf(basis, [presence]), numbers.join(commonWords[language].semicolon));
}

/** The line under a base's name, whole and in its parts: who is there, or that no source says so. */
export type BaseNote = { text: string; parts: string[]; quiet: boolean };

export function baseNote(basis: Basis, place: PlaceView): BaseNote {
  return perView(basis, `note ${place.place.id}`, () => writeBaseNote(basis, place));
}

function writeBaseNote(basis: Basis, place: PlaceView): BaseNote {
  const { view, language } = basis;
  const { presences } = place;
  // What the dossier says in short of some of the forces stands with these, not with all.
  const abouts = keysOf(view, place).filter(
    ({ kind, label, strength }) => kind === "presence" && (label || strength?.counts === "share"),
  );
  const aboutOf = ({ actor }: Presence) => abouts.find(({ actors }) => actors.includes(actor));
  const write = (all: readonly Presence[]): string[] => {
    const counted = all.filter((presence) => isCounted(place, presence));
    const attested = all.filter((presence) => !counted.includes(presence));
    const alike = [...grouped(attested, (presence) => [aboutOf(presence)]).entries()];
    return [
      ...counted.map((presence) => countedText(basis, place, presence)),
      ...alike.map(([about, own]) => writePlain(about, own)),
    ];
  };
  const writePlain = (about: Claim | undefined, own: readonly Presence[]): string => {
    const forces = forcesOf(basis, own);
    if (!about) return forces;
    const force = view.dossier.actor.get(own[0]?.actor ?? "");
    return about.strength?.counts === "share" && force
      ? `${labelWords[language].share(quotedQuantity(basis, about), force.adjective, shareOf(basis, about))}, ${referenceOf(view.dossier, about, language, about.strength.qualifier)}`
      : `${forces}, ${small(about.label ?? "")}`;
  };
  const parts = [...whoIsThere(basis, place, write), ...differ(basis, presences)];
  const words = labelWords[language];
  if (parts.length === 0) parts.push(words.noSource[view.query.moment.kind]);
  return { text: capital(words.list(parts)), parts: parts.map(capital), quiet: presences.length === 0 };
}

/**
 * What a mark says when it is read aloud: place, who is there and how that is known, and when.
 *
 * @param numbers what its drawing says of numbers
 */
export function placeName(
  basis: Basis,
  place: Pick<PlaceView, "place" | "presences" | "hidden">,
  numbers: readonly string[] = [],
): string {
  return perView(basis, `name ${place.place.id}`, () => {
    const { view, language } = basis;
    const words = labelWords[language];
    const told = place.presences.filter(
      (presence) =>
        presence.toldToLeave.length > 0 && presence.state !== "ended" && !isDemandOnly(basis.view.dossier, presence),
    );
    const parts = [
      ...whoIsThere(basis, place),
      ...(told.length > 0 ? [words.demanded(forcesOf(basis, told))] : []),
      ...(differ(basis, place.presences).length > 0 ? [words.differ] : []),
      ...numbers,
    ];
    const what = parts.length > 0 ? words.list(parts) : words.noSource[view.query.moment.kind];
    return commonWords[language].labelled(place.place.name, `${what}, ${momentDays(language, view)}`);
  });
}

/** The forces on record in a country that the filter hides; nothing where it is none of the dossier's own. */
export function hiddenWords(basis: Basis, { place, hidden }: Pick<PlaceView, "place" | "hidden">): string[] {
  const isFocus = basis.view.dossier.focus.includes(place.iso ?? "");
  return isFocus && hidden.length > 0 ? [labelWords[basis.language].hidden(namesOf(basis, hidden))] : [];
}
