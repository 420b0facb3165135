/** A chunk together with its style sheet, so that it never shows unstyled. */
export async function styled<Chunk>(chunk: Promise<Chunk>, ...sheets: Promise<unknown>[]): Promise<Chunk> {
  await Promise.all(sheets);
  return chunk;
}
