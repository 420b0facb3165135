import type { Claim } from "#domain/compiled.ts";
import type { Dossier } from "#domain/dossier.ts";
import { stopped, webAddress } from "#features/export/plain.ts";
import { useLanguage, useWords } from "#ui/context.tsx";
import { commonWords } from "#words/common.ts";
import { formatEdtf } from "#words/dates.ts";
import { detailsWords } from "#words/details.ts";
import { handoutWords } from "#words/handout.ts";

/** The articles behind the claims. Their letters are their numbers, on paper as on the screen. */
export function HandoutSources({ dossier, claims }: { dossier: Dossier; claims: readonly Claim[] }) {
  const words = useWords(handoutWords);
  const common = useWords(commonWords);
  const { receipt: details } = useWords(detailsWords);
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
        {sources.map(({ id, letter, label, headline, byline, published, kind, url, note }) => (
          <div key={id} className="handout-row source">
            <dt>[{letter}]</dt>
            <dd>
              <b>{label}</b>. {headline ? <cite>{stopped(headline)}</cite> : stopped(common.headlineMissing)}{" "}
              {byline && `${byline}. `}
              {published
                ? `${formatEdtf(language, published.edtf)}${details.published[published.basis] && ` (${details.published[published.basis]})`}`
                : details.noDate}
              . {common.sourceKinds[kind]}. {webAddress(url) ?? (note ? "" : words.noSourceLink)} {note}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
