import { type Compiled, compileFiles } from "#tools/dossier/assemble.ts";
import type { DossierFiles } from "#tools/dossier/dossierfiles.ts";

/** SHA-256 of a text, as long as the command line writes it. */
async function hashOf(text: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
  const hash = Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return hash.slice(0, 16);
}

/**
 * Compiles a dossier in the browser to what the command line makes of it, hashes included: those are made afterwards,
 * since the browser's take their time. Null where there are problems. On a page without https a browser makes no hash.
 */
export async function compileHere(files: DossierFiles): Promise<Compiled | null> {
  const texts: string[] = [];
  // A number stands for a text until its hash is there.
  const { compiled } = compileFiles(files, (text) => String(texts.push(text) - 1));
  if (!compiled || !globalThis.crypto?.subtle) return compiled;
  const hashes = await Promise.all(texts.map(hashOf));
  const hashed = <File extends { hash: string }>(file: File): File => ({
    ...file,
    hash: hashes[Number(file.hash)] ?? file.hash,
  });
  const collections = compiled.collections.map((part) => ({ ...part, file: hashed(part.file) }));
  return { ...compiled, dossier: hashed(compiled.dossier), collections };
}
