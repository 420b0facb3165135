/** One thing wrong with a file, named so that its author finds it. */
export type Problem = {
  /** File name, relative to its dossier. */
  file: string;
  /** Collection and id of the record, such as `claims/us-101-before-coup`; empty for the file itself. */
  record: string;
  /** Path of the field inside the record; empty for the record itself. */
  field: string;
  message: string;
};

export function describeProblem({ file, record, field, message }: Problem): string {
  return [file, record, field].filter(Boolean).join(" > ").concat(": ", message);
}
