import { useEffect, useState } from "react";
import type { Source } from "#domain/compiled.ts";
import { receiptOf } from "#domain/receipt.ts";
import type { Actions } from "#state/actions.ts";
import { selectHiddenForces } from "#state/select.ts";
import { CollectionSwitch } from "#ui/CollectionSwitch.tsx";
import { useAppState, usePage, useWords } from "#ui/context.tsx";
import { CODE_PATIENCE } from "#ui/lazypart.ts";
import { Modal } from "#ui/Modal.tsx";
import { Runs } from "#ui/Runs.tsx";
import { within } from "#ui/within.ts";
import { commonWords, sourceName } from "#words/common.ts";
import { formatPublished, timeOf } from "#words/dates.ts";
import { dialogWords } from "#words/dialogs.ts";
import { wordsOfLanguage } from "#words/direction.ts";
import type { Hit } from "./search.ts";

function open(actions: Actions, { kind, id }: Hit): void {
  actions.openDialog("none");
  if (kind === "place") actions.showPlace(id);
  else if (kind === "actor") actions.setActors([id]);
  else if (kind === "claim") actions.showClaim(id);
  else if (kind === "passage") actions.openPassage(id);
  else if (kind === "source") actions.openSource(id);
  else actions.compare(id);
}

/** Who says it and when: of a claim its articles and time, of a quote its paragraph and date, of an article its date. */
function Origin({ hit: { kind, id } }: { hit: Hit }) {
  const common = useWords(commonWords);
  const [language, , dossier] = usePage();
  const claim = kind === "claim" ? dossier.claim.get(id) : undefined;
  const passage = kind === "passage" ? dossier.passage.get(id) : undefined;
  const source = dossier.source.get(kind === "source" ? id : (passage?.source ?? ""));
  const nameOf = (article: Source) => article.publisher ?? sourceName(language, dossier, article);
  const said = claim
    ? [...receiptOf(dossier, claim).articles.map(nameOf), timeOf(language, claim)]
    : passage && source
      ? [
          nameOf(source),
          passage.paragraph === undefined ? "" : common.paragraphLong(passage.paragraph),
          formatPublished(language, source),
        ]
      : source
        ? [source.publisher ?? "", formatPublished(language, source)]
        : [];
  const text = said.filter((part) => part !== "").join(", ");
  return text === "" ? null : (
    <span className="hit-note aside">
      <Runs text={text} />
    </span>
  );
}

/** Search over places, forces, claims, quotes and sources; the index is loaded when the dialog first opens. */
export function SearchDialog() {
  const { search } = useWords(dialogWords);
  const [, actions, dossier] = usePage();
  const [query, setQuery] = useState("");
  const [run, setRun] = useState<((query: string) => Hit[]) | null>(null);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    let isCurrent = true;
    within(CODE_PATIENCE, import("./search.ts"))
      .then(({ createSearch }) => {
        const made = createSearch(dossier);
        if (isCurrent) setRun(() => made);
      })
      .catch(() => setFailed(true));
    return () => {
      isCurrent = false;
    };
  }, [dossier]);
  const hidden = useAppState(selectHiddenForces);
  const isHidden = ({ kind, id }: Hit) => {
    if (kind === "actor") return hidden.includes(id);
    const forces = kind === "claim" ? (dossier.claim.get(id)?.actors ?? []) : [];
    return forces.length > 0 && forces.every((actor) => hidden.includes(actor));
  };
  const isQuote = ({ kind, id }: Hit) => kind === "passage" && dossier.passage.get(id)?.exact !== undefined;
  const languageOf = ({ id }: Hit) =>
    wordsOfLanguage(dossier.source.get(dossier.passage.get(id)?.source ?? "")?.language);
  const hits = query.trim().length >= 2 && run ? run(query) : [];
  const [first] = hits;
  const message = hasFailed
    ? search.failed
    : query.trim().length < 2
      ? search.hint
      : hits.length === 0
        ? search.none
        : search.results(hits.length);
  return (
    <Modal title={search.title}>
      <CollectionSwitch />
      <search>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (first) open(actions, first);
          }}
        >
          <label className="stack search-label">
            {search.label}
            <input
              data-focus
              type="search"
              value={query}
              autoComplete="off"
              onChange={(event) => setQuery(event.target.value)}
            />
          </label>
        </form>
      </search>
      <p role="status">{message}</p>
      <ul className="search-hits">
        {hits.map((hit) => (
          <li key={`${hit.kind} ${hit.id}`}>
            <button type="button" onClick={() => open(actions, hit)}>
              <span className="note">{search.kinds[hit.kind]}</span>
              <span className={isQuote(hit) ? "headline" : undefined}>
                {isQuote(hit) ? <bdi {...languageOf(hit)}>“{hit.text}”</bdi> : <Runs text={hit.text} />}
                <Origin hit={hit} />
                {isHidden(hit) && <span className="hit-note aside">{search.hidden}</span>}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Modal>
  );
}
