import type { View } from "#domain/view.ts";
import { el, type SvgNode } from "#drawing/svgtree.ts";
import { pictureOfLink } from "#features/export/address.ts";
import { inkOf, mapSvg, type PictureInput, pictureLayout } from "#features/export/mapsvg.ts";
import { ownCredits } from "#features/map/credits.ts";
import type { Link } from "#link/link.ts";
import type { LandFile } from "#marks/land.ts";
import { legendEntries } from "#marks/legendnode.ts";
import { momentText } from "#prose/moment.ts";
import { sourcesText } from "#prose/sight.ts";
import { useLanguage, useWords } from "#ui/context.tsx";
import { SvgTree } from "#ui/SvgTree.tsx";
import { handoutWords } from "#words/handout.ts";
import { mapWords } from "#words/map.ts";

/** The picture's own width: its smallest words are about 7.5 points high on a page 180 mm wide. */
const WIDTH = 860;

type Props = {
  view: View;
  link: Link;
  mono: boolean;
  land: LandFile | null;
  /** Height of the picture, in the units of its width. */
  height: number;
  /** Says over the map which day it shows, where a sheet has several. */
  isTitled?: boolean;
};

function entry(node: SvgNode): SvgNode {
  return el("svg", { width: 30, height: 26, viewBox: "-15 -13 30 26" }, node);
}

/** The map drawn for paper, its legend beside it as words, and the credits. */
export function HandoutMap({ view, link, mono, land, height, isTitled = false }: Props) {
  const language = useLanguage();
  const words = useWords(mapWords);
  const handout = useWords(handoutWords);
  const input: PictureInput = {
    ...pictureOfLink(view, link, language),
    mono,
    land,
    size: { width: WIDTH, height },
    scale: 1,
    framed: false,
  };
  const ink = inkOf(input);
  const { forces, marks } = legendEntries(input, ink, pictureLayout(input));
  return (
    <figure className="handout-map">
      {isTitled && <p className="handout-count">{momentText(language, view)}</p>}
      <SvgTree
        node={mapSvg({ ...input, address: "" })}
        label={`${view.dossier.title}. ${momentText(language, view)}`}
      />
      <figcaption>
        <ul className="handout-legend" aria-label={handout.legend}>
          {[...forces, ...marks].map(({ key, node, text }) => (
            <li key={key}>
              <SvgTree node={entry(node)} /> {text}
            </li>
          ))}
        </ul>
        <p className="handout-credits">
          {sourcesText(language, view.dossier)}. {ownCredits(view.dossier, words.credits)}. {words.defacto}.
        </p>
      </figcaption>
    </figure>
  );
}
