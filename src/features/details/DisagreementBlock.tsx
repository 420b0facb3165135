import type { Disagreement, Place } from "#domain/compiled.ts";
import { type PositionFacts, positionFacts, silentSources } from "#domain/evidence.ts";
import { differenceOf } from "#domain/matrix.ts";
import { countText } from "#prose/counts.ts";
import { useActions, useDossier, usePage, useWords } from "#ui/context.tsx";
import { Reference } from "#ui/Reference.tsx";
import { Runs } from "#ui/Runs.tsx";
import { commonWords, formatQuantity, formatUnit } from "#words/common.ts";
import { formatNumber, type Language } from "#words/language.ts";
import { placePanelWords } from "#words/placepanel.ts";
import { receiptWords } from "#words/receipt.ts";

/** A figure in large type with the word that goes with it, or the short words of a side. */
function figureOf(language: Language, facts: PositionFacts, short: string | undefined) {
  const { strength } = facts;
  const count = strength && (strength.max ?? strength.min);
  if (!strength || count === null || count === undefined) return { large: null, caption: short ?? "" };
  const number = formatNumber(language, count);
  const quantity = formatQuantity(language, strength) ?? number;
  const qualifier = quantity.replace(number, "").trim();
  return { large: number, caption: qualifier || formatUnit(language, strength.unit, count) };
}

function Position({ position, numeric }: { position: Disagreement["positions"][number]; numeric: boolean }) {
  const [language, , dossier] = usePage();
  const common = useWords(commonWords);
  const kinds = useWords(receiptWords);
  const facts = positionFacts(dossier, position);
  const { claim, lead } = facts;
  const figure = numeric ? figureOf(language, facts, position.short) : { large: null, caption: position.short ?? "" };
  const standing = claim && claim.standing !== "stated" && claim.standing !== "disputed" ? claim.standing : null;
  const label = standing ? common.standings[standing] : lead && kinds.attributions[lead.passage.attribution.kind];
  return (
    <li className="position" data-claims={position.claims.join(" ")}>
      <p className="value">
        {figure.large !== null && <span className="number">{figure.large}</span>}
        {figure.caption && <span className="caption aside">{figure.caption}</span>}
      </p>
      <div>
        <p>
          {label && <b>{label}.</b>} <Runs text={position.says} />
        </p>
        <p className="row sources-line aside">
          {countText(language, dossier, facts.supports)}
          {facts.passages.map(({ passage }) => (
            <Reference key={passage.id} passage={passage} />
          ))}
        </p>
      </div>
    </li>
  );
}

/** Both sides of a disagreement with who says each, how many origins, who is silent, and what could make both true. */
function DisagreementBody({ item, place }: { item: Disagreement; place: Place }) {
  const words = useWords(placePanelWords);
  const dossier = useDossier();
  const strengths = item.positions.map((position) => positionFacts(dossier, position).strength);
  // A number is an answer only where each side's own words give one.
  const numeric = strengths.every(Boolean) && item.positions.every(({ short }) => /\d/.test(short ?? ""));
  const isElsewhere = numeric && place.kind === "base" && strengths.every((strength) => strength?.counts !== "base");
  const silent = silentSources(dossier, item)
    .map((source) => source.letter)
    .join(", ");
  return (
    <>
      <ul>
        {item.positions.map((position) => (
          <Position key={position.says} position={position} numeric={numeric} />
        ))}
      </ul>
      <div className="differ-note aside">
        <p>
          {silent !== "" && <>{numeric ? words.silentNumber(silent) : words.silent(silent)} </>}
          {isElsewhere && words.notForBase(item.positions.length)}
        </p>
        {item.note && (
          <details>
            <summary>{words.canBothHold(item.positions.length)}</summary>
            <p>
              <Runs text={item.note} />
            </p>
          </details>
        )}
      </div>
    </>
  );
}

function CompareButton({ item }: { item: Disagreement }) {
  const words = useWords(placePanelWords);
  const actions = useActions();
  return (
    <button
      type="button"
      className="link-button"
      aria-label={words.compareAbout(item.question)}
      onClick={() => actions.compare(item.id)}
    >
      {words.compare}
    </button>
  );
}

/** The disc before a question: not-equal where both cannot be true, a tilde where facts or words differ. */
function DifferDisc({ kind }: { kind: "contradiction" | "tension" | "wording" }) {
  const common = useWords(commonWords);
  return (
    <span className="differ-disc">
      <span aria-hidden="true">{kind === "contradiction" ? "≠" : "~"}</span>
      <span className="visually-hidden">{common.labelled(common.disagreements[kind], "")}</span>
    </span>
  );
}

type LeadProps = {
  item: Disagreement;
  place: Place;
  /** There is no view that compares. */
  isAlone?: boolean;
};

export function LeadDisagreement({ item, place, isAlone = false }: LeadProps) {
  return (
    <section className="differ lead boxed" data-disagreement={item.id} aria-labelledby={`differ-${item.id}`}>
      <header>
        <h3 id={`differ-${item.id}`}>
          <DifferDisc kind={differenceOf(item)} />
          <span>
            <Runs text={item.question} />
          </span>
        </h3>
        {!isAlone && <CompareButton item={item} />}
      </header>
      <DisagreementBody item={item} place={place} />
    </section>
  );
}

/** Another disagreement of a place: one line until it is opened. */
export function FoldedDisagreement({ item, place }: { item: Disagreement; place: Place }) {
  return (
    <details className="differ folded" data-disagreement={item.id}>
      <summary>
        <DifferDisc kind={differenceOf(item)} />
        <span>
          <Runs text={item.question} />
        </span>
      </summary>
      <DisagreementBody item={item} place={place} />
      <CompareButton item={item} />
    </details>
  );
}
