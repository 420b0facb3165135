import type { Claim } from "#domain/compiled.ts";
import type { Dossier } from "#domain/dossier.ts";
import { sourceWords } from "#features/export/sourcewords.ts";
import { useLanguage, useWords } from "#ui/context.tsx";
import { Runs } from "#ui/Runs.tsx";
import { wordsOfLanguage } from "#words/direction.ts";
import { handoutWords } from "#words/handout.ts";

/** The articles behind the claims. Their letters are their numbers, on paper as on the screen. */
export function HandoutSources({ dossier, claims }: { dossier: Dossier; claims: readonly Claim[] }) {
  const words = useWords(handoutWords);
  const language = useLanguage();
  const used = new Set(
    claims.flatMap((claim) => claim.evidence.map(({ passage }) => dossier.passage.get(passage)?.source)),
  );
  const sources = dossier.sources.filter(({ id }) => used.has(id));
  if (sources.length === 0) return null;
  return (
    <section className="handout-sources">
      <h2>{words.sources}</h2>
      <dl>
        {sources.map((source) => {
          const { headline, isTitle, rest, url } = sourceWords(language, source);
          return (
            <div key={source.id} className="handout-row source">
              <dt>[{source.letter}]</dt>
              <dd>
                <b>
                  <Runs text={source.label} />
                </b>
                . {isTitle ? <cite {...wordsOfLanguage(source.language)}>{headline}</cite> : headline} {rest}{" "}
                {url && <a href={url}>{url}</a>}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
