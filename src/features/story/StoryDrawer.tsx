import type { ReactNode } from "react";
import { Details } from "#features/details/Details.tsx";
import { claimsOfStep, type Telling } from "#state/player.ts";
import { useDossier, useWords } from "#ui/context.tsx";
import { useFocusOnOpen } from "#ui/hooks/useFocusOnOpen.ts";
import { IconButton } from "#ui/IconButton.tsx";
import { Receipt } from "#ui/receipt/Receipt.tsx";
import { commonWords } from "#words/common.ts";
import { storyWords } from "#words/story.ts";

export type DrawerName = "none" | "receipts" | "details";

type PanelProps = { name: string; label: string; onClose: () => void; children: ReactNode };

function Panel({ name, label, onClose, children }: PanelProps) {
  const words = useWords(commonWords);
  const close = useFocusOnOpen<HTMLButtonElement>();
  return (
    <aside className={`story-drawer ${name}`} aria-label={label}>
      <div className="ends story-drawer-head">
        <h2>{label}</h2>
        <IconButton ref={close} icon="close" label={words.close} onClick={onClose} />
      </div>
      <div className="story-drawer-body">{children}</div>
    </aside>
  );
}

type Props = { drawer: DrawerName; telling: Telling; onClose: () => void };

/** Over the map's right side: all receipts of the step, or the details of the place or claim that was clicked. */
export function StoryDrawer({ drawer, telling, onClose }: Props) {
  const words = useWords(storyWords);
  const dossier = useDossier();
  if (drawer === "none") return null;
  if (drawer === "details")
    return (
      <Panel name="details-drawer" label={words.evidence} onClose={onClose}>
        <Details />
      </Panel>
    );
  const claims = claimsOfStep(dossier, telling.step);
  return (
    <Panel name="receipts-drawer" label={words.receipts} onClose={onClose}>
      {claims.length === 0 && <p>{words.noSource}</p>}
      {claims.map((claim) => (
        <Receipt key={claim.id} claim={claim} level={3} open />
      ))}
    </Panel>
  );
}
