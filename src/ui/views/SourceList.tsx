import type { Source } from "#domain/compiled.ts";
import { commonWords } from "#i18n/common.ts";
import { formatPublished } from "#i18n/dates.ts";
import { viewWords } from "#i18n/views.ts";
import { useActions, useDossier, useLanguage, useWords } from "#ui/context.tsx";

/** "3 May 2024, by content": a publication date with how it is known. */
export function usePublished(): (source: Source) => string {
  const words = useWords(viewWords).sources;
  const language = useLanguage();
  return (source) => {
    const date = formatPublished(language, source);
    if (!source.published || date === null) return words.noDate;
    const basis = words.published[source.published.basis];
    return basis ? `${date}, ${basis}` : date;
  };
}

/** The articles, by letter; the chosen one carries an ink bar. */
export function SourceList({ selected }: { selected: string }) {
  const words = useWords(viewWords).sources;
  const common = useWords(commonWords);
  const dossier = useDossier();
  const actions = useActions();
  const published = usePublished();
  return (
    <nav className="source-list" aria-label={words.title}>
      <h2>
        {common.articles(dossier.sources.length)}{" "}
        <span className="note">{common.passages(dossier.passages.length)}</span>
      </h2>
      <ul>
        {dossier.sources.map((source) => (
          <li key={source.id}>
            <button
              type="button"
              className="source-item"
              data-source={source.id}
              aria-current={source.id === selected ? "true" : undefined}
              onClick={() => actions.openSource(source.id)}
            >
              <span className="letter-box">{source.letter}</span>
              <span className="source-text">
                {source.headline ? (
                  <span className="headline" lang={source.language}>
                    {source.headline}
                  </span>
                ) : (
                  <span className="no-headline">{common.headlineMissing}</span>
                )}
                <span>{source.label}</span>
                <span>{published(source)}</span>
                <span>
                  {common.sourceKinds[source.kind]},{" "}
                  {common.passages(dossier.passagesOfSource.get(source.id)?.length ?? 0)}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      <p className="note">{words.lettersStay}</p>
    </nav>
  );
}
