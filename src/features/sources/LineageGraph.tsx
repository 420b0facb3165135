import { useMemo } from "react";
import type { Origin, Passage } from "#domain/compiled.ts";
import { type LineageEdge, lineageOf, restingOn } from "#domain/lineage.ts";
import { useDossier, useWords } from "#ui/context.tsx";
import { rem } from "#ui/rem.ts";
import { commonWords } from "#words/common.ts";
import { viewWords } from "#words/views.ts";

/** Height of a row in pixels; the style sheet gives the rows the same. */
const ROW = 36;
const WIDTH = 120;

function curve(from: number, to: number): string {
  const half = WIDTH / 2;
  return `M4 ${from}C${half} ${from} ${half} ${to} ${WIDTH} ${to}`;
}

/** Which article rests on whom. Solid: stated in the article; dashed: our reading. The origin of the chosen passage stands out. */
export function LineageGraph({ passage }: { passage: Passage | null }) {
  const words = useWords(viewWords).sources;
  const common = useWords(commonWords);
  const dossier = useDossier();
  const lineage = useMemo(() => lineageOf(dossier), [dossier]);
  const { origins, sources, edges } = lineage;
  const chosen = dossier.origin.get(passage?.origin ?? "") ?? null;
  const resting = chosen ? restingOn(lineage, chosen.id) : null;
  const filled = new Set([...(resting?.stated ?? []), ...(resting?.reading ?? [])].map((source) => source.id));
  const height = origins.length * ROW;
  const originY = (id: string) => (origins.findIndex((origin) => origin.id === id) + 0.5) * ROW;
  const sourceY = (id: string) =>
    ((sources.findIndex((source) => source.id === id) + 0.5) * height) / Math.max(1, sources.length);
  const classOf = (edge: LineageEdge) => `edge ${edge.basis}${edge.origin === chosen?.id ? " chosen" : ""}`;
  // Drawn last, so that no other line crosses over it.
  const ordered = [...edges].sort((a, b) => Number(a.origin === chosen?.id) - Number(b.origin === chosen?.id));
  const letters = (list: readonly { letter: string }[]) => list.map((source) => source.letter);
  // Several articles have words of an origin that is not known: the letter tells those apart.
  const nameOf = (origin: Origin) => {
    if (origin.kind !== "unknown") return origin.name;
    const { stated, reading } = restingOn(lineage, origin.id);
    return `${origin.name} (${letters([...stated, ...reading]).join(", ")})`;
  };
  const sameAs = (chosen?.maybeSameAs ?? []).flatMap((id) => dossier.origin.get(id)?.name ?? []);
  return (
    <section className="lineage" aria-labelledby="lineage-title">
      <h3 id="lineage-title">{words.wordsFrom}</h3>
      {chosen && resting ? (
        <p className="aside">
          <strong>
            {chosen.kind === "unknown"
              ? words.unknownOrigin
              : words.rests(letters(resting.stated), letters(resting.reading))}
          </strong>{" "}
          {chosen.note} {sameAs.length > 0 && words.maybeSame(sameAs)}
        </p>
      ) : (
        <p className="aside">{words.wordsFromAll}</p>
      )}
      <div className="lineage-graph" aria-hidden="true">
        <ul className="lineage-origins">
          {origins.map((origin) => (
            <li key={origin.id} className={origin.id === chosen?.id ? "chosen" : undefined}>
              <span>{nameOf(origin)}</span>
            </li>
          ))}
        </ul>
        <svg width={rem(WIDTH)} height={rem(height)} viewBox={`0 0 ${WIDTH} ${height}`} aria-hidden="true">
          {ordered.map((edge) => (
            <path
              key={`${edge.origin} ${edge.source}`}
              className={classOf(edge)}
              d={curve(originY(edge.origin), sourceY(edge.source))}
            />
          ))}
          {origins.map((origin) => (
            <circle key={origin.id} className="origin-dot" cx={4} cy={originY(origin.id)} r={3.2} />
          ))}
        </svg>
        <ul className="lineage-letters">
          {sources.map((source) => (
            <li key={source.id}>
              <span className={`letter-box${filled.has(source.id) ? " filled" : ""}`}>{source.letter}</span>
            </li>
          ))}
        </ul>
      </div>
      <ul className="visually-hidden">
        {origins.map((origin) => {
          const { stated, reading } = restingOn(lineage, origin.id);
          return (
            <li key={origin.id}>{common.labelled(nameOf(origin), words.rests(letters(stated), letters(reading)))}</li>
          );
        })}
      </ul>
      <p className="lineage-key note" aria-hidden="true">
        <svg width={rem(28)} height={rem(8)} viewBox="0 0 28 8" aria-hidden="true">
          <path className="edge stated chosen" d="M0 4H28" />
        </svg>{" "}
        {words.stated}{" "}
        <svg width={rem(28)} height={rem(8)} viewBox="0 0 28 8" aria-hidden="true">
          <path className="edge reading chosen" d="M0 4H28" />
        </svg>{" "}
        {words.reading}
      </p>
    </section>
  );
}
