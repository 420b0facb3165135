import { DateBar } from "#features/timeline/DateBar.tsx";
import { saysOf } from "#prose/says.ts";
import { useActions, useAppState, useLanguage, useView, useWords } from "#ui/context.tsx";
import { embedWords } from "#words/embed.ts";
import { timelineWords } from "#words/timeline.ts";
import { FullScreenButton } from "./FullScreen.tsx";
import { AsOf, DetailsHere, References, type StripProps, Ways } from "./Sentence.tsx";

/** Under the map: one sentence with what it rests on, and the date control. */
export function Strip(props: StripProps) {
  const { isStatic, isNarrow, isOpen } = props;
  const words = useWords(embedWords);
  const times = useWords(timelineWords);
  const actions = useActions();
  const language = useLanguage();
  const view = useView();
  const place = useAppState((state) => state.link.place);
  const claim = useAppState((state) => state.link.claim);
  const says = saysOf(language, view, { ...(place && { place }), ...(claim && { claim }) });
  // Each reference opens the passages; on a narrow page a button of its own would cost the map a line.
  const passages = isNarrow && says.references.length > 0 ? 0 : says.passages;
  const sentence = (
    <div className="embed-sentence dated">
      <DetailsHere isOpen={isOpen}>
        <AsOf /> <span className="embed-says">{says.text}</span>{" "}
        {says.isHidden && !isStatic && (
          <button type="button" className="link-button" onClick={() => actions.setActors(undefined)}>
            {times.showHidden}
          </button>
        )}
        <span className="embed-references">
          <References of={says.references} {...props} />
        </span>
      </DetailsHere>{" "}
      {isNarrow && !isStatic && (
        <span className="embed-inline">
          <Ways passages={passages} {...props} />
        </span>
      )}
    </div>
  );
  if (isStatic)
    return (
      <section id="timeline-region" className="embed-static" aria-label={words.timeline}>
        {sentence}
      </section>
    );
  return (
    <DateBar aside={!isNarrow && <Ways passages={says.passages} {...props} />} menu={isNarrow && <FullScreenButton />}>
      {sentence}
    </DateBar>
  );
}
