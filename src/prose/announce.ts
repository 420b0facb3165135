import type { Presence } from "#domain/presence.ts";
import { evidenceCount, type PlaceView, type View } from "#domain/view.ts";
import { announceWords } from "#words/announce.ts";
import { commonWords, formatQuantity, passageName } from "#words/common.ts";
import { joinList, type Language } from "#words/language.ts";
import { claimsOf, lastTime, type Standing, standingOf } from "./bounds.ts";
import { questionsOf } from "./facts.ts";
import { momentDays } from "./moment.ts";
import { numberLine } from "./numbers.ts";
import { contextOf } from "./summary.ts";

export type AnnouncementAbout = "date" | "place" | "claim" | "passage" | "filter" | "view" | "step" | "custom";

const isHere = ({ state }: Presence) => state === "attested" || state === "possible";

/** The different numbers the sources put here for a force, "about 1,000 or nearly 1,000"; empty where they give none. */
function numbersOf(language: Language, place: PlaceView, actor: string): string {
  const texts = place.figures.flatMap((figure) =>
    figure.actor === actor ? (formatQuantity(language, figure.strength) ?? []) : [],
  );
  return joinList(language, [...new Set(texts)], "or");
}

/** Where no force here is counted: what the rows of the panel say of numbers, once where they say the same. */
function numberlessOf(language: Language, view: View, place: PlaceView, here: readonly Presence[]): string[] {
  const { labelled, numberNotStated } = commonWords[language];
  const lines = here.map((presence) => [presence.actor, numberLine(language, view, place, presence)] as const);
  const different = [...new Set(lines.map(([, line]) => line))];
  if (different.length === 1) return different;
  return lines.flatMap(([actor, line]) =>
    line === numberNotStated ? [] : labelled(view.dossier.actor.get(actor)?.short ?? actor, line),
  );
}

/** Who is here, with numbers and doubt, and who before and after; where none is, how each was known to be. */
function forcesAt(language: Language, view: View, place: PlaceView): string {
  const say = announceWords[language];
  const nameOf = (actor: string) => view.dossier.actor.get(actor)?.short ?? actor;
  const here = place.presences.filter(isHere);
  const told =
    here.length > 0 ? place.presences.filter((item) => isHere(item) || item.state === "inferred") : place.presences;
  const groups = new Map<string, { standing: Standing; time: string; names: string[] }>();
  for (const presence of told) {
    const { state, actor } = presence;
    const time = state === "last-attested" ? lastTime(language, view.dossier, presence) : "";
    const number = state === "attested" ? numbersOf(language, place, actor) : "";
    const standing = standingOf(view, presence);
    const group = groups.get(`${standing} ${time}`) ?? { standing, time, names: [] };
    group.names.push(number === "" ? nameOf(actor) : `${nameOf(actor)} (${number})`);
    groups.set(`${standing} ${time}`, group);
  }
  const hasNumber = here.some(({ actor }) => numbersOf(language, place, actor) !== "");
  const isDisputed = questionsOf(contextOf(language, view, place), told).length > 0;
  const hidden = place.hidden.map(({ actor }) => nameOf(actor));
  const parts = [
    ...[...groups.values()].map(({ standing, time, names }) => say.states[standing](joinList(language, names), time)),
    ...(told.length === 0 && hidden.length === 0
      ? [say[place.now.length === 0 ? "nobody" : "noForce"][view.query.moment.kind]]
      : []),
    ...(here.length > 0 && !hasNumber ? numberlessOf(language, view, place, here) : []),
    ...(isDisputed ? [say.differ] : []),
    ...(hidden.length > 0 ? [say.hidden(joinList(language, hidden))] : []),
  ];
  return parts.join(commonWords[language].semicolon);
}

type Selected = {
  place?: string | undefined;
  claim?: string | undefined;
  passage?: string | undefined;
  view?: string;
  /** What happened or changed on the day looked at: a sentence. */
  change?: string;
};

/** One sentence on what changed: date, place, forces, number of passages. */
export function announce(language: Language, view: View, about: AnnouncementAbout, selected: Selected): string {
  const common = commonWords[language];
  const { dossier } = view;
  const date = momentDays(language, view);
  const passage = selected.passage ? dossier.passage.get(selected.passage) : undefined;
  if (about === "passage" && passage && selected.view)
    return `${selected.view}, ${passageName(language, dossier, passage)}.`;
  if ((about === "view" || about === "passage") && selected.view) return `${selected.view}. ${date}.`;
  const claim = selected.claim ? dossier.claim.get(selected.claim) : undefined;
  if (about === "claim" && claim) {
    const passages = common.passages(evidenceCount(dossier, [claim]).passages);
    return `${common.labelled(announceWords[language].claim, claim.says)} ${passages}.`;
  }
  const place = selected.place ? view.places.get(selected.place) : undefined;
  const start = about === "date" && selected.change ? `${date}. ${selected.change}` : `${date}.`;
  if (!place) return `${start} ${common.claimsHold(view.holdingCount)}.`;
  const behind = place.presences.flatMap(({ claims }) => claimsOf(dossier, claims));
  const passages = common.passages(evidenceCount(dossier, [...place.now, ...behind]).passages);
  return `${start} ${announceWords[language].at(place.place.short, forcesAt(language, view, place))}. ${passages}.`;
}
