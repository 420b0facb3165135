import { commonWords } from "#words/common.ts";
import { useWords } from "./context.tsx";

const MOST_DOTS = 6;

type Props = { count: number; atMost?: boolean; brief?: boolean };

/**
 * How many original sources, as dots: what can be counted, not how true it is.
 *
 * @param atMost two of them may be one
 * @param brief the dots alone, the number for those who do not see them
 */
export function Origins({ count, atMost = false, brief = false }: Props) {
  const common = useWords(commonWords);
  if (count === 0) return null;
  return (
    <span className="origins">
      <span className="origin-dots" aria-hidden="true">
        {"•".repeat(Math.min(count, MOST_DOTS))}
      </span>{" "}
      <span className={brief ? "visually-hidden" : undefined}>{common.origins(count, atMost)}</span>
    </span>
  );
}
