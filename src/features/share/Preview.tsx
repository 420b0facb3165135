import { useEffect, useRef, useState } from "react";
import { useWords } from "#ui/context.tsx";
import { commonWords } from "#words/common.ts";
import { shareWords } from "#words/share.ts";
import type { FrameSize } from "./code.ts";

/** A frame that has not said that it is ready by then will not: the page's own policy or its host forbids it. */
const PATIENCE_MS = 8000;

type Props = FrameSize & { src: string; title: string };

/** The embed as it will be, in a frame of its size; where no frame is possible, a link. */
export function Preview({ src, title, width, height }: Props) {
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
      {natural !== null && <p className="share-note">{words.size.natural(natural)}</p>}
    </section>
  );
}
