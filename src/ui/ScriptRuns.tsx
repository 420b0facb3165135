import { createElement, Fragment } from "react";
import { wordsOfLanguage } from "#words/direction.ts";
import { runsOf, scriptsOf } from "#words/scripts.ts";
import { useDossier } from "./context.tsx";

/** The dossier's words; names in the script of a source's language are marked as of that language. */
export function ScriptRuns({ text }: { text: string }) {
  const runs = runsOf(text, scriptsOf(useDossier())).map((run) =>
    run.tag ? createElement("bdi", wordsOfLanguage(run.tag), run.text) : run.text,
  );
  return createElement(Fragment, null, ...runs);
}
