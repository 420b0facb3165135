import { useApp, useAppState, useDossier, useLanguage, useWords } from "#ui/context.tsx";
import { exportWords } from "#words/export.ts";
import { FileRow } from "./FileRow.tsx";
import { makeSlides } from "./make.ts";
import { deckOf } from "./slides.ts";

/** The dossier's stories as slides for other programs. */
export function SlidesSection() {
  const { dialog: words } = useWords(exportWords);
  const { ground, store } = useApp();
  const dossier = useDossier();
  const language = useLanguage();
  const link = useAppState((state) => state.link);
  if (dossier.stories.length === 0) return null;
  const map = () => ({ ground, isLive: store.getState().mapStatus === "drawn" });
  return (
    <section className="export-section">
      <h3>{words.slides}</h3>
      <p className="export-note">{words.slidesNote}</p>
      <ul>
        {dossier.stories.map((story) => (
          <FileRow
            key={story.id}
            says={[story.title, words.slidesOf(story.steps.length)]}
            make={() => makeSlides(deckOf(dossier, story, link, language), story.id, map())}
          />
        ))}
      </ul>
    </section>
  );
}
