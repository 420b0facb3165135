import { checkClaims } from "./claimrules.ts";
import type { Loaded } from "./load.ts";
import { checkGround } from "./placerules.ts";
import { checkIds, rulesFor } from "./rules.ts";
import { checkSources } from "./sourcerules.ts";
import { checkAbout } from "./storyrules.ts";
import { checkWords } from "./wordrules.ts";

/** Checks what one record's schema cannot see: ids, references, times, quotes, links and words in every language. */
export function checkReferences(loaded: Loaded): void {
  const rules = rulesFor(loaded);
  checkIds(rules);
  checkGround(rules);
  checkSources(rules);
  checkClaims(rules);
  checkAbout(rules);
  rules.finish();
  checkWords(rules);
}
