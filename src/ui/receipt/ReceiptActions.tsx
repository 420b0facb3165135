import { useState } from "react";
import type { Receipt } from "#domain/receipt.ts";
import { pageAddress } from "#link/address.ts";
import { only } from "#link/keys.ts";
import type { Link } from "#link/link.ts";
import { shareLink } from "#link/permalink.ts";
import { citationOf } from "#prose/citation.ts";
import { momentText } from "#prose/moment.ts";
import { useActions, useApp, useLanguage, useView, useWords } from "#ui/context.tsx";
import { Icon } from "#ui/Icon.tsx";
import { receiptWords } from "#words/receipt.ts";

/** What of the current state belongs to a claim's address: never the camera, filters or a host's own parts. */
function claimLink(link: Link, claim: string): Link {
  return { ...only(link, ["dossier", "date", "from", "to", "known", "collections", "lang"]), claim };
}

/** Copies text and says so; where the clipboard is closed the text is given back, to be copied by hand. */
function useCopy(): { manual: string | null; copy: (text: string, done: string) => void } {
  const actions = useActions();
  const [manual, setManual] = useState<string | null>(null);
  const copy = (text: string, done: string) => {
    const write = async () => {
      try {
        await navigator.clipboard.writeText(text);
        setManual(null);
        actions.announce(done);
      } catch {
        setManual(text);
      }
    };
    void write();
  };
  return { manual, copy };
}

/** Copy link and copy citation, with a field to copy from where the clipboard is closed to the page. */
export function ReceiptActions({ receipt }: { receipt: Receipt }) {
  const words = useWords(receiptWords);
  const language = useLanguage();
  const view = useView();
  const { store } = useApp();
  const { manual, copy } = useCopy();
  const address = () => pageAddress(location.href) + shareLink(claimLink(store.getState().link, receipt.claim.id));
  const citation = () =>
    citationOf(language, receipt, {
      title: view.dossier.title,
      moment: momentText(language, view),
      address: address(),
    });
  return (
    <div className="row receipt-actions">
      <button type="button" className="signed link-button" onClick={() => copy(address(), words.linkCopied)}>
        <Icon name="copy" size={14} /> {words.copyLink}
      </button>
      <button type="button" className="signed link-button" onClick={() => copy(citation(), words.citationCopied)}>
        <Icon name="copy" size={14} /> {words.copyCitation}
      </button>
      {manual !== null && (
        <label className="copy-by-hand aside">
          {words.copyByHand}
          <textarea readOnly rows={3} value={manual} onFocus={(event) => event.currentTarget.select()} />
        </label>
      )}
    </div>
  );
}
