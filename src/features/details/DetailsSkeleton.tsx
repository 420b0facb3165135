import { detailsWords } from "#words/details.ts";
import type { Language } from "#words/language.ts";
import { shellWords } from "#words/shell.ts";

/** The panel while the dossier loads: grey lines, and the words for a screen reader. Needs no store. */
export function DetailsSkeleton({ language }: { language: Language }) {
  return (
    <section id="details-region" className="details" aria-label={detailsWords[language].region} aria-busy="true">
      <p className="visually-hidden">{shellWords[language].loading}</p>
      <div className="details-skeleton" aria-hidden="true">
        <i className="short" />
        <i />
        <i />
        <i className="half" />
        <i className="block" />
      </div>
    </section>
  );
}
