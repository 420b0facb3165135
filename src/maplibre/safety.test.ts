import { afterEach, describe, expect, test, vi } from "vitest";
import { installTrustedTypes, workerDataUrl } from "./trusted.ts";
import { patience, watch } from "./watchdog.ts";

type Policy = { createScriptURL(url: string): string | null; createHTML(html: string): string | null };

afterEach(() => vi.unstubAllGlobals());

/** Stands in for the browser's Trusted Types; gives back the policy that was made and how often. */
function trustedTypes(origin: string) {
  const made: Policy[] = [];
  const factory = {
    get defaultPolicy() {
      return made[0] ?? null;
    },
    createPolicy: (name: string, policy: Policy) => {
      if (name !== "default" || made.length > 0) throw new TypeError("not allowed by trusted-types default");
      made.push(policy);
      return policy;
    },
  };
  vi.stubGlobal("trustedTypes", factory);
  vi.stubGlobal("location", new URL("https://example.org/a/"));
  vi.stubGlobal("origin", origin);
  return made;
}

describe("installTrustedTypes", () => {
  test("lets the worker's address pass and no other", () => {
    const made = trustedTypes("https://example.org");
    expect(installTrustedTypes("https://example.org/a/worker-1.js")).toBeUndefined();
    const [policy] = made;
    expect(policy?.createScriptURL("https://example.org/a/worker-1.js")).toBe("https://example.org/a/worker-1.js");
    for (const url of ["https://example.org/a/worker-1.js?x", "data:text/javascript,alert(1)", "/a/other.js", ""]) {
      expect(policy?.createScriptURL(url), url).toBeNull();
    }
    expect(policy).not.toHaveProperty("createScript");
  });

  test("lets text pass as HTML, but no markup", () => {
    const [policy] = (() => {
      const made = trustedTypes("https://example.org");
      void installTrustedTypes("https://example.org/a/worker-2.js");
      return made;
    })();
    expect(policy?.createHTML("")).toBe("");
    expect(policy?.createHTML("Niger, Chad")).toBe("Niger, Chad");
    for (const html of ["<img onerror=alert(1)>", "&lt;", "<b>"]) expect(policy?.createHTML(html), html).toBeNull();
  });

  test("makes its policy once", () => {
    const made = trustedTypes("https://example.org");
    void installTrustedTypes("https://example.org/a/worker-3.js");
    void installTrustedTypes("https://example.org/a/worker-3.js");
    expect(made).toHaveLength(1);
  });

  test("in a frame without an origin also lets exactly the worker's code pass as a data: address", async () => {
    const made = trustedTypes("null");
    const code = "postMessage('ü, % and #')";
    vi.stubGlobal("fetch", async () => new Response(code));
    await installTrustedTypes("https://example.org/a/worker-4.js");
    expect(made[0]?.createScriptURL(workerDataUrl(code))).toBe(workerDataUrl(code));
    expect(made[0]?.createScriptURL(workerDataUrl(`${code};`))).toBeNull();
  });

  test("does nothing where there are no Trusted Types", () => {
    vi.stubGlobal("trustedTypes", undefined);
    expect(installTrustedTypes("https://example.org/a/worker-5.js")).toBeUndefined();
  });
});

describe("watch", () => {
  /** A browser that gives a frame every `step` milliseconds when told to. */
  function browser(step: number) {
    let time = 0;
    let next: (() => void) | undefined;
    const clock = {
      now: () => time,
      requestFrame: (callback: () => void) => {
        next = callback;
        return 1;
      },
      cancelFrame: () => {
        next = undefined;
      },
    };
    const run = (milliseconds: number) => {
      for (const end = time + milliseconds; time < end; ) {
        time += step;
        const callback = next;
        next = undefined;
        callback?.();
      }
    };
    const pass = (milliseconds: number) => {
      time += milliseconds;
    };
    return { clock, run, pass };
  }

  test("barks once after ten visible seconds", () => {
    const { clock, run } = browser(16);
    const bark = vi.fn();
    watch(() => true, bark, clock);
    run(patience - 100);
    expect(bark).not.toHaveBeenCalled();
    run(20_000);
    expect(bark).toHaveBeenCalledTimes(1);
  });

  test("does not count time without frames or without a size", () => {
    const { clock, run, pass } = browser(16);
    const bark = vi.fn();
    let visible = false;
    watch(() => visible, bark, clock);
    run(60_000);
    visible = true;
    pass(3_600_000);
    run(9000);
    expect(bark).not.toHaveBeenCalled();
    run(1000);
    expect(bark).toHaveBeenCalledTimes(1);
  });

  test("can be called off", () => {
    const { clock, run } = browser(16);
    const bark = vi.fn();
    const off = watch(() => true, bark, clock);
    run(5000);
    off();
    run(60_000);
    expect(bark).not.toHaveBeenCalled();
  });
});
