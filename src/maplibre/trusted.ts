/** The page's only Trusted Types policy: every script address and piece of HTML that reaches the document passes. */

type DefaultPolicy = {
  createScriptURL(address: string): string | null;
  createHTML(html: string): string | null;
};
type Factory = { defaultPolicy: unknown; createPolicy(name: string, policy: DefaultPolicy): unknown };

/** Addresses that may run: the worker's, that of `public/offline.js` where a reader asks for it, and in a sandboxed frame the `data:` address made from the same file. */
const allowed = new Set<string>();

/**
 * Installs the `default` policy, once per page; later calls add their worker. Script addresses pass only when they are
 * the worker's. HTML passes only without markup. There is no `createScript`, so strings never become scripts.
 *
 * In a frame without an origin MapLibre starts its worker from a `data:` address that holds the worker's code, because
 * Chrome starts no module worker from `blob:` there. The code is read once beforehand, so that exactly this address
 * passes and no other.
 *
 * @param workerUrl - address of the worker, as given to `setWorkerUrl`
 * @returns when a map may be made; at once where there are no Trusted Types or the page has an origin
 * @throws TypeError when the worker's code cannot be read
 */
export function installTrustedTypes(workerUrl: string): Promise<void> | undefined {
  const factory = (globalThis as { trustedTypes?: Factory }).trustedTypes;
  if (!factory) return undefined;
  const address = new URL(workerUrl, globalThis.location.href).href;
  allowed.add(workerUrl).add(address);
  if (!factory.defaultPolicy) {
    factory.createPolicy("default", {
      createScriptURL: (url) => (allowed.has(url) ? url : null),
      createHTML: (html) => (html.includes("<") || html.includes("&") ? null : html),
    });
  }
  return globalThis.origin === "null" ? allowWorkerCode(address) : undefined;
}

async function allowWorkerCode(address: string): Promise<void> {
  const answer = await fetch(address);
  if (!answer.ok) throw new TypeError(`The worker cannot be loaded: ${answer.status}.`);
  allowed.add(workerDataUrl(await answer.text()));
}

/** The address that MapLibre 6.17 makes from the worker's code (`fetchAsDataUrl` in its `src/util/web_worker.ts`). */
export function workerDataUrl(code: string): string {
  return `data:text/javascript;charset=utf-8,${encodeURIComponent(code)}`;
}
