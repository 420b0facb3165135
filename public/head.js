/*
 * Runs in <head>, and the styles show nothing before it has (shell.css), for a second at most: sets the theme that link or reader ask for, and data-stale, by which the CSS
 * hides what is not the link's own until the app has drawn it: the value is the view whose outline is shown, or "story",
 * with "full" where it has no map and "words" where not even the title is right. data-moved: the land lies elsewhere. A module is too late, policy
 * forbids inline scripts, and one that the parser waits for holds the page white where its host hangs. Where it throws,
 * the page stays as served. Names: src/link/keys.ts; theme: src/state/theme.ts.
 */
(() => {
  /* A copy that a reader saved has no code: what stands for a record stays as words, other controls go, and it says so. */
  const keep = () => {
    /* From a file a sheet comes only where no origin is asked for. */
    for (const sheet of document.querySelectorAll("link[crossorigin]")) {
      sheet.crossOrigin = null;
      sheet.replaceWith(sheet.cloneNode());
    }
    for (let control of document.querySelectorAll("button, input, select")) {
      const words = document.createElement("span");
      words.className = control.className.replace("button", "");
      /* A mark's place on the map. */
      words.style.cssText = control.style.cssText;
      if (/place|claim|passage|source|actor|disag/.test(Object.keys(control.dataset))) {
        words.append(...control.childNodes);
        control.replaceWith(words);
      }
      /* With others go the boxes that hold nothing else. */
      for (let box = control.parentElement; box; box = box.hasChildNodes() ? null : box.parentElement) {
        control.remove();
        control = box;
      }
    }
    for (const said of document.querySelectorAll(".saved")) {
      said.className = "notice";
      document.body.prepend(said);
    }
  };

  const prepare = () => {
    const root = document.documentElement;
    /* Nothing is painted before the end of this script. */
    root.dataset.head = "";
    if (root.dataset.ready) {
      if (window.location.protocol === "file:") window.addEventListener("load", keep);
      return;
    }
    root.classList.add("js");

    /* As much as the app reads, without capitals, with the signs that programs on the way encode or make of others. */
    const { search, hash } = window.location;
    const sent = (search.slice(0, 2049) + hash.slice(0, 2049)).toLowerCase();
    const signs = /([&#?]|%(25)*(2[36]|3f))((amp|38|x26)(;|%(25)*3b))*/g;
    const query = new URLSearchParams(sent.replace(signs, "&").replace(/%(25)*3d/g, "="));
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
    /* Whatever the region: "fr_CA" asks for French. */
    const isOwn = RegExp(`^${root.dataset.words || root.lang}(?![a-z])`, "i").test(lang);
    const dossier = get("dossier");
    const others = (lang && !isOwn) || (dossier !== "" && dossier !== root.dataset.dossier);
    const view = get("view");
    const full = /^(list|sources|compare|coverage)$/.test(view);
    const shown = get("story") ? "story" : full ? `${view} full` : view === "context" ? view : "map";

    /* Any record, date or choice of the link; an empty list says "none". */
    const stale = () =>
      others ||
      query.has("actors") ||
      query.has("layers") ||
      "dossier date from to known place claim source passage question highlight collections view story step bbox"
        .split(" ")
        .some(get);

    for (const flag of ["embed", "plain", "static", "transparent"]) {
      if (get(flag) === "1") root.setAttribute(`data-${flag}`, "");
    }
    const chosen = theme();
    if (/^(light|dark)$/.test(chosen)) root.setAttribute("data-theme", chosen);
    if (stale()) root.setAttribute("data-stale", others ? `words ${shown}` : shown);
    if (shown !== "map" || get("bbox") || /map=/.test(hash)) root.setAttribute("data-moved", "");

    /* The date of the link, in words; a sign that is none as it stands there. */
    const words = (value) => {
      const parts = value.split("-").length;
      const form = { year: "numeric", month: parts > 1 ? "long" : undefined, day: parts > 2 ? "numeric" : undefined };
      const day = new Date(value);
      if (Number.isNaN(day.getTime())) return value;
      return day.toLocaleDateString(root.lang === "en" ? "en-GB" : root.lang, { ...form, timeZone: "UTC" });
    };
    const asked = (get("from") || get("to") ? [get("from"), get("to")] : [get("date")])
      .filter(Boolean)
      .map(words)
      .join(" – ");
    /* The first words of a link of its own, long before its records on a slow line. */
    if (!others) root.dataset.asked = asked;

    /* Where the page's code does not run, its text is shown and says so (shell.css), and for which date. */
    const tell = () => {
      if (root.dataset.ready) return;
      root.classList.remove("js");
      root.removeAttribute("data-stale");
      root.removeAttribute("data-moved");
      const said = document.querySelector("#notice [data-asked]");
      if (said?.hidden && asked) {
        said.textContent = said.textContent.replace("…", asked);
        said.hidden = false;
      }
      if (window.location.protocol !== "file:") return;
      /* Files have no code to try again, and a folder shows its list. */
      document.querySelector(".unstarted .button")?.remove();
      for (const link of document.querySelectorAll("a")) if (link.href.endsWith("/")) link.href += "index.html";
    };
    const isCode = ({ target }) => target.type === "module";
    const soon = () => window.setTimeout(tell, 500);
    window.addEventListener("error", (event) => isCode(event) && soon(), true);
    /* What came as something else than code runs to no effect, or failed before this script ran: only this tells. */
    const ended = (event) => (isCode(event) || event.target === document) && !("begun" in root.dataset) && soon();
    window.addEventListener("load", ended, true);
    window.setTimeout(tell, 20000);

    /* Nothing is painted and no code runs before the sheets are there: one that hangs is asked for apart. */
    const release = () => {
      if ("begun" in root.dataset) return;
      for (const sheet of document.querySelectorAll("link[rel=stylesheet]")) {
        if (sheet.sheet) continue;
        sheet.replaceWith(sheet.cloneNode());
        /* Without the page's own sheet its drawings are blots, and its text says the same. */
        if (!sheet.href.includes("/assets/")) continue;
        for (const part of document.querySelectorAll(".app > :not(header), .app > header > :not(h1)"))
          part.hidden = true;
      }
    };
    window.setTimeout(release, 8000);
  };

  try {
    prepare();
  } catch (_error) {
    return;
  }
})();
