import { embedWords } from "#i18n/embed.ts";
import { storyWords } from "#i18n/story.ts";
import { claimsOfStep, selectStory, tellingOf, unknownsOfStep } from "#story/player.ts";
import { useAppState, useDossier, useWords } from "#ui/context.tsx";
import { Unknowns } from "#ui/details/Evidence.tsx";
import { Receipt } from "#ui/details/Receipt.tsx";

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
