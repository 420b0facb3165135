import { saysOf } from "#prose/says.ts";
import { Answers } from "#ui/Answers.tsx";
import { AsOf } from "#ui/AsOf.tsx";
import { useAppState, useLanguage, useView, useWords } from "#ui/context.tsx";
import { embedWords } from "#words/embed.ts";
import { FullMapLink } from "./FullMapLink.tsx";

/**
 * A frame without room for map and controls: title, date, the way to the whole map, and as many whole lines of what is
 * said as it holds. It does not scroll, so that the host's page does not stop at it.
 */
export function Tiny() {
  const words = useWords(embedWords);
  const language = useLanguage();
  const view = useView();
  const place = useAppState((state) => state.link.place);
  const claim = useAppState((state) => state.link.claim);
  const says = saysOf(language, view, { ...(place && { place }), ...(claim && { claim }) });
  return (
    <main className="embed-app embed-tiny">
      <h1>{view.dossier.title}</h1>
      <p>
        <AsOf />
      </p>
      <section id="details-region" aria-label={words.details}>
        {says ? <p>{says.text}</p> : <Answers isShort />}
      </section>
      <FullMapLink />
    </main>
  );
}
