/**
 * The script for host pages: the element `<situation-map src="…">`. It puts the map into a frame, gives the frame the
 * height it asks for, passes commands and events, and ties paragraphs with `data-claim` to claims on the map.
 * It stands alone, leaves no global but the element, and needs nothing from a host's content security policy except
 * `script-src` and `frame-src` for its own origin. Messages: docs/embedding.md.
 */

const commands = [
  "goTo",
  "setDate",
  "setTheme",
  "setLang",
  "highlight",
  "play",
  "pause",
  "getState",
  "subscribe",
  "unsubscribe",
] as const;
type CommandName = (typeof commands)[number];

/** Events that have to be subscribed to; listening on the element does it. */
const subscribed = ["datechange", "select", "stepchange", "viewchange", "error", "fullscreenrequest"];

type Message = { ns?: unknown; v?: unknown; type?: unknown; name?: unknown; id?: unknown; value?: unknown };

const PATIENCE_MS = 10_000;

/** The address of the frame, in embed mode; null where it is no web address. */
function frameAddress(src: string | null): URL | null {
  try {
    const url = new URL(src ?? "", document.baseURI);
    if (!src || !/^https?:$/.test(url.protocol)) return null;
    url.searchParams.set("embed", "1");
    return url;
  } catch {
    return null;
  }
}

function claimsOf(target: EventTarget | null): Element | null {
  return target instanceof Element ? target.closest("[data-claim]") : null;
}

class SituationMap extends HTMLElement {
  static observedAttributes = ["src"];
  #frame: HTMLIFrameElement | null = null;
  #origin = "";
  #ready = false;
  #serial = 0;
  #waiting: object[] = [];
  #answers = new Map<number, (value: unknown) => void>();
  #wanted = new Set<string>();
  #end = new AbortController();
  /** The claim that the host asked for last: the answering selection must not scroll the page. */
  #asked: unknown;
  /** Claims of the paragraph under the pointer or focus. */
  #lit = "";

  connectedCallback(): void {
    this.#start();
  }

  disconnectedCallback(): void {
    this.#stop();
  }

