import { receiptOf } from "#domain/receipt.ts";
import { selectEvent } from "#state/select.ts";
import { useActions, useAppState, useLanguage, useView, useWords } from "#ui/context.tsx";
import { References } from "#ui/References.tsx";
import { Runs } from "#ui/Runs.tsx";
import { timeOf } from "#words/dates.ts";
import { gridWords } from "#words/viewgrids.ts";

/** Every event, at the precision of its source; the latest by the date shown stands out. */
export function ListEvents() {
  const words = useWords(gridWords).list;
  const language = useLanguage();
  const view = useView();
  const actions = useActions();
  const open = useAppState((state) => state.link.claim);
  const named = useAppState(selectEvent) ?? view.events[view.eventIndex];
  return (
    <section className="list-events" aria-labelledby="list-events-title">
      <h2 id="list-events-title" className="section-title">
        {words.events(view.events.length, view.query.actors === null)}
      </h2>
      <ol>
        {view.events.map((event) => (
          <li key={event.claim.id} className={event === named ? "current" : undefined}>
            <span className="event-date">{timeOf(language, event.claim)}</span>
            <span className="event-label">
              <button
                type="button"
                className="row-says"
                data-claim={event.claim.id}
                aria-pressed={open === event.claim.id}
                onClick={() => actions.showEvent(event)}
              >
                <Runs text={event.label} />
              </button>
              {event === named && <span className="visually-hidden"> ({words.now})</span>}
            </span>
            <References passages={receiptOf(view.dossier, event.claim).supports.map((item) => item.passage)} />
          </li>
        ))}
      </ol>
    </section>
  );
}
