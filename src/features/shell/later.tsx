import { lazyPart } from "#ui/lazypart.ts";

const panels = () => import("#ui/panels.css");
const dialogs = () => Promise.all([panels(), import("#ui/dialogs.css")]);
const exportSheet = () => import("#features/export/export.css");
const storySheet = () => import("#features/story/story.css");
const listSheet = () => import("#features/list/list.css");
const sourcesSheet = () => import("#features/sources/sources.css");
const compareSheet = () => import("#features/compare/compare.css");
const regionSheet = () => import("#features/region/region.css");
const coverageSheet = () => import("#features/coverage/coverage.css");

/** Parts that the first picture does not need; each is fetched when first shown, or when the page is idle. */
export const later = {
  list: lazyPart("ListView", () => import("#features/list/ListView.tsx"), panels, listSheet),
  sources: lazyPart("SourcesView", () => import("#features/sources/SourcesView.tsx"), panels, sourcesSheet),
  compare: lazyPart("CompareView", () => import("#features/compare/CompareView.tsx"), panels, compareSheet),
  context: lazyPart("ContextPanel", () => import("#features/region/ContextPanel.tsx"), panels, regionSheet),
  coverage: lazyPart("CoverageView", () => import("#features/coverage/CoverageView.tsx"), panels, coverageSheet),
  help: lazyPart("HelpDialog", () => import("#features/help/HelpDialog.tsx"), dialogs),
  search: lazyPart("SearchDialog", () => import("#features/search/SearchDialog.tsx"), dialogs),
  share: lazyPart("ShareDialog", () => import("#features/share/ShareDialog.tsx"), dialogs),
  export: lazyPart("ExportDialog", () => import("#features/export/ExportDialog.tsx"), dialogs, exportSheet),
  stories: lazyPart("StoryPicker", () => import("#features/story/StoryPicker.tsx"), dialogs, storySheet),
  dates: lazyPart("CompareDates", () => import("#features/story/CompareDates.tsx"), dialogs, storySheet),
  exercise: lazyPart("Exercise", () => import("#features/story/Exercise.tsx"), dialogs, storySheet),
  dossiers: lazyPart("DossiersDialog", () => import("#features/dossiers/DossiersDialog.tsx"), dialogs),
};

/** A story in an embed, which few embeds show: the strip under the map, and the passages of a step. */
export const laterInEmbed = {
  storyBar: lazyPart("StoryBar", () => import("#features/embed/StoryBar.tsx")),
  stepReceipts: lazyPart("StepReceipts", () => import("#features/embed/StepReceipts.tsx")),
};
