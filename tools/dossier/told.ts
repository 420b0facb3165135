import { describeFinding } from "./finding.ts";
import type { DossierReport } from "./report.ts";

/** A line of what the check says. */
export type ToldLine = { kind: "fact" | "hint" | "problem"; text: string };

const counted = (n: number, word: string) => `${n === 0 ? "no" : n} ${word}${n === 1 ? "" : "s"}`;

/** Before the path of a file in it; files that came without their folder have no name to say. */
const pathOf = (dossier: string) => (dossier ? `${dossier}/` : "");

/** What was not checked, of all dossiers. */
export function notChecked(reports: readonly DossierReport[]): string[] {
  const each = reports.flatMap(({ dossier, notChecked: parts }) =>
    parts.map((part) => (dossier ? `${part} of ${dossier}` : part)),
  );
  return [...each, "whether addresses lead anywhere"];
}

/** What the check says of dossiers, on the command line and in the page: line by line, and the last one. */
export function told(reports: readonly DossierReport[]): { lines: ToldLine[]; last: string } {
  const lines = reports.flatMap(({ dossier, facts, hints, problems }): ToldLine[] => [
    ...facts.map((fact): ToldLine => ({ kind: "fact", text: dossier ? `${dossier}: ${fact}` : fact })),
    ...hints.map((hint): ToldLine => ({ kind: "hint", text: `hint: ${pathOf(dossier)}${describeFinding(hint)}` })),
    ...problems.map(
      (problem): ToldLine => ({ kind: "problem", text: `${pathOf(dossier)}${describeFinding(problem)}` }),
    ),
  ]);
  const sum = (name: "problems" | "hints") => reports.reduce((total, report) => total + report[name].length, 0);
  const counts = `${counted(sum("problems"), "problem")}, ${counted(sum("hints"), "hint")}`;
  return { lines, last: `${counts}. Not checked: ${notChecked(reports).join("; ")}` };
}
