import { views } from "#link/link.ts";
import type { Actions } from "#state/actions.ts";
import { selectView } from "#state/select.ts";
import type { AppState } from "#state/store.ts";
import type { dialogWords } from "#words/dialogs.ts";

/** One thing that a key does. The help dialog lists the same table that the keyboard reads. */
export type Command = {
  id: keyof (typeof dialogWords)["en"]["help"]["commands"];
  /** As `pressed` names it, with `Shift+` before it where it matters. */
  keys: readonly string[];
  run(state: AppState, actions: Actions): void;
};

function firstPassage(state: AppState): string | undefined {
  const view = selectView(state);
  const claim = state.link.claim
    ? view?.dossier.claim.get(state.link.claim)
    : view?.places.get(state.link.place ?? "")?.now[0];
  return claim?.evidence[0]?.passage;
}

/** What the articles differ on about the open claim or the selected place; undefined where they agree. */
function firstQuestion(state: AppState): string | undefined {
  const view = selectView(state);
  const { claim, place } = state.link;
  const found = claim ? view?.dossier.disagreementsOfClaim.get(claim) : view?.places.get(place ?? "")?.disagreements;
  return found?.[0]?.id;
}

/** Single-key commands of the page; the digits are the tabs from left to right. */
export const commands: readonly Command[] = [
  { id: "nextBase", keys: ["b"], run: (_, actions) => actions.stepBase(1) },
  { id: "previousBase", keys: ["Shift+B"], run: (_, actions) => actions.stepBase(-1) },
  ...views.map(
    (view, n): Command => ({
      id: view,
      keys: [String(n + 1)],
      run(state, actions) {
        if (view !== "context" || state.dossier?.context) actions.setView(view);
      },
    }),
  ),
  { id: "nextChange", keys: ["n"], run: (_, actions) => void actions.step(1) },
  { id: "previousChange", keys: ["Shift+N"], run: (_, actions) => void actions.step(-1) },
  {
    id: "evidence",
    keys: ["e"],
    run: (state, actions) => {
      const passage = firstPassage(state);
      if (passage) actions.openPassage(passage);
    },
  },
  {
    id: "differ",
    keys: ["d"],
    run: (state, actions) => {
      const question = firstQuestion(state);
      if (question) actions.compare(question);
      else actions.setView("compare");
    },
  },
  { id: "present", keys: ["p"], run: (_, actions) => actions.openDialog("stories") },
  { id: "search", keys: ["/"], run: (_, actions) => actions.openDialog("search") },
  { id: "help", keys: ["?"], run: (_, actions) => actions.openDialog("help") },
];

/** The command of a key press; null when there is none. */
export function commandFor(key: string, shift: boolean): Command | null {
  const name =
    shift && /^[a-zA-Z]$/.test(key) ? `Shift+${key.toUpperCase()}` : key.length === 1 ? key.toLowerCase() : key;
  return commands.find((command) => command.keys.includes(name)) ?? null;
}
