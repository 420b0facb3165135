import { apartWords } from "#words/apart.ts";
import { shellWords } from "#words/shell.ts";
import { useLanguage, useWords } from "./context.tsx";

/** What became of the parts of a link that could not be followed as they stand. */
export function LinkSaid({ problems }: { problems: readonly string[] }) {
  const shell = useWords(shellWords);
  const words = useWords(apartWords);
  const names = new Intl.DisplayNames(useLanguage(), { type: "language" });
  const tags = problems.flatMap((problem) => /^lang: ([a-z]{2,3}(?:-.+)?)$/.exec(problem)?.[1] ?? []);
  const beyond = problems.filter((problem) => problem.endsWith("out of range")).length;
  const others = problems.length - tags.length - beyond;
  return [
    ...(others > 0 ? [shell.linkProblems(others)] : []),
    ...tags.map((tag) => words.noLanguage(names.of(tag) ?? tag)),
    ...(beyond > 0 ? [words.offMap] : []),
  ].join(" ");
}
