import { zipSync } from "fflate";
import type { FoundDossier } from "#tools/dossier/dossierfiles.ts";

/** A dossier with its articles as a ZIP that the same page, or `data/`, takes back: one folder, the bytes as they came. */
export function zipOf({ name, files, copies }: FoundDossier): Uint8Array<ArrayBuffer> {
  const folder = name === "" ? "dossier" : name;
  const articles = [...(copies ?? [])].map(([path, bytes]) => [`articles/${path}`, bytes] as const);
  const all = [...files, ...articles].map(([path, bytes]) => [`${folder}/${path}`, bytes] as const);
  return new Uint8Array(zipSync(Object.fromEntries(all)));
}
