import { Unknowns } from "#features/details/Evidence.tsx";
import { claimsOfStep, tellingOf, unknownsOfStep } from "#state/player.ts";
import { selectStory } from "#state/select.ts";
import { useAppState, useDossier, useWords } from "#ui/context.tsx";
import { Receipt } from "#ui/receipt/Receipt.tsx";
import { embedWords } from "#words/embed.ts";
import { storyWords } from "#words/story.ts";

/** Every passage that the step of an embedded story rests on. */
export function StepReceipts() {
  const words = useWords(storyWords);
  const embed = useWords(embedWords);
  const dossier = useDossier();
  const story = useAppState(selectStory);
  const link = useAppState((state) => state.link);
  const telling = story && tellingOf(story, link);
  if (!telling) return null;
  return (
    <section id="details-region" className="details" aria-label={embed.details} tabIndex={-1}>
      <h2 id="details-title" tabIndex={-1}>
        {words.step(telling.n, telling.step.title)}
      </h2>
      {claimsOfStep(dossier, telling.step).map((claim) => (
        <Receipt key={claim.id} claim={claim} level={3} open />
      ))}
      <Unknowns unknowns={unknownsOfStep(dossier, telling.step)} />
    </section>
  );
}
