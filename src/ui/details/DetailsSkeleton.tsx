import { detailsWords } from "#i18n/details.ts";
import type { Language } from "#i18n/language.ts";
import { shellWords } from "#i18n/shell.ts";

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
