import { useState } from "react";
import { commonWords } from "#i18n/common.ts";
import { embedWords } from "#i18n/embed.ts";
import { useAppState, useWords } from "#ui/context.tsx";
import { Icon } from "#ui/parts/Icon.tsx";
import { fullLink } from "#url/keys.ts";
import { shareLink } from "#url/permalink.ts";

/** In a sandbox without an origin nobody can tell whether a new tab may open. */
function isOpaque(): boolean {
  return typeof window !== "undefined" && window.origin === "null";
}

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
        className="button large open-full"
        href={href}
        target="_blank"
        rel="noopener"
        onClick={(event) => {
          if (isOpaque()) setAddress(event.currentTarget.href);
        }}
      >
        {words.openFull} <span className="visually-hidden">({common.opensNewWindow})</span>
        {!isStatic && <Icon name="external" />}
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
