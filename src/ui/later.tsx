import { lazy } from "react";

/** Chunks that the first view does not need. Each is fetched when first shown, or by `fetchLater` when the page is idle. */
const chunks = {
  list: () => import("./views/ListView.tsx").then(({ ListView }) => ({ default: ListView })),
  sources: () => import("./views/SourcesView.tsx").then(({ SourcesView }) => ({ default: SourcesView })),
  compare: () => import("./views/CompareView.tsx").then(({ CompareView }) => ({ default: CompareView })),
  context: () => import("./views/ContextPanel.tsx").then(({ ContextPanel }) => ({ default: ContextPanel })),
  coverage: () => import("./views/CoverageView.tsx").then(({ CoverageView }) => ({ default: CoverageView })),
  help: () => import("./dialogs/HelpDialog.tsx").then(({ HelpDialog }) => ({ default: HelpDialog })),
  search: () => import("./dialogs/SearchDialog.tsx").then(({ SearchDialog }) => ({ default: SearchDialog })),
};

export const LaterList = lazy(chunks.list);
export const LaterSources = lazy(chunks.sources);
export const LaterCompare = lazy(chunks.compare);
export const LaterContext = lazy(chunks.context);
export const LaterCoverage = lazy(chunks.coverage);
export const LaterHelp = lazy(chunks.help);
export const LaterSearch = lazy(chunks.search);

/** Fetches what is not there yet, so that every view opens with the network off. Failures are left to the first use. */
export async function fetchLater(): Promise<void> {
  await Promise.allSettled(Object.values(chunks).map((fetchChunk) => fetchChunk()));
  await import("./dialogs/search.ts").catch(() => undefined);
}
