import { useDeferredValue, useEffect, useRef, useState } from "react";
import { fullAddress, pageAddress } from "#link/address.ts";
import type { Link } from "#link/link.ts";
import { momentText } from "#prose/moment.ts";
import { momentOf } from "#state/select.ts";
import { Check } from "#ui/Choice.tsx";
import { CopyField } from "#ui/CopyField.tsx";
import { useApp, useAppState, useLanguage, useView, useWords } from "#ui/context.tsx";
import { Modal } from "#ui/Modal.tsx";
import { commonWords } from "#words/common.ts";
import { uncapital } from "#words/language.ts";
import { shareWords } from "#words/share.ts";
import { BuilderForm } from "./BuilderForm.tsx";
import { type EmbedCode, type FrameSize, frameAddress, iframeCode, loaderCode, pictureCode } from "./code.ts";
import { type Draft, draftOf, linkOf, sizeOf } from "./draft.ts";

/** A frame that has not said that it is ready by then will not: the page's own policy or its host forbids it. */
const PATIENCE_MS = 8000;

type Props = FrameSize & { src: string; title: string };

/** The embed as it will be, in a frame of its size; where no frame is possible, a link. */
function Preview({ src, title, width, height }: Props) {
  const words = useWords(shareWords);
  const common = useWords(commonWords);
  const frame = useRef<HTMLIFrameElement>(null);
  const [state, setState] = useState<"waiting" | "alive" | "missing">("waiting");
  const [natural, setNatural] = useState<number | null>(null);
  useEffect(() => {
    const onMessage = ({ source, data }: MessageEvent<unknown>) => {
      if (source !== frame.current?.contentWindow || typeof data !== "object" || data === null) return;
      if (!("ns" in data && data.ns === "sitmap" && "name" in data)) return;
      setState("alive");
      if (data.name === "height" && "value" in data && typeof data.value === "number") setNatural(data.value);
    };
    window.addEventListener("message", onMessage);
    const timer = setTimeout(() => setState((now) => (now === "waiting" ? "missing" : now)), PATIENCE_MS);
    return () => {
      window.removeEventListener("message", onMessage);
      clearTimeout(timer);
    };
  }, []);
  return (
    <section className="share-preview" aria-label={words.preview}>
      <h4>{words.preview}</h4>
      {state === "missing" ? (
        <p>
          {words.previewMissing}{" "}
          <a href={src} target="_blank" rel="noopener">
            {words.openPreview} <span className="visually-hidden">({common.opensNewWindow})</span>
          </a>
        </p>
      ) : (
        <div className="share-frame">
          <iframe
            ref={frame}
            src={src}
            title={title}
            width={width ?? "100%"}
            height={height}
            allow="fullscreen; clipboard-write"
          />
        </div>
      )}
      {natural !== null && <p className="aside">{words.size.natural(natural)}</p>}
    </section>
  );
}

/** The page says where its oEmbed answer lies, if it was built with an address. */
function oembedAddress(): string | null {
  return document.querySelector<HTMLLinkElement>('link[type="application/json+oembed"]')?.href ?? null;
}

function LinkSection() {
  const words = useWords(shareWords);
  const language = useLanguage();
  const view = useView();
  const link = useAppState((state) => state.link);
  const [withCamera, setWithCamera] = useState(link.camera !== undefined);
  const { camera: _camera, ...withoutCamera } = link;
  const address = fullAddress(pageAddress(location.href), withCamera ? link : withoutCamera);
  const moment = uncapital(momentText(language, view));
  return (
    <>
      <section>
        <CopyField label={words.link} note={words.linkNote} value={address} rows={2} />
        {link.camera !== undefined && <Check label={words.withCamera} isOn={withCamera} onToggle={setWithCamera} />}
      </section>
      <section>
        <CopyField label={words.cite} value={words.citation(view.dossier.title, moment, address)} rows={3} />
      </section>
    </>
  );
}

function EmbedSection() {
  const words = useWords(shareWords);
  const language = useLanguage();
  const view = useView();
  const { root, store } = useApp();
  const { dossier } = view;
  const [base] = useState<Link>(() => store.getState().link);
  const [draft, setDraft] = useState<Draft>(() => draftOf(base, dossier.tag, dossier.asOf));
  const shown = useDeferredValue(draft);
  const link = linkOf(shown, base);
  const size = sizeOf(shown);
  const page = pageAddress(location.href);
  const moment = momentText(language, { ...view, query: { ...view.query, moment: momentOf(dossier, link) } });
  const frameTitle = words.frameTitle(dossier.title, uncapital(moment));
  const code: EmbedCode = { page, root, link, ...size, frameTitle, linkText: words.openFull(dossier.title) };
  const src = frameAddress(page, link);
  const oembed = oembedAddress();
  return (
    <section className="stack share-embed">
      <h3>{words.embed}</h3>
      <p className="aside">{words.embedNote}</p>
      <BuilderForm draft={draft} onChange={(change) => setDraft((now) => ({ ...now, ...change }))} />
      <Preview key={src} src={src} title={frameTitle} {...size} />
      <CopyField label={words.code.iframe} note={words.code.iframeNote} value={iframeCode(code)} rows={6} />
      <CopyField label={words.code.loader} note={words.code.loaderNote} value={loaderCode(code)} rows={5} />
      {oembed !== null && <CopyField label={words.code.oembed} note={words.code.oembedNote} value={oembed} rows={2} />}
      <CopyField
        label={words.code.picture}
        note={words.code.pictureNote}
        value={pictureCode(code, new URL(`cards/${dossier.id}.png`, root).href)}
        rows={3}
      />
    </section>
  );
}

/** Link, citation and embed code of what is on screen. */
export function ShareDialog() {
  const words = useWords(shareWords);
  return (
    <Modal title={words.title}>
      <div className="share-parts">
        <LinkSection />
        <EmbedSection />
      </div>
    </Modal>
  );
}
