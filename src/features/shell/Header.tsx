import { useRef, useState } from "react";
import { type ViewName, views } from "#link/link.ts";
import { selectViewName } from "#state/select.ts";
import { CollectionSwitch } from "#ui/CollectionSwitch.tsx";
import { useActions, useApp, useAppState, useDossier, useWords } from "#ui/context.tsx";
import { useTheme } from "#ui/hooks/useTheme.ts";
import { Icon } from "#ui/Icon.tsx";
import { IconButton } from "#ui/IconButton.tsx";
import { pressed } from "#ui/keys/pressed.ts";
import { readHere } from "#words/language.ts";
import { shellWords } from "#words/shell.ts";

/** A component of its own: the served page does not know the theme, and only this is drawn anew for it. */
function ThemeButton() {
  const words = useWords(shellWords);
  const actions = useActions();
  const isDark = useTheme() === "dark";
  return (
    <IconButton
      icon={isDark ? "sun" : "moon"}
      label={isDark ? words.theme.toLight : words.theme.toDark}
      onClick={() => actions.chooseTheme(isDark ? "light" : "dark")}
    />
  );
}

/** Title, views and the buttons that belong to the whole page. */
export function Header() {
  const words = useWords(shellWords);
  const dossier = useDossier();
  const { actions, several } = useApp();
  const current = useAppState(selectViewName);
  const label = (view: ViewName) =>
    view === "context" ? (dossier.place.get(dossier.context?.place ?? "")?.short ?? "") : words.views[view];
  const [isOpen, setOpen] = useState(false);
  const menu = useRef<HTMLButtonElement>(null);
  const shown = views.filter((view) => view !== "context" || dossier.context);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears the keys of the buttons in it.
    <header
      className={`site-header${isOpen ? " open" : ""}`}
      onKeyDown={(event) => {
        if (!isOpen || pressed(event) !== "Escape") return;
        event.preventDefault();
        setOpen(false);
        menu.current?.focus();
      }}
    >
      <h1>
        <span className="site-title">{dossier.title}</span> <span className="site-subtitle">{dossier.subtitle}</span>
      </h1>
      {several && (
        <IconButton
          className="other-dossiers"
          icon="open"
          label={words.dossiers}
          onClick={() => actions.openDialog("dossiers")}
        />
      )}
      <CollectionSwitch />
      <IconButton
        ref={menu}
        className="menu-button"
        icon={isOpen ? "close" : "menu"}
        label={words.menu}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      />
      <nav className="view-tabs" aria-label={words.viewsLabel}>
        {shown.map((view) => (
          <button
            key={view}
            type="button"
            data-tab={view}
            aria-current={view === current ? "page" : undefined}
            onClick={() => {
              setOpen(false);
              actions.setView(view);
            }}
          >
            {label(view)}
          </button>
        ))}
      </nav>
      <div className="header-actions">
        <IconButton icon="search" label={words.search} onClick={() => actions.openDialog("search")} />
        {dossier.stories.length > 0 && (
          <button
            type="button"
            className="button present"
            title={words.present}
            onClick={() => actions.openDialog("stories")}
          >
            <Icon name="present" /> <span>{words.present}</span>
          </button>
        )}
        <IconButton icon="download" label={words.download} onClick={() => actions.openDialog("export")} />
        <button type="button" className="button share" title={words.share} onClick={() => actions.openDialog("share")}>
          <Icon name="share" /> <span>{words.share}</span>
        </button>
        {dossier.languages
          .filter((other) => other !== dossier.tag)
          .map((other) => (
            <button
              key={other}
              type="button"
              className="button"
              lang={other}
              aria-label={`${other.toUpperCase()}, ${readHere[other]}`}
              onClick={() => actions.setLanguage(other)}
            >
              {other.toUpperCase()}
            </button>
          ))}
        <ThemeButton />
        <IconButton className="help" icon="help" label={words.help} onClick={() => actions.openDialog("help")} />
      </div>
    </header>
  );
}
