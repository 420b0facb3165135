/*
 * Runs in <head> before the first paint: sets the theme that link or reader ask for, and data-stale, by which the CSS
 * hides what is not the link's own until the app has drawn it: the value is the view whose outline is shown, or "story",
 * with "full" where it has no map and "words" where not even the title is right. data-moved: the land lies elsewhere. A module is too late, policy
 * forbids inline scripts. Where it throws, the page stays as served. Names: src/link/keys.ts; theme: src/state/theme.ts.
 */
(() => {
  const prepare = () => {
    const root = document.documentElement;
    root.classList.add("js");

    /* As much as the app reads, with the signs that programs on the way encode or make of others. */
    const { search, hash } = window.location;
    const sent = search.slice(0, 2049) + hash.slice(0, 2049);
    const signs = /([&#?]|%(25)*(2[36]|3f))((amp|38|x26)(;|%(25)*3b))*/gi;
    const query = new URLSearchParams(sent.replace(signs, "&").replace(/%(25)*3d/gi, "="));
    const get = (name) => query.get(name) || "";
    const embedded = get("embed") === "1";

    /* In some frames its mere mention throws. */
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

    const lang = get("lang");
    const dossier = get("dossier");
    const words =
      (/^(en|fr)$/.test(lang) && lang !== root.lang) || (dossier !== "" && dossier !== root.dataset.dossier);
    const view = get("view");
    const full = /^(list|sources|compare|coverage)$/.test(view);
    const shown = get("story") ? "story" : full ? `${view} full` : view === "context" ? view : "map";

    /* Any record, date or choice of the link; an empty list says "none". */
    const stale = () =>
      words ||
      query.has("actors") ||
      query.has("layers") ||
      "dossier date from to known place claim source passage question highlight collections view story step bbox"
        .split(" ")
        .some(get);

    for (const flag of ["embed", "plain", "static", "transparent"]) {
      if (get(flag) === "1") root.setAttribute(`data-${flag}`, "");
    }
    const chosen = theme();
    if (chosen === "light" || chosen === "dark") root.setAttribute("data-theme", chosen);
    if (stale()) root.setAttribute("data-stale", words ? `words ${shown}` : shown);
    if (shown !== "map" || get("bbox") || /map=/.test(hash)) root.setAttribute("data-moved", "");

    /* Where the page's code does not come, its text is shown and says so. */
    const tell = () => {
      const notice = document.querySelector("#notice > [hidden]");
      if (root.dataset.ready || !notice) return;
      notice.hidden = false;
      root.classList.remove("js");
      root.removeAttribute("data-stale");
    };
    const failed = ({ target }) => target.type === "module" && window.setTimeout(tell, 500);
    window.addEventListener("error", failed, true);
    window.setTimeout(tell, 20000);
  };

  try {
    prepare();
  } catch (_error) {
    return;
  }
})();
