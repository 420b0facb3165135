import { useRef } from "react";
import { useAppState, useDossier, useWords } from "#ui/context.tsx";
import { useArrival } from "#ui/hooks/useArrival.ts";
import { viewWords } from "#words/views.ts";
import { PassageDetails } from "./PassageDetails.tsx";
import { SourceList } from "./SourceList.tsx";
import { SourceReader } from "./SourceReader.tsx";

/** The articles, the passages of one of them in order, and where their words come from. */
export function SourcesView() {
  const words = useWords(viewWords);
  const dossier = useDossier();
  const container = useRef<HTMLDivElement>(null);
  const passageId = useAppState((state) => state.link.passage);
  const sourceId = useAppState((state) => state.link.source);
  const passage = dossier.passage.get(passageId ?? "") ?? null;
  const asked = dossier.source.get(sourceId ?? "") ?? dossier.source.get(passage?.source ?? "");
  const source = asked ?? dossier.sources[0];
  const selected = passage && passage.source === source?.id ? passage : null;
  useArrival(container, selected ? `passage:${selected.id}` : null);
  return (
    <div className="sources-view" ref={container}>
      <SourceList selected={source?.id ?? ""} />
      {source && <SourceReader key={source.id} source={source} selected={selected} />}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: before a quote is chosen it scrolls and holds nothing that takes the focus */}
      <section id="details-region" className="sources-details" aria-label={words.details} tabIndex={0}>
        <PassageDetails passage={selected} source={source ?? null} />
      </section>
    </div>
  );
}
