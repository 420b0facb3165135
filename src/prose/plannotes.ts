import type { Claim } from "#domain/compiled.ts";
import type { Day } from "#domain/day.ts";
import type { Dossier } from "#domain/dossier.ts";
import type { Lane } from "#domain/lanes.ts";
import { isMove, moveDays, moveStanding } from "#domain/movements.ts";
import { lastSourceDay } from "#domain/now.ts";
import { spanIn } from "#domain/span.ts";
import { formatQuantity, formatUnit } from "#words/common.ts";
import { formatDayShort } from "#words/dates.ts";
import type { Language } from "#words/language.ts";
import { planWords } from "#words/plans.ts";
import { referenceOf } from "./mapnotes.ts";

/** What is planned of a force at a place, or perhaps happened, or happened by some sources: no presence, so it has a sign and words of its own. */
export type PlanNote = {
  claim: Claim;
  kind: "planned" | "perhaps";
  /** The first day on which it may have been planned or have happened, and the last. */
  from: Day;
  to: Day;
  /** What is said beside its sign, and away from it, where the day has to be said; the best first. */
  near: string[];
  far: string[];
};

/** "100 trainers → Niger", "Niger → Germany", "departure from Chad". */
function planned(dossier: Dossier, language: Language, claim: Claim): string | null {
  const words = planWords[language];
  const name = (id: string | undefined) => dossier.place.get(id ?? "")?.short ?? "";
  const { strength, fromPlace, toPlace, places } = claim;
  const number = strength ? formatQuantity(language, strength) : null;
  if (fromPlace) return toPlace ? words.way(name(fromPlace), name(toPlace)) : words.leaving(name(fromPlace), number);
  const unit = strength ? formatUnit(language, strength.unit, strength.max ?? strength.min ?? 0) : "";
  return number === null ? null : words.sent(`${number} ${unit}`, name(places[0]));
}

/** Is it of this lane: planned to be here, or a move from here? */
function isOfLane({ place, actor }: Lane, claim: Claim): boolean {
  if (!claim.actors.includes(actor)) return false;
  const isComing = claim.kind === "presence" && claim.standing === "planned" && claim.places.includes(place);
  return isComing || (claim.kind === "movement" && claim.fromPlace === place);
}

/** The plans and doubtful moves of a lane, in the order of their days. */
export function planNotes(dossier: Dossier, language: Language, lane: Lane): PlanNote[] {
  const words = planWords[language];
  const last = lastSourceDay(dossier);
  const notes = (dossier.claimsAtPlace.get(lane.place) ?? []).flatMap((claim): PlanNote[] => {
    if (!isOfLane(lane, claim)) return [];
    const span = spanIn(dossier, claim);
    const from = claim.kind === "movement" ? moveDays(span)[0] : (span.startMin ?? span.startMax);
    if (from === undefined || from === null) return [];
    const to = Math.max(from, moveDays(span)[1] ?? last);
    const isHere = lane.segments.find((segment) => from >= segment.from && from <= segment.to);
    // A lane of plans alone is drawn as one.
    if (claim.standing === "planned" && isHere?.state === "planned") return [];
    const reference = referenceOf(dossier, claim, language);
    const write = (text: string) => (reference ? [words.by(text, reference), text] : [text]);
    if (claim.standing === "planned") {
      const what = planned(dossier, language, claim);
      if (what === null) return [];
      const isMoving = claim.kind === "movement";
      const dated = write((isMoving ? words.plannedOn : words.sendingOn)(formatDayShort(language, from), what));
      const near = [...dated, ...write((isMoving ? words.planned : words.sending)(what))];
      return [{ claim, kind: "planned", from, to, near, far: dated }];
    }
    const isDoubted = claim.standing === "disputed" || moveStanding(claim, span, last) === "possible";
    if (!isDoubted || !isMove(claim)) return [];
    const place = dossier.place.get(claim.toPlace ?? "")?.short ?? "";
    const way =
      claim.standing === "disputed"
        ? claim.partial
          ? words.differPart
          : words.differ
        : claim.partial
          ? words.perhapsPart
          : words.perhaps;
    const said = write(way(place));
    const isTold = lane.segments.some(
      ({ toldToLeave, from: a, to: b }) => toldToLeave.length > 0 && a <= to && b >= from,
    );
    const [longest = ""] = said;
    return [{ claim, kind: "perhaps", from, to, near: [...(isTold ? [words.told(longest)] : []), ...said], far: [] }];
  });
  return notes.sort((a, b) => a.from - b.from);
}
