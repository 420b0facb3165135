import { originLetters } from "#domain/evidence.ts";
import type { Receipt } from "#domain/receipt.ts";
import { countText } from "#prose/counts.ts";
import { useDossier, useLanguage, useWords } from "#ui/context.tsx";
import { commonWords } from "#words/common.ts";
import { receiptWords } from "#words/receipt.ts";

/** "3 articles, 1 origin": articles are not witnesses, so the origins are counted and named. */
export function Origins({ receipt, open }: { receipt: Receipt; open: boolean }) {
  const words = useWords(receiptWords);
  const common = useWords(commonWords);
  const dossier = useDossier();
  const rows = originLetters(dossier, receipt);
  const count = countText(useLanguage(), dossier, receipt.supports);
  return (
    <details className="origins" open={open}>
      <summary>{count}</summary>
      <ul>
        {rows.map(({ id, name, note, known, letters }) => (
          <li key={id}>
            {common.labelled(
              known ? name : words.unknownOrigin,
              letters.map(({ letter, sure }) => (sure ? letter : words.probably(letter))).join(", "),
            )}
            {note && <span className="note"> {note}</span>}
          </li>
        ))}
      </ul>
      {receipt.byReading && <p className="note">{words.ourReading}</p>}
      {receipt.maybeSame && <p className="note">{words.maybeSame}</p>}
    </details>
  );
}
