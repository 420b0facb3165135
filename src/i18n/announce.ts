import { evidenceCount, type View } from "#domain/view.ts";
import { commonWords } from "./common.ts";
import { formatDay } from "./dates.ts";
import { joinList, type Language } from "./language.ts";

export type AnnouncementAbout = "date" | "place" | "claim" | "passage" | "filter" | "view" | "step" | "custom";

const words = {
  en: { nobody: "no source for this date", numbers: "numbers not stated", hold: "hold", claim: "Claim" },
  fr: { nobody: "aucune source à cette date", numbers: "nombres non indiqués", hold: "valables", claim: "Affirmation" },
} as const;

/** One sentence on what changed: date, place, forces, number of passages. */
export function announce(
  language: Language,
  view: View,
  about: AnnouncementAbout,
  selected: { place?: string | undefined; claim?: string | undefined; view?: string },
): string {
  const say = words[language];
  const common = commonWords[language];
  const date = formatDay(language, view.day);
  if (about === "view" && selected.view) return `${selected.view}. ${date}.`;
  const claim = selected.claim ? view.dossier.claim.get(selected.claim) : undefined;
  if (about === "claim" && claim)
    return `${say.claim}: ${claim.says} ${common.passages(evidenceCount(view.dossier, [claim]).passages)}.`;
  const place = selected.place ? view.places.get(selected.place) : undefined;
  if (!place) return `${date}. ${common.claims(view.holdingCount)} ${say.hold}.`;
  const here = place.presences.filter(({ state }) => state === "attested" || state === "possible");
  const names = here.map(({ actor }) => view.dossier.actor.get(actor)?.short ?? actor);
  const forces = names.length > 0 ? `${joinList(language, names)}, ${say.numbers}` : say.nobody;
  const { passages } = evidenceCount(view.dossier, place.now);
  return `${date}. ${place.place.short}: ${forces}. ${common.passages(passages)}.`;
}
