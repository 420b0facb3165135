import { unzipSync } from "fflate";
import { type DossierFiles, isHidden } from "#tools/dossier/dossierfiles.ts";

/** The most that is read, in bytes and files: more is no dossier, and would only make the page stand still. */
export const MOST = { bytes: 30_000_000, files: 3000 } as const;

/** Thrown where what came is more than that. */
export class TooMuch extends Error {}

/** What was chosen or dropped, by its path. */
type Entry = { path: string; file: File };

/** Only what a dossier and its articles can be; pictures and programs beside them are never read. */
const isWanted = (path: string) => /\.(json|txt|md)$/i.test(path) && !isHidden(path);

/** All entries of a folder: a browser hands them out in parts. */
async function listed(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const found: FileSystemEntry[] = [];
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (part.length === 0) return found;
    found.push(...part);
    if (found.length > MOST.files) throw new TooMuch();
  }
}

async function inside(entry: FileSystemEntry, before: string): Promise<Entry[]> {
  const path = before + entry.name;
  if (isHidden(path)) return [];
  if (entry.isDirectory) {
    const entries = await listed(entry as FileSystemDirectoryEntry);
    return (await Promise.all(entries.map((item) => inside(item, `${path}/`)))).flat();
  }
  const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
  return [{ path, file }];
}

/** Files and folders that were dropped. To be called in the event itself: afterwards the browser has forgotten them. */
export function droppedEntries({ items }: DataTransfer): Promise<Entry[]> {
  const given = [...items].map((item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }));
  const all = given.map(({ entry, file }) => (entry ? inside(entry, "") : file ? [{ path: file.name, file }] : []));
  return Promise.all(all).then((lists) => lists.flat());
}

/** Files that were chosen, alone or as a folder. */
export function chosenEntries(files: FileList): Entry[] {
  return [...files].map((file) => ({ path: file.webkitRelativePath || file.name, file }));
}

/** Files of a ZIP; a file of another kind is not unpacked. Throws where it is none. */
function unzipped(bytes: Uint8Array): [string, Uint8Array][] {
  let sum = 0;
  const found = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!isWanted(name)) return false;
      sum += originalSize;
      if (sum > MOST.bytes) throw new TooMuch();
      return true;
    },
  });
  return Object.entries(found);
}

/** The bytes of all that was given, ZIPs unpacked. */
export async function readEntries(entries: readonly Entry[]): Promise<DossierFiles> {
  const wanted = entries.filter(({ path }) => isWanted(path) || /\.zip$/i.test(path));
  const size = wanted.reduce((sum, { file }) => sum + file.size, 0);
  if (wanted.length > MOST.files || size > MOST.bytes) throw new TooMuch();
  const lists = await Promise.all(
    wanted.map(async ({ path, file }): Promise<[string, Uint8Array][]> => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      return /\.zip$/i.test(path) ? unzipped(bytes) : [[path, bytes]];
    }),
  );
  return new Map(lists.flat());
}
