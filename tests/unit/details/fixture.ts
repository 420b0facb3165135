import { dayOf } from "#domain/day.ts";
import { type Dossier, indexDossier } from "#domain/dossier.ts";
import { overlayText } from "#domain/overlay.ts";
import { deriveView, type View } from "#domain/view.ts";
import type { Language } from "#i18n/language.ts";
import { compileDossier } from "#tools/dossier/compile.ts";

const { compiled, problems } = compileDossier("data/niger-2024");
if (!compiled) throw new Error(`niger-2024 does not compile: ${JSON.stringify(problems[0])}`);
const french = compiled.overlays.get("fr");
if (!french) throw new Error("niger-2024 has no French");

/** The first dossier in both languages, compiled from `data/`, so that no build has to come first. */
export const dossiers: Record<Language, Dossier> = {
  en: indexDossier(compiled.dossier),
  fr: indexDossier(overlayText(compiled.dossier, french)),
};

/** What is on screen on a day, all forces shown. */
export function viewOn(language: Language, iso: string): View {
  return deriveView(dossiers[language], { moment: { kind: "point", day: dayOf(iso) }, known: null, actors: null });
}
