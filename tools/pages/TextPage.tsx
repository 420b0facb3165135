import { Fragment } from "react";
import type { Claim } from "#domain/compiled.ts";
import { differenceOf } from "#domain/matrix.ts";
import { ownCredits } from "#features/map/credits.ts";
import { aboutOf, momentText } from "#prose/moment.ts";
import { summaryOf } from "#prose/summary.ts";
import { useLanguage, useView, useWords } from "#ui/context.tsx";
import { ScriptRuns as Runs } from "#ui/ScriptRuns.tsx";
import { commonWords, placeInArticle } from "#words/common.ts";
import { formatPublished, isUndated, timeOf } from "#words/dates.ts";
import { isRightToLeft, wordsOfLanguage } from "#words/direction.ts";
import { capital, isForeign, readHere } from "#words/language.ts";
import { mapWords } from "#words/map.ts";
import { ownName } from "#words/share.ts";
import { textPageWords } from "#words/textpage.ts";

/** The dossier's own words; where the interface speaks another language they say which is theirs. */
function Said({ children }: { children: string }) {
  const { tag } = useView().dossier;
  const said = <Runs text={children} />;
  if (!isForeign(tag)) return said;
  return (
    <span lang={tag} dir={isRightToLeft(tag) ? "rtl" : "ltr"}>
      {said}
    </span>
  );
}

function ClaimLine({ claim }: { claim: Claim }) {
  const language = useLanguage();
  const common = useWords(commonWords);
  const { dossier } = useView();
  const seen = new Set<string>();
  const references = claim.evidence.flatMap(({ passage: id, role }) => {
    const passage = dossier.passage.get(id);
    const source = passage && dossier.source.get(passage.source);
    if (!passage || !source || role === "contradicts") return [];
    const at = placeInArticle(common, passage);
    const text = `${source.letter} ${at}`.trim();
    if (seen.has(text)) return [];
    seen.add(text);
    return [{ id, text }];
  });
  return (
    <li id={`claim-${claim.id}`}>
      <Said>{claim.says}</Said> {!isUndated(claim) && <small>{capital(timeOf(language, claim))}. </small>}
      {claim.standing !== "stated" && <small>{common.standings[claim.standing]}. </small>}
      {references.map(({ id, text }) => (
        <Fragment key={id}>
          <a href={`#passage-${id}`}>[{text}]</a>{" "}
        </Fragment>
      ))}
    </li>
  );
}

/** The same page in another language of its dossier. */
export type OtherPage = { tag: string; href: string };
/** The page of another dossier of the site, in the same language where it has it. */
export type OtherDossier = { title: string; href: string; tag: string };

/**
 * The whole dossier as text, served in the HTML: read without JavaScript, by search engines and when nothing else loads.
 * The page removes it once it is ready, because every part of it is then on screen in a better form.
 */
export function TextPage({ others, dossiers }: { others: readonly OtherPage[]; dossiers: readonly OtherDossier[] }) {
  const view = useView();
  const language = useLanguage();
  const words = useWords(textPageWords);
  const maps = useWords(mapWords);
  const common = useWords(commonWords);
  const { dossier } = view;
  const places = [...view.places.values()].filter(({ presences }) => presences.length > 0);
  const seen = new Set<string>();
  return (
    <section id="text-page" className="text-page" aria-label={dossier.title}>
      <p className="text-intro">
        <strong>
          <Said>{dossier.title}</Said>.
        </strong>{" "}
        <Said>{aboutOf(language, dossier, view.query.known)}</Said> {isForeign(dossier.tag) && words.ownWords}
      </p>
      <p>
        {momentText(language, view)}. {words.noScript}{" "}
        {others.map((other) => (
          <Fragment key={other.tag}>
            <a href={other.href} hrefLang={other.tag} lang={other.tag}>
              {readHere[other.tag] ?? ownName(other.tag)}
            </a>{" "}
          </Fragment>
        ))}
      </p>
      {dossiers.length > 0 && (
        <p>
          {words.dossiers}{" "}
          {dossiers.map(({ title, href, tag: own }, n) => (
            <Fragment key={href}>
              {n > 0 && "; "}
              <a href={href} hrefLang={own} lang={own}>
                {title}
              </a>
            </Fragment>
          ))}
        </p>
      )}
      <p>
        <small>{words.credits(ownCredits(dossier, maps.credits))}</small>
      </p>
      <h2>{words.places}</h2>
      <dl>
        {places.map((place) => (
          <div key={place.place.id}>
            <dt>
              <Said>{place.place.name}</Said>
            </dt>
            <dd>{summaryOf(language, view, place).text}</dd>
          </div>
        ))}
      </dl>
      <h2>{words.events}</h2>
      <ol>
        {view.events.map(({ claim, label }) => (
          <li key={claim.id}>
            {common.labelled(capital(timeOf(language, claim)), "")}
            <a href={`#claim-${claim.id}`}>
              <Said>{label}</Said>
            </a>
          </li>
        ))}
      </ol>
      <h2>{words.claims}</h2>
      {dossier.places.map((place) => {
        const claims = (dossier.claimsAtPlace.get(place.id) ?? []).filter((claim) => !seen.has(claim.id));
        for (const claim of claims) seen.add(claim.id);
        if (claims.length === 0) return null;
        return (
          <section key={place.id}>
            <h3>
              <Said>{place.name}</Said>
            </h3>
            <ul>
              {claims.map((claim) => (
                <ClaimLine key={claim.id} claim={claim} />
              ))}
            </ul>
          </section>
        );
      })}
      <ul>
        {dossier.claims
          .filter((claim) => !seen.has(claim.id))
          .map((claim) => (
            <ClaimLine key={claim.id} claim={claim} />
          ))}
      </ul>
      <h2>{words.disagreements}</h2>
      <ul>
        {dossier.disagreements.map((item) => (
          <li key={item.id}>
            <strong>
              <Said>{item.question}</Said>
            </strong>{" "}
            {common.disagreements[differenceOf(item)]}.{" "}
            <Said>{item.positions.map((position) => position.says).join(" / ")}</Said> <Said>{item.note}</Said>
          </li>
        ))}
      </ul>
      <h2>{words.unknowns}</h2>
      <ul>
        {dossier.unknowns.map((item) => (
          <li key={item.id}>
            <Said>{item.says}</Said>
          </li>
        ))}
      </ul>
      <h2>{words.sources}</h2>
      <p>{words.quotes}</p>
      {dossier.sources.map((source) => (
        <section key={source.id}>
          <h3>
            {source.letter}.{" "}
            {source.headline ? (
              <cite {...wordsOfLanguage(source.language)}>{source.headline}</cite>
            ) : (
              common.headlineMissing
            )}
          </h3>
          <p>
            <Runs
              text={[source.publisher ?? source.label, formatPublished(language, source)].filter(Boolean).join(". ")}
            />
            . {source.note}
          </p>
          <ul>
            {(dossier.passagesOfSource.get(source.id) ?? []).map((passage) => (
              <li key={passage.id} id={`passage-${passage.id}`}>
                {placeInArticle(common, passage)} <q {...wordsOfLanguage(source.language)}>“{passage.exact}”</q>{" "}
                <small>{passage.attribution.who}</small>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
