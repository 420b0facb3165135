import { useEffect, useState } from "react";
import { dayOf } from "#domain/day.ts";
import { keepLand } from "#features/map/latermap.tsx";
import type { Ground } from "#geo/ground.ts";
import { useApp, useLanguage, useView, useWords } from "#ui/context.tsx";
import { formatDay } from "#words/dates.ts";
import { exportWords } from "#words/export.ts";
import { formatNumber } from "#words/language.ts";
import { keep, type Offer, offerOf, takeAway } from "./kept.ts";

type Props = { ground: Ground | null; offer: Offer | null };

/** What the browser keeps until it is taken away; where it keeps nothing for this page, the land while it is open. */
function Keeping({ ground, offer }: Props) {
  const { offline: words } = useWords(exportWords).dialog;
  const language = useLanguage();
  const { root } = useApp();
  const { id } = useView().dossier;
  const [kept, setKept] = useState(offer?.kept ?? null);
  const [said, setSaid] = useState("");
  const [state, setState] = useState<"still" | "busy" | "held">("still");
  const size = (bytes: number) => words.mb(formatNumber(language, Math.round(bytes / 1e5) / 10));
  const start = async () => {
    setState("busy");
    setSaid(offer ? words.keeping(size(0), size(offer.bytes)) : words.asked);
    try {
      if (offer) {
        setKept(await keep(root, id, (done) => setSaid(words.keeping(size(done), size(offer.bytes)))));
        setSaid(words.works);
      } else if (ground) {
        await keepLand(ground);
        setSaid(words.kept);
      }
      setState(offer ? "still" : "held");
    } catch (error) {
      console.warn(error);
      setState("still");
      setSaid(offer ? words.nothing : words.failed);
    }
  };
  const end = async () => {
    await takeAway(root).then(
      () => setSaid(words.gone),
      () => setSaid(words.stays),
    );
    setKept(null);
  };
  const day = kept && dayOf(new Date(kept.at).toISOString().slice(0, 10));
  return (
    <>
      <p className="aside">{offer ? words.offer(size(offer.bytes)) : words.note}</p>
      {kept && day !== null && <p>{words.since(formatDay(language, day), size(kept.bytes))}</p>}
      <p className="export-keep">
        <button type="button" className="button" disabled={state !== "still"} onClick={start}>
          {kept ? words.again : words.keep}
        </button>{" "}
        {kept && (
          <button type="button" className="button" disabled={state !== "still"} onClick={end}>
            {words.end}
          </button>
        )}
      </p>
      <p className="aside" role="status">
        {said}
      </p>
    </>
  );
}

/** Keeps the site for a room without a network. */
export function OfflineSection() {
  const { title } = useWords(exportWords).dialog.offline;
  const { ground, root } = useApp();
  const { id } = useView().dossier;
  const [offer, setOffer] = useState<Offer | null>();
  useEffect(() => {
    let isGone = false;
    const look = async () => {
      const found = await offerOf(root, id);
      if (!isGone) setOffer(found);
    };
    look().catch(() => undefined);
    return () => {
      isGone = true;
    };
  }, [root, id]);
  // A deployer's style brings land of its own, which nobody can keep but the browser.
  if (ground?.style || !(offer || (offer === null && ground))) return null;
  return (
    <section className="export-section stack">
      <h3>{title}</h3>
      <Keeping ground={ground} offer={offer} />
    </section>
  );
}
