import { changeSaid } from "#prose/stops.ts";
import { useActions, useLanguage, useView } from "#ui/context.tsx";

/** How many more changes there are on a day: a button that lists all of them, each of which leads to its quotes. */
export function DayChanges({ count }: { count: string }) {
  const language = useLanguage();
  const actions = useActions();
  const view = useView();
  const said = view.stops.changesOn(view.day).map((change) => changeSaid(language, view, change));
  return (
    <>
      <button type="button" className="tl-changes" popoverTarget="tl-changes">
        {count}
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
