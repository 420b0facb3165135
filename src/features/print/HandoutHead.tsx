import type { Claim } from "#domain/compiled.ts";
import type { Dossier } from "#domain/dossier.ts";
import { qrNode } from "#features/export/qr.ts";
import { sourceWords } from "#features/export/sourcewords.ts";
import { useDossier, useLanguage, useWords } from "#ui/context.tsx";
import { Runs } from "#ui/Runs.tsx";
import { SvgTree } from "#ui/SvgTree.tsx";
import { wordsOfLanguage } from "#words/direction.ts";
import { handoutWords } from "#words/handout.ts";

/** Side of the printed code in CSS pixels: 25 mm, to be read from a desk. */
const SIDE = 94;

/** The way back to the screen: the address in words and as a code, and which edition of the dossier was printed. */
function HandoutLink({ address }: { address: string }) {
  const words = useWords(handoutWords);
  const { id, hash } = useDossier();
  const code = qrNode(address, SIDE);
  return (
    <>
      <div className="handout-link">
        <p>
          {words.linkTo}{" "}
          <a className="handout-address" href={address}>
            {address}
          </a>
        </p>
        <p className="handout-note">
          {id} {hash}
        </p>
      </div>
      {code && (
        <div className="handout-code">
          <SvgTree node={code} label={words.scan} />
        </div>
      )}
    </>
  );
}

type Props = { title: string; subtitle: string; moment: string; address: string };

/** What the paper is, of which moment, and the way back to the screen. */
export function HandoutHead({ title, subtitle, moment, address }: Props) {
  return (
    <header className="handout-head">
      <h1>{title}</h1>
      <p className="handout-moment">{moment}</p>
      <p className="handout-subtitle">{subtitle}</p>
      <HandoutLink address={address} />
    </header>
  );
}

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
