import type { Passage } from "#domain/compiled.ts";
import { useHover } from "#ui/hooks/useHover.ts";
import { commonWords, passageName, placeInArticle } from "#words/common.ts";
import { useAppState, usePage, useWords } from "./context.tsx";

/** A reference such as `[C] ¶9`: opens the passage, unless `onOpen` replaces that, and lights up its claims. */
export function Reference({ passage, onOpen }: { passage: Passage; onOpen?: () => void }) {
  const words = useWords(commonWords);
  const [language, actions, dossier] = usePage();
  const hover = useHover();
  const isSelected = useAppState((state) => state.link.passage === passage.id);
  const source = dossier.source.get(passage.source);
  if (!source) return null;
  const place = placeInArticle(words, passage);
  const spoken = passageName(language, dossier, passage);
  const claims = (dossier.claimsOfPassage.get(passage.id) ?? []).map((claim) => claim.id);
  return (
    <button
      type="button"
      className="reference"
      data-passage={passage.id}
      aria-current={isSelected ? "true" : undefined}
      aria-label={`${source.letter} ${place}, ${spoken}`}
      title={spoken}
      onClick={onOpen ?? (() => actions.openPassage(passage.id))}
      {...hover(claims)}
    >
      <span className="letter">{source.letter}</span>
      <span className="paragraph">{place}</span>
    </button>
  );
}
