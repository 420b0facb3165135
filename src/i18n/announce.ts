import type { Presence } from "#domain/presence.ts";
import { evidenceCount, type PlaceView, type View } from "#domain/view.ts";
import { commonWords, formatQuantity, passageName } from "./common.ts";
import { joinList, type Language } from "./language.ts";
import { momentDays } from "./summary.ts";

export type AnnouncementAbout = "date" | "place" | "claim" | "passage" | "filter" | "view" | "step" | "custom";

const words = {
  en: { nobody: "no source for this date", numbers: "numbers not stated", hold: "hold", claim: "Claim" },
  fr: { nobody: "aucune source à cette date", numbers: "nombres non indiqués", hold: "valables", claim: "Affirmation" },
} as const;

const isHere = ({ state }: Presence) => state === "attested" || state === "possible";

/** The different numbers the sources put here for a force, "about 60 or 100"; empty where they give none. */
function numbersOf(language: Language, place: PlaceView, actor: string): string {
  const texts = new Map<number, string>();
  for (const { actor: of, strength } of place.figures) {
    const number = strength.max ?? strength.min ?? 0;
    const text = formatQuantity(language, strength);
    if (of === actor && text !== null && !texts.has(number)) texts.set(number, text);
  }
  return joinList(language, [...texts.values()], "or");
}

/** The forces that are here, with their numbers; where none is, how each was known to be here at another time. */
function forcesAt(language: Language, view: View, place: PlaceView): string {
  const say = words[language];
  const { states } = commonWords[language];
  const nameOf = ({ actor }: Presence) => view.dossier.actor.get(actor)?.short ?? actor;
  const here = place.presences.filter(isHere);
  if (here.length === 0)
    return place.presences.map((presence) => `${nameOf(presence)} ${states[presence.state]}`).join(", ") || say.nobody;
  const numbers = here.map((presence) => numbersOf(language, place, presence.actor));
  const named = here.map((presence, n) => (numbers[n] ? `${nameOf(presence)} (${numbers[n]})` : nameOf(presence)));
  return `${joinList(language, named)}${numbers.some((text) => text !== "") ? "" : `, ${say.numbers}`}`;
}

type Selected = {
  place?: string | undefined;
  claim?: string | undefined;
  passage?: string | undefined;
  /** Name of the view shown. */
  view?: string;
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
  if (about === "claim" && claim)
    return `${words[language].claim}: ${claim.says} ${common.passages(evidenceCount(dossier, [claim]).passages)}.`;
  const place = selected.place ? view.places.get(selected.place) : undefined;
  if (!place) return `${date}. ${common.claims(view.holdingCount)} ${words[language].hold}.`;
  const { passages } = evidenceCount(dossier, place.now);
  return `${date}. ${place.place.short}: ${forcesAt(language, view, place)}. ${common.passages(passages)}.`;
}
