import type { Origin, Passage, Source } from "./compiled.ts";
import type { Dossier } from "./dossier.ts";

export type LineageEdge = {
  origin: string;
  source: string;
  /** `stated`: a passage says whom it rests on; `reading`: that it does is our reading throughout. */
  basis: "stated" | "reading";
  passages: Passage[];
};

export type Lineage = { origins: Origin[]; sources: readonly Source[]; edges: LineageEdge[] };

/** Who spoke to whom: every origin that has a passage, the sources, and which rests on which. */
export function lineageOf(dossier: Dossier): Lineage {
  const edges = new Map<string, LineageEdge>();
  for (const passage of dossier.passages) {
    const key = `${passage.origin} ${passage.source}`;
    const basis = passage.originBasis === "reading" ? "reading" : "stated";
    const edge = edges.get(key);
    if (!edge) {
      edges.set(key, { origin: passage.origin, source: passage.source, basis, passages: [passage] });
      continue;
    }
    edge.passages.push(passage);
    if (basis === "stated") edge.basis = "stated";
  }
  const used = new Set([...edges.values()].map((edge) => edge.origin));
  // The order of the file, but origins that add nothing to a count come last.
  const origins = dossier.origins.filter((origin) => used.has(origin.id));
  return {
    origins: [
      ...origins.filter((origin) => origin.kind !== "unknown"),
      ...origins.filter((origin) => origin.kind === "unknown"),
    ],
    sources: dossier.sources,
    edges: [...edges.values()],
  };
}

/** Letters of the sources that rest on an origin, those that state it apart from those where it is our reading. */
export function restingOn(lineage: Lineage, origin: string): { stated: Source[]; reading: Source[] } {
  const by = (basis: LineageEdge["basis"]) =>
    lineage.sources.filter((source) =>
      lineage.edges.some((edge) => edge.origin === origin && edge.source === source.id && edge.basis === basis),
    );
  return { stated: by("stated"), reading: by("reading") };
}
