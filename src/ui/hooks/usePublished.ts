import type { Source } from "#domain/compiled.ts";
import { useLanguage, useWords } from "#ui/context.tsx";
import { formatPublished } from "#words/dates.ts";
import { viewWords } from "#words/views.ts";

/** "3 May 2024, by content": a publication date with how it is known. */
export function usePublished(): (source: Source) => string {
  const words = useWords(viewWords).sources;
  const language = useLanguage();
  return (source) => {
    const date = formatPublished(language, source);
    if (!source.published || date === null) return words.noDate;
    const basis = words.published[source.published.basis];
    return basis ? `${date}, ${basis}` : date;
  };
}
