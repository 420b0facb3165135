/*
 * Keeps the site in the browser of a reader who asked for it ("Without a network", src/features/export/kept.ts), so that
 * it opens where there is none. Nobody else has this worker. What the host answers comes first, but for files named
 * after their content; a new edition is kept as a whole or not at all. An offline.json of [] takes all of it away again.
 */
(() => {
  const worker = globalThis;
  /* The site's folder, with the slash at its end. */
  const site = worker.registration.scope;
  const STORE = `sitmap-kept ${site}`;
  /* How long a host that says nothing is waited for where there is a kept answer, in milliseconds. */
  const PATIENCE = 5000;

  const match = (path) => caches.match(site + path, { cacheName: STORE, ignoreVary: true });
  const notes = async () => (await match("kept.json"))?.json();

  const digestOf = async (bytes) => {
    const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
    return Array.from(digest.subarray(0, 8), (byte) => byte.toString(16).padStart(2, "0")).join("");
  };

  /* Hosts put words of their own into pages, and config.json is the deployer's: only the rest is what was built. */
  const isAsBuilt = (path) => !/(^|\/|\.html|config\.json)$/.test(path);

  const fetched = async (path, digest) => {
    const answer = await fetch(site + path, { cache: "no-cache" });
    const bytes = await answer.arrayBuffer();
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    if (isAsBuilt(path) && (await digestOf(bytes)) !== digest) throw new Error(`${path} is not as it was built`);
    const headers = new Headers(answer.headers);
    headers.delete("content-encoding");
    headers.delete("content-length");
    return new Response(bytes, { headers });
  };

  const takeAway = async () => {
    await worker.registration.unregister();
    await caches.delete(STORE);
  };

  /* Brings what is kept to the host's edition: all of it is fetched before anything is changed. */
  const keep = async (ids, tell) => {
    const answer = await fetch(`${site}offline.json`, { cache: "no-cache" });
    if (!answer.ok) throw new Error(`offline.json: ${answer.status}`);
    const listed = await answer.json();
    if (listed.length === 0) return takeAway();
    const files = listed.filter(([, , , of]) => !of || of.some((id) => ids.includes(id)));
    const bytes = files.reduce((sum, [, size]) => sum + size, 0);
    const had = new Map((await notes())?.files.map(([path, , digest]) => [path, digest]));
    const fresh = [];
    const waiting = [...files];
    let done = 0;
    const work = async () => {
      for (let file = waiting.shift(); file; file = waiting.shift()) {
        const [path, size, digest] = file;
        if (had.get(path) !== digest) fresh.push([path, await fetched(path, digest)]);
        had.delete(path);
        done += size;
        tell({ done, bytes });
      }
    };
    await Promise.all(Array.from({ length: 6 }, work));
    const store = await caches.open(STORE);
    for (const [path, response] of fresh) await store.put(site + path, response);
    for (const path of had.keys()) await store.delete(site + path);
    await store.put(`${site}kept.json`, new Response(JSON.stringify({ ids, files, bytes, at: Date.now() })));
  };

  const renew = async () => {
    const kept = await notes();
    if (kept) await keep(kept.ids, () => undefined);
  };

  /* A part of a kept file, as a host that knows ranges sends it. */
  const partOf = async (kept, range) => {
    const [, first, last] = /^bytes=(\d+)-(\d+)$/.exec(range) ?? [];
    if (!first) return kept;
    const whole = await kept.blob();
    const part = whole.slice(Number(first), Number(last) + 1);
    const headers = new Headers(kept.headers);
    headers.set("content-range", `bytes ${first}-${Number(first) + part.size - 1}/${whole.size}`);
    return new Response(part, { status: 206, headers });
  };

  const keptAnswer = async (request, path) => {
    const kept = await match(path);
    if (kept) return partOf(kept, request.headers.get("range") ?? "");
    const isFolder = path !== "" && !path.endsWith("/") && (await match(`${path}/`));
    return isFolder ? Response.redirect(`${site}${path}/${new URL(request.url).search}`) : undefined;
  };

  const hostAnswer = async (request, path) => {
    const never = new Promise(() => undefined);
    const late = new Promise((resolve) => setTimeout(resolve, PATIENCE)).then(() => keptAnswer(request, path));
    try {
      return await Promise.race([fetch(request), late.then((kept) => kept ?? never)]);
    } catch (error) {
      const kept = await keptAnswer(request, path);
      if (kept) return kept;
      throw error;
    }
  };

  worker.addEventListener("install", () => worker.skipWaiting());
  worker.addEventListener("activate", (event) => event.waitUntil(worker.clients.claim()));

  worker.addEventListener("fetch", (event) => {
    const { request } = event;
    const [address] = request.url.split(/[?#]/);
    if (request.method !== "GET" || !address.startsWith(site)) return;
    const path = address.slice(site.length).replace(/(^|\/)index\.html$/, "$1");
    const isNamedByContent = path.startsWith("assets/");
    event.respondWith(
      isNamedByContent ? keptAnswer(request, path).then((kept) => kept ?? fetch(request)) : hostAnswer(request, path),
    );
    if (request.mode === "navigate") event.waitUntil(renew().catch(() => undefined));
  });

  worker.addEventListener("message", (event) => {
    const [port] = event.ports;
    const tell = (message) => port.postMessage(message);
    const begin = async () => {
      const ids = new Set([...((await notes())?.ids ?? []), event.data.keep]);
      await keep([...ids], tell);
      tell({ kept: true });
    };
    event.waitUntil(begin().catch((error) => tell({ failed: String(error?.message ?? error) })));
  });
})();
