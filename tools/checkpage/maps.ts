import { groundFolder } from "#geo/ground.ts";
import { groundFacts } from "#geo/groundfile.ts";
import type { LandFile } from "#marks/land.ts";
import type { FoundDossier } from "#tools/dossier/dossierfiles.ts";
import type { Ground } from "#tools/dossier/groundrules.ts";

/** The map that a dossier names: undefined, the site's own, also where its head cannot be read. */
function nameOf({ files }: FoundDossier): string | undefined {
  try {
    const { basemap } = JSON.parse(new TextDecoder().decode(files.get("dossier.json")));
    return typeof basemap === "string" ? basemap : undefined;
  } catch {
    return undefined;
  }
}

/** A map's box and outlines; null where the site has none of that name, undefined where its files do not come. */
async function mapIn(folder: string): Promise<Ground | null | undefined> {
  try {
    const answers = await Promise.all(["basemap.json", "poster-land.json"].map((file) => fetch(`${folder}${file}`)));
    if (answers.some(({ status }) => status === 404)) return null;
    if (answers.some(({ ok }) => !ok)) return undefined;
    const [facts, land] = await Promise.all(answers.map((answer) => answer.json()));
    return { bounds: groundFacts(facts).bounds, land: land as LandFile };
  } catch {
    return undefined;
  }
}

/**
 * The maps that dossiers are shown on, fetched from the site that the page belongs to, for the check of their places.
 *
 * @param root address of the site's folder
 */
export async function mapsOf(
  found: readonly FoundDossier[],
  root: string,
): Promise<(name: string | undefined) => Ground | null | undefined> {
  const names = [...new Set(found.map(nameOf))];
  const maps = new Map(
    await Promise.all(names.map(async (name) => [name, await mapIn(groundFolder(root, name))] as const)),
  );
  return (name) => maps.get(name);
}
