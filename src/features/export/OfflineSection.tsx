import { useState } from "react";
import { keepLand } from "#features/map/latermap.tsx";
import type { Ground } from "#geo/ground.ts";
import { useApp, useWords } from "#ui/context.tsx";
import { exportWords } from "#words/export.ts";

type Kept = "not" | "asked" | "kept" | "failed";

function Offer({ ground }: { ground: Ground }) {
  const { offline: words } = useWords(exportWords).dialog;
  const [kept, setKept] = useState<Kept>("not");
  const keep = () => {
    setKept("asked");
    keepLand(ground).then(
      () => setKept("kept"),
      () => setKept("failed"),
    );
  };
  return (
    <section className="export-section">
      <h3>{words.title}</h3>
      <p className="export-note">{words.note}</p>
      <button type="button" className="button" disabled={kept === "asked" || kept === "kept"} onClick={keep}>
        {words.keep}
      </button>
      <p className="export-note" role="status">
        {kept === "not" ? "" : words[kept]}
      </p>
    </section>
  );
}

/** Keeps the map for a room without a network: text, quotes and views are there by then, the land comes piece by piece. */
export function OfflineSection() {
  const { ground } = useApp();
  // A deployer's style brings land of its own.
  return ground && !ground.style ? <Offer ground={ground} /> : null;
}
