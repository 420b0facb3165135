import { useState } from "react";
import { fullLink } from "#link/keys.ts";
import { shareLink } from "#link/permalink.ts";
import { useAppState, useWords } from "#ui/context.tsx";
import { Icon } from "#ui/Icon.tsx";
import { commonWords } from "#words/common.ts";
import { embedWords } from "#words/embed.ts";

/** In a sandbox without an origin nobody can tell whether a new tab may open. */
function isOpaque(): boolean {
  return typeof window !== "undefined" && window.origin === "null";
}

/** What a reader of the host's page comes to who passes the map by. */
export const FULL_MAP_ID = "full-map";

/** The way to the full page in the same state; in a strict sandbox its address appears as well, to be copied. */
export function FullMapLink() {
  const words = useWords(embedWords);
  const common = useWords(commonWords);
  const link = useAppState((state) => state.link);
  const isStatic = link.static === true;
  const [address, setAddress] = useState<string | null>(null);
  const href = shareLink(fullLink(link));
  return (
    <span className="embed-open">
      <a
        id={FULL_MAP_ID}
        className="button large open-full"
        href={href}
        target="_blank"
        rel="noopener"
        onClick={(event) => {
          if (isOpaque()) setAddress(event.currentTarget.href);
        }}
      >
        {words.openFull} <span className="visually-hidden">({common.opensNewWindow})</span>
        {!isStatic && <Icon path="M10 5H5v14h14v-5M14 4h6v6M20 4l-9 9" />}
      </a>
      {address !== null && (
        <label className="embed-address">
          {words.copyAddress}
          <input readOnly value={address} onFocus={(event) => event.currentTarget.select()} />
        </label>
      )}
    </span>
  );
}
