import { Suspense, useState } from "react";
import type { Claim, Place } from "#domain/compiled.ts";
import { disagreementsOf, distancesOf, leadingFirst } from "#domain/evidence.ts";
import { receiptOf } from "#domain/receipt.ts";
import type { PlaceView } from "#domain/view.ts";
import { distanceBetween } from "#geo/distance.ts";
import { momentText } from "#prose/moment.ts";
import { summaryOf } from "#prose/summary.ts";
import { useActions, useDossier, useLanguage, usePage, useView, useWords } from "#ui/context.tsx";
import { KeySlot } from "#ui/KeySlot.tsx";
import { lazyPart } from "#ui/lazypart.ts";
import { Reference } from "#ui/Reference.tsx";
import { formatAmount } from "#words/common.ts";
import { placePanelWords } from "#words/placepanel.ts";
import { timelineWords } from "#words/timeline.ts";
import { FoldedDisagreement, LeadDisagreement } from "./DisagreementBlock.tsx";
import { Evidence, OtherDates, Unknowns } from "./Evidence.tsx";
import { WhoIsHere } from "./WhoIsHere.tsx";

function Distance({ claim }: { claim: Claim }) {
  const [language, , dossier] = usePage();
  const words = useWords(placePanelWords).distance;
  const from = dossier.place.get(claim.distance?.from ?? "");
  const to = dossier.place.get(claim.distance?.to ?? "");
  const { strength } = claim;
  if (!from || !to || !strength) return null;
  const { kilometres, miles } = distanceBetween(from, to);
  const precision = Math.max(from.precision_m ?? 0, to.precision_m ?? 0);
  const [lead] = receiptOf(dossier, claim).supports;
  return (
    <>
      <p>{claim.says}</p>
      <dl>
        <dt>{words.stated}</dt>
        <dd>
          {formatAmount(language, strength)} {lead && <Reference passage={lead.passage} />}
        </dd>
        <dt>{words.computed}</dt>
        <dd>{words.value(Math.round(kilometres), Math.round(miles))}</dd>
      </dl>
      <p className="note">
        {words.note} {precision > 0 && words.precision(precision)}
      </p>
    </>
  );
}

/** Distances that an article states for the place, each beside the one computed from the map's points. */
function Distances({ place }: { place: Place }) {
  const dossier = useDossier();
  const words = useWords(placePanelWords).distance;
  const claims = distancesOf(dossier, place.id);
  if (claims.length === 0) return null;
  return (
    <section className="distances">
      <h3>{words.title}</h3>
      {claims.map((claim) => (
        <div key={claim.id} data-claim={claim.id}>
          <Distance claim={claim} />
        </div>
      ))}
    </section>
  );
}

/** The nearest other day with anything on record, with what says so and a way there. */
function Nearest({ place }: { place: PlaceView }) {
  const words = useWords(placePanelWords);
  const actions = useActions();
  const { dossier } = useView();
  const { nearest } = place;
  if (nearest === null || place.hidden.length > 0) return null;
  const claim = dossier.claim.get(nearest.claim);
  const lead = claim && leadingFirst(receiptOf(dossier, claim))[0];
  return (
    <div className="nearest">
      {claim && (
        <p>
          <b>{words.nearest}</b> {claim.says} {lead && <Reference passage={lead.passage} />}
        </p>
      )}
      <button type="button" className="button large" onClick={() => actions.setDay(nearest.day)}>
        {words.goThere}
      </button>
    </div>
  );
}

/** The way back to forces that the filter hides. */
function Hidden({ place }: { place: PlaceView }) {
  const words = useWords(timelineWords);
  const actions = useActions();
  if (place.hidden.length === 0) return null;
  return (
    <p className="show-hidden">
      <button type="button" className="button large" onClick={() => actions.setActors(undefined)}>
        {words.showHidden}
      </button>
    </p>
  );
}

function Differences({ place }: { place: PlaceView }) {
  const words = useWords(placePanelWords);
  const view = useView();
  const { current, other } = disagreementsOf(view, place);
  const [lead, ...rest] = current;
  // Different facts that can all be true are no reason to push the evidence down; a contradiction is.
  const isLead = lead?.kind === "contradiction";
  const folded = isLead ? rest : current;
  const rows = (items: typeof current) =>
    items.map((item) => <FoldedDisagreement key={item.id} item={item} place={place.place} />);
  return (
    <>
      {isLead && <LeadDisagreement item={lead} place={place.place} />}
      {folded.length + other.length > 0 && (
        <details className="fold">
          <summary>
            {isLead ? words.alsoDiffer(folded.length + other.length) : words.differences(folded.length + other.length)}
          </summary>
          {rows(folded)}
          {folded.length > 0 && other.length > 0 && <h3 className="fold-title">{words.otherDays}</h3>}
          {rows(other)}
        </details>
      )}
    </>
  );
}

const { Part: Chart } = lazyPart(
  "StrengthChart",
  () => import("#ui/strength/StrengthChart.tsx"),
  () => import("#ui/strength/strength.css"),
);

/** Numbers of people over the years at a base or in a country; the chart's code comes when it is opened. */
function StrengthOverTime({ place: { place } }: { place: PlaceView }) {
  const words = useWords(placePanelWords);
  const view = useView();
  const [isOpen, setOpen] = useState(false);
  if (place.kind !== "base" && place.kind !== "country") return null;
  return (
    <details className="fold" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words.strengthOverTime}</summary>
      {isOpen && (
        <Suspense fallback={null}>
          <Chart view={view} place={place.id} />
        </Suspense>
      )}
    </details>
  );
}

/** A place: name, summary, who is here, where the articles differ, and the passages behind it, in this order. */
export function PlacePanel({ place }: { place: PlaceView }) {
  const words = useWords(placePanelWords);
  const language = useLanguage();
  const view = useView();
  const { name, note, kind } = place.place;
  // The first sentence is for everyone; how the point was placed is for those who ask.
  const [first, ...more] = (note ?? "").split(/(?<=[.!?])\s+/);
  const summary = summaryOf(language, view, place);
  const inCountry = kind === "base" || kind === "city";
  return (
    <div className="place-panel" data-place={place.place.id}>
      <h2 id="details-title" tabIndex={-1}>
        {name}
      </h2>
      {first && <p className="place-note note">{first}</p>}
      <p className={`summary dated summary-${summary.state}`}>
        <span className="chip-asof">{momentText(language, view)}</span> {summary.lead}
      </p>
      <Hidden place={place} />
      <WhoIsHere place={place} />
      <KeySlot />
      {summary.rest.map((text) => (
        <p key={text} className="summary-rest dated">
          {text}
        </p>
      ))}
      <Nearest place={place} />
      <Differences place={place} />
      <Evidence key={place.place.id} place={place} />
      <StrengthOverTime key={`strength ${place.place.id}`} place={place} />
      <Distances place={place.place} />
      <OtherDates claims={place.otherTimes} />
      <Unknowns unknowns={place.unknowns} />
      {more.length > 0 && inCountry && (
        <section className="position-note">
          <h3>{words.position}</h3>
          <p>{more.join(" ")}</p>
        </section>
      )}
    </div>
  );
}
