import { nowOf } from "#domain/now.ts";
import { changeSaid } from "#prose/stops.ts";
import { selectEvent } from "#state/select.ts";
import { useActions, useAppState, useLanguage, useView, useWords } from "#ui/context.tsx";
import { timelineWords } from "#words/timeline.ts";

/** What is counted on a day: its events, and a button that lists all its changes, each of which leads to its quotes. */
export function DayChanges({ count }: { count: string }) {
  const words = useWords(timelineWords);
  const language = useLanguage();
  const actions = useActions();
  const view = useView();
  const event = useAppState(selectEvent);
  const changes = view.query.moment.kind === "point" ? view.stops.changesOn(view.day) : [];
  // Beside a change that is said they are the others; from the last source on there is silence alone.
  const more = changes.length - (event ? 0 : 1);
  if (more < 1 || nowOf(view, event).kind === "silence") return count && <span>{count}</span>;
  const said = changes.map((change) => changeSaid(language, view, change));
  return (
    <>
      {event && <span>{count}</span>}{" "}
      <button type="button" className="tl-changes" popoverTarget="tl-changes">
        {words.moreChanges(more)}
      </button>
      <div id="tl-changes" popover="auto" className="tl-popover">
        <ol className="tl-changes-list">
          {said.map(({ text, claim, said: source }) => (
            <li key={`${text} ${claim?.id}`}>
              <button
                type="button"
                data-claim={claim?.id}
                onClick={({ currentTarget }) => {
                  // Closed first, the popover gives the focus to its button.
                  currentTarget.closest<HTMLElement>("[popover]")?.hidePopover();
                  if (claim) actions.openClaim(claim.id);
                }}
              >
                {text}
              </button>
              {source && <span>{source}</span>}
            </li>
          ))}
        </ol>
      </div>
    </>
  );
}
