import { sourceCountText } from "#prose/counts.ts";
import { usePage, useWords } from "#ui/context.tsx";
import { usePublished } from "#ui/hooks/usePublished.ts";
import { Runs } from "#ui/Runs.tsx";
import { commonWords } from "#words/common.ts";
import { wordsOfLanguage } from "#words/direction.ts";
import { receiptWords } from "#words/receipt.ts";
import { viewWords } from "#words/views.ts";

/** The articles, by letter; the chosen one carries an ink bar. */
export function SourceList({ selected }: { selected: string }) {
  const words = useWords(viewWords).sources;
  const common = useWords(commonWords);
  const kinds = useWords(receiptWords);
  const [language, actions, dossier] = usePage();
  const published = usePublished();
  return (
    <nav className="source-list" aria-label={words.title}>
      <h2>
        {sourceCountText(language, dossier, dossier.sources)}{" "}
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
              <span className="source-text aside">
                {source.headline ? (
                  <span className="headline" {...wordsOfLanguage(source.language)}>
                    {source.headline}
                  </span>
                ) : (
                  <span className="no-headline">{common.headlineMissing}</span>
                )}
                <span>
                  <Runs text={source.label} />
                </span>
                <span>{published(source)}</span>
                <span>
                  {kinds.sourceKinds[source.kind]},{" "}
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
