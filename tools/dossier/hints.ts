import type { Finding } from "./finding.ts";
import { placeHints } from "./groundhints.ts";
import type { Ground } from "./groundrules.ts";
import type { Loaded } from "./load.ts";
import { recordHints } from "./recordhints.ts";
import { textHints } from "./texthints.ts";

/**
 * What an author should look at again in a dossier without problems; there may be reasons for each. Not for a dossier
 * with problems: what is missing there would look unused or unsaid.
 *
 * @param ground the map that the dossier is shown on; without it places are not compared with it
 */
export function hintsOf(loaded: Loaded, ground?: Ground): Finding[] {
  const before = loaded.findings.length;
  textHints(loaded);
  recordHints(loaded);
  placeHints(loaded, ground);
  return loaded.findings.splice(before);
}