  attributeChangedCallback(): void {
    if (!this.isConnected) return;
    // Commands that came before the first address wait for it.
    if (this.#frame) this.#stop();
    this.#start();
  }

  override addEventListener(...args: Parameters<HTMLElement["addEventListener"]>): void {
    super.addEventListener(...args);
    this.#want(args[0]);
  }

  #start(): void {
    const url = frameAddress(this.getAttribute("src"));
    // An element that stood in the page before this script hears of its address first and of its place then.
    if (!url || this.#frame) return;
    this.#origin = url.origin;
    this.#end = new AbortController();
    const { signal } = this.#end;
    const frame = document.createElement("iframe");
    frame.title = this.getAttribute("title") || "Situation map";
    frame.loading = this.getAttribute("loading") === "eager" ? "eager" : "lazy";
    frame.referrerPolicy = "strict-origin-when-cross-origin";
    // Not `allowfullscreen` as well: Chromium then warns in the publisher's console.
    frame.allow = "fullscreen; clipboard-write";
    const { style } = frame;
    style.display = "block";
    style.border = "0";
    // As wide as its column, never wider: Safari would otherwise take the width of the content.
    style.width = "0";
    style.minWidth = "100%";
    style.height = `${Number(this.getAttribute("height")) || (this.clientWidth < 480 ? 420 : 480)}px`;
    // A frame whose scheme differs from its page's is painted opaque, which would undo `transparent`.
    style.colorScheme = url.searchParams.get("theme") === "dark" ? "dark" : "light";
    this.style.display ||= "block";
    // The element's own content, a link to the full map, is seen only where the frame does not come to life.
    const shadow = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    frame.src = url.href;
    shadow.replaceChildren(frame);
    this.#frame = frame;
    frame.addEventListener("load", () => {
      setTimeout(() => {
        if (!this.#ready && this.#frame === frame) shadow.append(document.createElement("slot"));
      }, PATIENCE_MS);
    });
    window.addEventListener("message", (event) => this.#hear(event), { signal });
    for (const type of ["pointerover", "focusin"]) {
      document.addEventListener(type, ({ target }) => this.#light(claimsOf(target)), { signal });
    }
    for (const type of ["pointerout", "focusout"]) {
      document.addEventListener(
        type,
        (event) => {
          const next = event instanceof PointerEvent || event instanceof FocusEvent ? event.relatedTarget : null;
          if (claimsOf(event.target) !== claimsOf(next)) this.#light(null);
        },
        { signal },
      );
    }
    this.#want("select");
  }

  #stop(): void {
    this.#end.abort();
    this.shadowRoot?.replaceChildren(document.createElement("slot"));
    this.#frame = null;
    this.#ready = false;
    this.#lit = "";
    this.#waiting = [];
    this.#answers.clear();
  }

  #light(paragraph: Element | null): void {
    const claims = paragraph?.getAttribute("data-claim") ?? "";
    if (!this.#ready || claims === this.#lit) return;
    this.#lit = claims;
    void this.#send("highlight", { ids: claims.split(" ").filter(Boolean) });
  }

  #want(type: string): void {
    if (!subscribed.includes(type) || this.#wanted.has(type)) return;
    this.#wanted.add(type);
    if (this.#ready) void this.#send("subscribe", { events: [type] });
  }

  #post(message: object): void {
    if (this.#ready) this.#frame?.contentWindow?.postMessage(message, this.#origin);
    else this.#waiting.push(message);
  }

  #send(name: CommandName, value?: unknown): Promise<unknown> {
    this.#serial += 1;
    const id = this.#serial;
    return new Promise((resolve) => {
      this.#answers.set(id, resolve);
      this.#post({ ns: "sitmap", v: 1, type: "cmd", name, id, value });
    });
  }

  #hear({ source, origin, data }: MessageEvent): void {
    if (!this.#frame || source !== this.#frame.contentWindow || origin !== this.#origin) return;
    const { ns, v, type, name, id, value }: Message = typeof data === "object" && data !== null ? data : {};
    if (ns !== "sitmap" || v !== 1) return;
    if (type === "reply" && typeof id === "number") {
      this.#answers.get(id)?.(value);
      this.#answers.delete(id);
      return;
    }
    if (type !== "event" || typeof name !== "string") return;
    if (name === "ready") this.#begin();
    if (name === "height" && typeof value === "number" && !this.hasAttribute("height"))
      this.#frame.style.height = `${Math.min(Math.max(value, 150), 4000)}px`;
    if (name === "select") this.#follow(value);
    this.dispatchEvent(new CustomEvent(name, { detail: value }));
  }

  #begin(): void {
    this.#ready = true;
    if (this.#wanted.size > 0) void this.#send("subscribe", { events: [...this.#wanted] });
    for (const message of this.#waiting.splice(0)) this.#post(message);
  }

  /** Scrolls the article to the paragraph about the claim that was selected on the map. */
  #follow(value: unknown): void {
    const claim = typeof value === "object" && value !== null && "claim" in value ? value.claim : null;
    if (typeof claim !== "string" || claim === this.#asked) return;
    const paragraph = document.querySelector(`[data-claim~="${CSS.escape(claim)}"]`);
    if (!paragraph) return;
    for (const old of document.querySelectorAll("[data-claim-current]")) old.removeAttribute("data-claim-current");
    paragraph.setAttribute("data-claim-current", "");
    const isStill = matchMedia("(prefers-reduced-motion: reduce)").matches;
    paragraph.scrollIntoView({ block: "center", behavior: isStill ? "auto" : "smooth" });
  }

  /** Sends a command; the promise gives the map's answer. */
  command(name: CommandName, value?: object): Promise<unknown> {
    if (name === "goTo") this.#asked = value && "claim" in value ? value.claim : undefined;
    return this.#send(name, value);
  }
}

for (const name of commands) {
  Object.defineProperty(SituationMap.prototype, name, {
    value(this: SituationMap, value?: object) {
      return this.command(name, value);
    },
  });
}

if (!customElements.get("situation-map")) customElements.define("situation-map", SituationMap);
