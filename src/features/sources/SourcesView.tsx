import { useRef } from "react";
import type { Source } from "#domain/compiled.ts";
import type { Dossier } from "#domain/dossier.ts";
import { useAppState, useDossier, useWords } from "#ui/context.tsx";
import { useArrival } from "#ui/hooks/useArrival.ts";
import { viewWords } from "#words/views.ts";
import { PassageDetails } from "./PassageDetails.tsx";
import { SourceList } from "./SourceList.tsx";
import { SourceReader } from "./SourceReader.tsx";

/** The article that is opened unasked: the first one of a named publisher, an article of its own before a copy. */
function firstSource({ sources }: Pick<Dossier, "sources">): Source | undefined {
  const named = sources.filter(({ publisher }) => publisher !== undefined);
  return named.find(({ kind }) => kind === "news") ?? named[0] ?? sources[0];
}

/** The articles, the passages of one of them in order, and where their words come from. */
export function SourcesView() {
  const words = useWords(viewWords);
  const dossier = useDossier();
  const container = useRef<HTMLDivElement>(null);
  const passageId = useAppState((state) => state.link.passage);
  const sourceId = useAppState((state) => state.link.source);
  const passage = dossier.passage.get(passageId ?? "") ?? null;
  const asked = dossier.source.get(sourceId ?? "") ?? dossier.source.get(passage?.source ?? "");
  const source = asked ?? firstSource(dossier);
  const selected = passage && passage.source === source?.id ? passage : null;
  useArrival(container, selected ? `passage:${selected.id}` : null);
  return (
    <div className="page-view sources-view" ref={container}>
      <SourceList selected={source?.id ?? ""} />
      {source && <SourceReader key={source.id} source={source} selected={selected} />}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: before a quote is chosen it scrolls and holds nothing that takes the focus */}
      <section id="details-region" className="view-details sources-details" aria-label={words.details} tabIndex={0}>
        <PassageDetails passage={selected} source={source ?? null} />
      </section>
    </div>
  );
}
