/*
 * Runs in <head> before anything is painted. The served page shows the default date, language and theme; a link may ask
 * for others. This sets the theme, so that nothing flashes, and data-stale, by which the CSS hides dated text and marks
 * until the app has drawn the right ones and taken it off. An external classic script, because the security policy
 * allows no inline script and a module would run too late. It must never throw: then the page stays as served.
 * Names and values are those of src/url/permalink.ts.
 */
(() => {
  const prepare = () => {
    const root = document.documentElement;
    root.classList.add("js");

    /* As much as the app reads: the rest has no say. */
    const query = new URLSearchParams(window.location.search.slice(0, 2049));
    const get = (name) => query.get(name) || "";
    const embedded = get("embed") === "1";

    /* Storage is forbidden in some frames: its mere mention throws. */
    const storedTheme = () => {
      try {
        return window.localStorage.getItem("sitmap-theme");
      } catch (_error) {
        return null;
      }
    };

    const theme = () => {
      const asked = get("theme");
      if (/^(light|dark|auto)$/.test(asked)) return asked;
      if (embedded) return "light";
      return window.top === window.self ? storedTheme() : "auto";
    };

    /* Any record, date or choice of the link. An empty list counts: it says "none". */
    const stale = () => {
      const lang = get("lang");
      return (
        (/^(en|fr)$/.test(lang) && lang !== root.lang) ||
        query.has("actors") ||
        query.has("layers") ||
        "dossier date from to known place claim source passage highlight view story step bbox".split(" ").some(get)
      );
    };

    const apply = () => {
      for (const flag of ["embed", "plain", "static", "transparent"]) {
        if (get(flag) === "1") root.setAttribute(`data-${flag}`, "");
      }
      const chosen = theme();
      if (chosen === "light" || chosen === "dark") root.setAttribute("data-theme", chosen);
      if (stale()) root.setAttribute("data-stale", "");
    };
    apply();
  };

  try {
    prepare();
  } catch (_error) {
    return;
  }
})();
