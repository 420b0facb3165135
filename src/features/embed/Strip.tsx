import type { Disagreement } from "#domain/compiled.ts";
import { hiddenText } from "#marks/legend.ts";
import { saysOf } from "#prose/says.ts";
import { Answers } from "#ui/Answers.tsx";
import { AsOf } from "#ui/AsOf.tsx";
import { useAppState, usePage, useView, useWords } from "#ui/context.tsx";
import { KeySlot } from "#ui/KeySlot.tsx";
import { detailsWords } from "#words/details.ts";
import { timelineWords } from "#words/timeline.ts";
import { Bar } from "./Bar.tsx";
import { PlacesMenu } from "./PlacesMenu.tsx";
import { DetailsHere, Passages, Quotes, type StripProps } from "./Sentence.tsx";

/** A sentence of what is selected, and the words that it rests on. */
function Said(props: StripProps & { says: NonNullable<ReturnType<typeof saysOf>> }) {
  const { says, isStatic } = props;
  return (
    <div className="embed-sentence">
      <p>
        <span className="embed-says">{says.text}</span> {!isStatic && <Passages count={says.passages} {...props} />}
      </p>
      <Quotes of={says.references} {...props} />
    </div>
  );
}

/** Forces that the filter hides, and the way to show them. */
function Hidden({ isStatic }: StripProps) {
  const words = useWords(timelineWords);
  const [language, actions] = usePage();
  const view = useView();
  const text = hiddenText(view, "map", language);
  if (text === null) return null;
  return (
    <p className="aside">
      {text}{" "}
      {!isStatic && (
        <button type="button" className="link-button" onClick={() => actions.setActors(undefined)}>
          {words.showHidden}
        </button>
      )}
    </p>
  );
}

/** Under the map: what is asked of it with the answers, or of what is selected a sentence first; and the date control. */
export function Strip(props: StripProps) {
  const { isStatic, isNarrow, hasKeyLine, isOpen, onOpen } = props;
  const { originsMean } = useWords(detailsWords);
  const [language, actions] = usePage();
  const view = useView();
  const place = useAppState((state) => state.link.place);
  const claim = useAppState((state) => state.link.claim);
  const says = saysOf(language, view, { ...(place && { place }), ...(claim && { claim }) });
  const ways = isStatic
    ? {}
    : {
        onPlace: (id: string) => {
          actions.selectPlace(id, { fly: false });
          onOpen("selected");
        },
        onDiffer: ({ claims: [first] }: Disagreement) => {
          if (first === undefined) return;
          actions.openClaim(first);
          onOpen("selected");
        },
      };
  return (
    <Bar {...props} above={hasKeyLine && <KeySlot />}>
      {/* Scrolls where a frame is low, so that no step moves the map. */}
      <div className="embed-told dated" tabIndex={isStatic ? undefined : 0}>
        <DetailsHere isOpen={isOpen}>
          <div className="ends embed-when">
            <AsOf />
            {isNarrow && !isStatic && <PlacesMenu />}
          </div>
          {says && <Said says={says} {...props} />}
          <Hidden {...props} />
          <Answers {...ways} isShort withBases={says === null} />
          {!hasKeyLine && <KeySlot />}
          <p className="note">{originsMean}</p>
        </DetailsHere>
      </div>
    </Bar>
  );
}
