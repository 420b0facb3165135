import { isClaimShown } from "#domain/index/frame.ts";
import { type MatrixRow, matrixOf } from "#domain/matrix.ts";
import { bearsOn } from "#domain/presence.ts";
import { useActions, useLanguage, useView, useWords } from "#ui/context.tsx";
import { Sides } from "#ui/DisagreementIcon.tsx";
import { usePublished } from "#ui/hooks/usePublished.ts";
import { Runs } from "#ui/Runs.tsx";
import { commonWords } from "#words/common.ts";
import { formatEdtf } from "#words/dates.ts";
import { wordsOfLanguage } from "#words/direction.ts";
import { receiptWords } from "#words/receipt.ts";
import { gridWords } from "#words/viewgrids.ts";

function Question({ row }: { row: MatrixRow }) {
  const { id, note } = row.disagreement;
  return (
    <article data-disagreement={id}>
      <Sides row={row} />
      {note && <p className="note">{note}</p>}
    </article>
  );
}

/** Where the articles differ, with every position and what could make them fit; first what is about the moment. */
export function ListDisagreements() {
  const words = useWords(gridWords).list;
  const view = useView();
  const rows = matrixOf(view.dossier, (claim) => isClaimShown(view, claim));
  const current = rows.filter(({ disagreement }) => bearsOn(disagreement, view.from, view.day));
  const others = rows.filter((row) => !current.includes(row));
  return (
    <section className="list-disagreements" aria-labelledby="list-disagreements-title">
      <h2 id="list-disagreements-title" className="section-title">
        {words.disagreements}
      </h2>
      {current.map((row) => (
        <Question key={row.disagreement.id} row={row} />
      ))}
      {others.length > 0 && (
        <details>
          <summary>{words.otherDates}</summary>
          {others.map((row) => (
            <Question key={row.disagreement.id} row={row} />
          ))}
        </details>
      )}
    </section>
  );
}

/** What no source says, so that a gap can be read as a gap. */
export function ListUnknowns() {
  const words = useWords(gridWords).list;
  const common = useWords(commonWords);
  const language = useLanguage();
  const { dossier } = useView();
  if (dossier.unknowns.length === 0) return null;
  return (
    <section className="list-unknowns" aria-labelledby="list-unknowns-title">
      <h2 id="list-unknowns-title" className="section-title">
        {words.unknowns}
      </h2>
      <ul className="lines">
        {dossier.unknowns.map((item) => (
          <li key={item.id}>
            <Runs text={item.says} />{" "}
            <span className="note">
              {[
                item.places.map((id) => dossier.place.get(id)?.short ?? id).join(", "),
                ...(item.when ? [formatEdtf(language, item.when)] : []),
              ].join(common.semicolon)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The articles, each with what our copy of it is. */
export function ListSources() {
  const words = useWords(gridWords).list;
  const kinds = useWords(receiptWords);
  const common = useWords(commonWords);
  const { dossier } = useView();
  const actions = useActions();
  const published = usePublished();
  return (
    <section className="list-sources" aria-labelledby="list-sources-title">
      <h2 id="list-sources-title" className="section-title">
        {words.sources}
      </h2>
      <ul className="lines">
        {dossier.sources.map((source) => (
          <li key={source.id} data-source={source.id}>
            <button
              type="button"
              className="row-says"
              data-source={source.id}
              onClick={() => actions.openSource(source.id)}
            >
              <span className="letter-box">{source.letter}</span>{" "}
              {source.headline ? (
                <span className="headline" {...wordsOfLanguage(source.language)}>
                  {source.headline}
                </span>
              ) : (
                common.headlineMissing
              )}
            </button>
            <p>
              <Runs text={source.label} />. {published(source)}. {kinds.sourceKinds[source.kind]}.
            </p>
            {source.note && (
              <p className="note">
                <Runs text={source.note} />
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
