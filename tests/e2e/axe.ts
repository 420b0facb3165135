import AxeBuilder from "@axe-core/playwright";
import type { Page } from "./reader.ts";

/** What every page is held to. */
export const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What colours alone can break. */
export const byColour = ["color-contrast", "link-in-text-block"];

/**
 * What axe finds by rules or tags. The page has no frames, so it is asked in one piece and for violations alone: a sixth
 * of the time that sending every passed element takes.
 */
export async function violationsOf(page: Page, by: string[]) {
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ runOnly: by, resultTypes: ["violations"] });
  return (await axe.analyze()).violations;
}
