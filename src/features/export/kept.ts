import { within } from "#ui/within.ts";

/** How long list and worker are waited for, and the next file while all are fetched, in milliseconds. */
const PATIENCE = 8000;
const FILE_PATIENCE = 60_000;

/** What the browser keeps of the site, and since when, in milliseconds since 1970. */
export type Kept = { bytes: number; at: number };

/** How much there is to keep for a dossier, and what is kept. */
export type Offer = { bytes: number; kept: Kept | null };

/** As `public/offline.js` names it. */
const storeOf = (root: string) => `sitmap-kept ${root}`;

/** What keeps files for a page; null in a frame, without encryption, and where the browser or its owner forbids it. */
function workers(): ServiceWorkerContainer | null {
  if (globalThis.top !== globalThis.self || !isSecureContext || !("serviceWorker" in navigator)) return null;
  return navigator.serviceWorker;
}

async function keptOf(root: string, id: string): Promise<Kept | null> {
  const notes = await caches.match(`${root}kept.json`, { cacheName: storeOf(root) });
  const kept: (Kept & { ids: string[] }) | undefined = await notes?.json();
  return kept?.ids.includes(id) ? kept : null;
}

/** What the site offers to keep (`tools/pages/offline.ts`); null where it does not, or the browser cannot. */
export async function offerOf(root: string, id: string): Promise<Offer | null> {
  try {
    if (!workers()) return null;
    const answer = await within(PATIENCE, fetch(`${root}offline.json`));
    const listed: [path: string, bytes: number, digest: string, of?: string[]][] = await answer.json();
    if (!listed.some(([, , , of]) => of?.includes(id))) return null;
    const files = listed.filter(([, , , of]) => !of || of.includes(id));
    return { bytes: files.reduce((sum, [, bytes]) => sum + bytes, 0), kept: await keptOf(root, id) };
  } catch {
    return null;
  }
}

async function activeWorker(container: ServiceWorkerContainer, root: string): Promise<ServiceWorker> {
  const { installTrustedTypes } = await import("#maplibre/trusted.ts");
  const script = `${root}offline.js`;
  await installTrustedTypes(script);
  await container.register(script, { scope: root, updateViaCache: "none" });
  const { active } = await within(PATIENCE, container.ready);
  if (!active) throw new Error("no worker");
  return active;
}

/** Has the worker fetch everything; it says how far it is. Rejects where something of it does not come. */
function fetchAll(worker: ServiceWorker, id: string, tell: (done: number) => void): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise<void>((resolve, reject) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(() => reject(new Error("no answer")), FILE_PATIENCE);
    };
    wait();
    port1.onmessage = ({ data }: MessageEvent<{ done?: number; kept?: true; failed?: string }>) => {
      wait();
      if (data.done !== undefined) return tell(data.done);
      clearTimeout(timer);
      if (data.kept) resolve();
      else reject(new Error(data.failed));
    };
    worker.postMessage({ keep: id }, [port2]);
  }).finally(() => port1.close());
}

/** Keeps the site's pages, code and map, and this dossier's records. @returns null where it could not, and why */
export async function keep(root: string, id: string, tell: (done: number) => void): Promise<Kept> {
  const container = workers();
  if (!container) throw new Error("no workers");
  try {
    await fetchAll(await activeWorker(container, root), id, tell);
    const kept = await keptOf(root, id);
    if (!kept) throw new Error("the browser keeps nothing");
    return kept;
  } catch (error) {
    // Whoever keeps nothing has no worker either; what another dossier keeps stays.
    if (!(await caches.has(storeOf(root)).catch(() => false))) await takeAway(root);
    throw error;
  }
}

/** Takes everything away that was kept, and the worker. */
export async function takeAway(root: string): Promise<void> {
  const all = (await workers()?.getRegistrations()) ?? [];
  await Promise.all(all.filter(({ scope }) => scope === root).map((registration) => registration.unregister()));
  await caches.delete(storeOf(root));
}
