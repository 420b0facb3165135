import { lazy } from "react";
import type { ViewName } from "#link/link.ts";
import { styled } from "#ui/styled.ts";

/** Views that the first picture does not need; each is fetched when first shown, or when the page is idle. */
const chunks = {
  list: () =>
    styled(import("#features/list/ListView.tsx"), import("#ui/panels.css"), import("#features/list/list.css")).then(
      ({ ListView }) => ({
        default: ListView,
      }),
    ),
  sources: () =>
    styled(
      import("#features/sources/SourcesView.tsx"),
      import("#ui/panels.css"),
      import("#features/sources/sources.css"),
    ).then(({ SourcesView }) => ({
      default: SourcesView,
    })),
  compare: () =>
    styled(
      import("#features/compare/CompareView.tsx"),
      import("#ui/panels.css"),
      import("#features/compare/compare.css"),
    ).then(({ CompareView }) => ({
      default: CompareView,
    })),
  context: () =>
    styled(
      import("#features/region/ContextPanel.tsx"),
      import("#ui/panels.css"),
      import("#features/region/region.css"),
    ).then(({ ContextPanel }) => ({
      default: ContextPanel,
    })),
  coverage: () =>
    styled(
      import("#features/coverage/CoverageView.tsx"),
      import("#ui/panels.css"),
      import("#features/coverage/coverage.css"),
    ).then(({ CoverageView }) => ({
      default: CoverageView,
    })),
};

export const LaterList = lazy(chunks.list);
export const LaterSources = lazy(chunks.sources);
export const LaterCompare = lazy(chunks.compare);
export const LaterContext = lazy(chunks.context);
export const LaterCoverage = lazy(chunks.coverage);

/** Fetches the code of a view. */
export async function fetchView(view: Exclude<ViewName, "map">): Promise<void> {
  await chunks[view]();
}

/** Fetches the code of every view. Failures are left to the first use. */
export async function fetchViews(): Promise<void> {
  await Promise.allSettled(Object.values(chunks).map((fetchChunk) => fetchChunk()));
}

const story = () => import("#features/embed/StoryBar.tsx");

/** A story in an embed, which few embeds show: the strip under the map, and the passages of a step. */
export const LaterStoryBar = lazy(() => story().then(({ StoryBar }) => ({ default: StoryBar })));
export const LaterStepReceipts = lazy(() =>
  import("#features/embed/StepReceipts.tsx").then(({ StepReceipts }) => ({ default: StepReceipts })),
);

/** Fetches what an embedded story shows first. */
export async function fetchStory(): Promise<void> {
  await story();
}
