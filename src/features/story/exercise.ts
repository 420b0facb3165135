import type { Claim } from "#domain/compiled.ts";
import type { Dossier } from "#domain/dossier.ts";
import { type QuotedPassage, receiptOf } from "#domain/receipt.ts";
import { type AttributionKind, attributionKinds, type Standing, standings } from "#domain/vocabulary.ts";

/** One quote to judge: whose words they are, and how what it says stands. */
export type Question = {
  claim: Claim;
  /** The first passage that the claim rests on. */
  quote: QuotedPassage;
  speakerChoices: readonly AttributionKind[];
  standingChoices: readonly Standing[];
};

/** Where the claims of an exercise come from. */
export type ExerciseOrigin = { from: "story" | "place"; id: string };

function claimsOf(dossier: Dossier, origin: ExerciseOrigin): readonly Claim[] {
  if (origin.from === "place") return dossier.claimsAtPlace.get(origin.id) ?? [];
  const steps = dossier.stories.find((story) => story.id === origin.id)?.steps ?? [];
  const ids = new Set(steps.flatMap((step) => step.claims));
  return [...ids].flatMap((id) => dossier.claim.get(id) ?? []);
}

/** The questions of an exercise; the choices are always in the same order, so that their place gives nothing away. */
export function questionsOf(dossier: Dossier, origin: ExerciseOrigin): Question[] {
  const used = new Set(dossier.passages.map((passage) => passage.attribution.kind));
  const speakerChoices = attributionKinds.filter((kind) => used.has(kind));
  const stood = new Set(dossier.claims.map((claim) => claim.standing));
  const standingChoices = standings.filter((standing) => stood.has(standing));
  return claimsOf(dossier, origin).flatMap((claim) => {
    const quote = receiptOf(dossier, claim).supports.find(({ passage }) => passage.exact !== undefined);
    return quote ? [{ claim, quote, speakerChoices, standingChoices }] : [];
  });
}
