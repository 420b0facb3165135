import type { Receipt } from "#domain/receipt.ts";
import type { Link } from "#link/link.ts";
import { shareLink } from "#link/permalink.ts";
import { citationOf } from "#prose/citation.ts";
import { momentText } from "#prose/moment.ts";
import { useApp, useLanguage, useView, useWords } from "#ui/context.tsx";
import { Icon } from "#ui/Icon.tsx";
import { receiptWords } from "#words/receipt.ts";
import { useCopy } from "./useCopy.ts";

/** What of the current state belongs to a claim's address: never the camera, filters or a host's own parts. */
function claimLink(link: Link, claim: string): Link {
  const { dossier, date, from, to, known, collections, lang } = link;
  return {
    ...(dossier && { dossier }),
    ...(date && { date }),
    ...(from && { from }),
    ...(to && { to }),
    ...(known && { known }),
    ...(collections && { collections }),
    ...(lang && { lang }),
    claim,
  };
}

/** Copy link and copy citation, with a field to copy from where the clipboard is closed to the page. */
export function ReceiptActions({ receipt }: { receipt: Receipt }) {
  const words = useWords(receiptWords);
  const language = useLanguage();
  const view = useView();
  const { store } = useApp();
  const { manual, copy } = useCopy();
  const address = () => {
    const page = location.href.split(/[?#]/)[0] ?? "";
    return page + shareLink(claimLink(store.getState().link, receipt.claim.id));
  };
  const citation = () =>
    citationOf(language, receipt, {
      title: view.dossier.title,
      moment: momentText(language, view),
      address: address(),
    });
  return (
    <div className="receipt-actions">
      <button type="button" className="link-button" onClick={() => copy(address(), words.linkCopied)}>
        <Icon name="copy" size={14} /> {words.copyLink}
      </button>
      <button type="button" className="link-button" onClick={() => copy(citation(), words.citationCopied)}>
        <Icon name="copy" size={14} /> {words.copyCitation}
      </button>
      {manual !== null && (
        <label className="copy-by-hand">
          {words.copyByHand}
          <textarea readOnly rows={3} value={manual} onFocus={(event) => event.currentTarget.select()} />
        </label>
      )}
    </div>
  );
}
