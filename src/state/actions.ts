import { collectionsOf } from "#domain/collections.ts";
import { type Day, isoOf, partialRange } from "#domain/day.ts";
import type { TimelineEvent } from "#domain/events.ts";
import type { Stop } from "#domain/stops.ts";
import { homePlace } from "#domain/view.ts";
import type { LayerName, Link, LinkKey, SymbolSet, Theme, ViewName } from "#link/link.ts";
import { selectActors, selectStop, selectViewName } from "./select.ts";
import type { Announcement, AppState, AppStore, FlightWish, MapFailure } from "./store.ts";
import type { OwnTheme } from "./theme.ts";

/** A change of the link; `undefined` takes a value back to its default. */
export type LinkPatch = { [Key in LinkKey]?: Link[Key] | undefined };

/** A link with a patch applied; undefined values are dropped, so equal links are equal objects. */
function patchLink(link: Link, patch: LinkPatch): Link {
  const next: Link = { ...link };
  for (const [key, value] of Object.entries(patch)) {
    if (value === undefined) Reflect.deleteProperty(next, key);
    else Reflect.set(next, key, value);
  }
  return next;
}

/** The ways to change the state: user interface, map, story and embed all go through these. */
export function createActions(store: AppStore) {
  const { getState, setState } = store;
  const patch = (change: LinkPatch, about: Announcement["about"], rest: Partial<AppState> = {}) => {
    const { link, announcement } = getState();
    setState({
      link: patchLink(link, change),
      announcement: { serial: announcement.serial + 1, about },
      ...(change.claim && !link.claim && { under: { place: link.place } }),
      ...rest,
    });
  };
  const fly = (flight: FlightWish) => setState({ flight });

  const setDay = (day: Day, rest: Partial<AppState> = {}) => {
    const { dossier } = getState();
    if (!dossier) return;
    const clamped = Math.min(Math.max(Math.round(day), dossier.first), dossier.last);
    patch({ date: isoOf(clamped), from: undefined, to: undefined }, "date", rest);
  };

  const showStop = ({ date, event }: Pick<Stop, "date" | "event">, rest: Partial<AppState> = {}) =>
    patch({ date, from: undefined, to: undefined }, "date", {
      stop: event && { date, event: event.claim.id },
      ...rest,
    });

  /** A receipt at a place; without one, at the selected place if the claim is about it, else at its own. */
  const receiptAt = (claim: string, place?: string): LinkPatch => {
    const { dossier, link } = getState();
    const record = dossier?.claim.get(claim);
    if (!dossier || !record) return {};
    const isHere = dossier.claimsAtPlace.get(link.place ?? "")?.some((item) => item.id === claim);
    const kept = isHere ? link.place : (homePlace(dossier, record) ?? undefined);
    return { claim, place: place ?? kept };
  };
  const ontoMap: LinkPatch = { view: undefined, question: undefined };

  return {
    setDay,
    /** Sets the date as typed (`YYYY`, `YYYY-MM`, `YYYY-MM-DD`). Returns false when it is not a date. */
    setDateText(text: string): boolean {
      if (!partialRange(text)) return false;
      patch({ date: text, from: undefined, to: undefined }, "date", { playing: false });
      return true;
    },
    /** Looks at a stretch of time instead of a day. */
    setBetween(from: string, to: string) {
      patch({ from, to, date: undefined }, "date", { playing: false });
    },
    /** Goes to a stop: its date, and which of the day's events it is. */
    showStop,
    /** Goes to an event at the precision of its source, and opens its receipt, as one step of the history. */
    showEvent(event: TimelineEvent) {
      const change = receiptAt(event.claim.id);
      patch({ ...change, date: event.date, from: undefined, to: undefined }, change.claim ? "claim" : "date", {
        stop: { date: event.date, event: event.claim.id },
        playing: false,
      });
    },
    /** Goes to the previous or next change. Returns false at the end. */
    step(direction: -1 | 1): boolean {
      const stop = selectStop(getState(), direction);
      if (stop) showStop(stop);
      return stop !== null;
    },
    play: () => setState({ playing: true }),
    pause: () => setState({ playing: false }),
    setTimeWindow: (timeWindow: AppState["timeWindow"]) => setState({ timeWindow }),
    setKnown: (known: string | undefined) => patch({ known }, "filter"),

    /** Selects a place, or none; `fly` moves the map there. */
    selectPlace(place: string | undefined, options: { fly?: boolean } = {}) {
      patch({ place, claim: undefined }, "place");
      if (place !== undefined && options.fly) fly({ to: "place", place });
    },
    stepBase(direction: -1 | 1) {
      const { dossier, link } = getState();
      if (!dossier || dossier.bases.length === 0) return;
      const at = dossier.bases.indexOf(link.place ?? "");
      const next = at < 0 ? (direction === 1 ? 0 : dossier.bases.length - 1) : at + direction;
      const place = dossier.bases[(next + dossier.bases.length) % dossier.bases.length];
      patch({ place, claim: undefined }, "place");
    },
    /** Opens a receipt in the view that is shown. An unknown claim changes nothing. */
    openClaim(claim: string, place?: string) {
      const change = receiptAt(claim, place);
      if (change.claim) patch(change, "claim");
    },
    /** Opens a receipt on the map, from any view, as one step of the history. */
    showClaim: (claim: string) => patch({ ...receiptAt(claim), ...ontoMap }, "claim"),
    /** Selects a place on the map, from any view, as one step of the history. */
    showPlace: (place: string) =>
      patch({ place, claim: undefined, ...ontoMap }, "place", { flight: { to: "place", place } }),
    /** Closes the receipt and goes back to the place, or to none, that was selected when it opened. */
    closeClaim: () => patch({ ...getState().under, claim: undefined }, "claim"),
    /** Opens the sources view at a source, and at one of its passages. */
    openSource(source: string, passage?: string) {
      patch({ view: "sources", source, passage }, "passage");
    },
    openPassage(passage: string) {
      const source = getState().dossier?.passage.get(passage)?.source;
      if (source) patch({ view: "sources", source, passage }, "passage");
    },
    /** The map of the region and that of the bases show other parts of the world: neither keeps the other's camera. */
    setView(view: ViewName) {
      const isElsewhere = (view === "context") !== (selectViewName(getState()) === "context");
      const camera = isElsewhere ? { camera: undefined, bbox: undefined } : {};
      patch({ view: view === "map" ? undefined : view, question: undefined, ...camera }, "view");
    },
    compare: (question: string) => patch({ view: "compare", question }, "view"),
    chooseQuestion(question: string) {
      const { announcement, dossier } = getState();
      const text = dossier?.disagreement.get(question)?.question ?? "";
      patch({ question }, "custom", { announcement: { serial: announcement.serial + 1, about: "custom", text } });
    },
    setActors: (actors: readonly string[] | undefined) => patch({ actors }, "filter"),
    /** Shows or hides one force. All shown is the default and leaves the link. */
    toggleActor(actor: string) {
      const { dossier } = getState();
      if (!dossier) return;
      const forces = dossier.actors.filter((item) => item.role === "force").map((item) => item.id);
      const shown = new Set(selectActors(getState()) ?? forces);
      if (!shown.delete(actor)) shown.add(actor);
      const next = forces.filter((id) => shown.has(id));
      patch({ actors: next.length === forces.length ? undefined : next }, "filter");
    },
    setLayers: (layers: readonly LayerName[] | undefined) => patch({ layers }, "filter"),
    highlight: (ids: readonly string[]) => patch({ highlight: ids.length > 0 ? ids : undefined }, "custom"),
    hover(claims: readonly string[]) {
      if (claims.length > 0 || getState().hovered.length > 0) setState({ hovered: claims });
    },
    /** The theme as a link asks for it; a host page does so too. Wins over what the reader chose before. */
    setTheme(theme: Theme) {
      const { ownTheme } = getState();
      patch({ theme }, "custom", { ownTheme: ownTheme && { ...ownTheme, isNew: false } });
    },
    /** The reader's own choice: the browser keeps it, and links no longer decide. */
    chooseTheme: (theme: OwnTheme["theme"]) =>
      patch({ theme: undefined }, "custom", { ownTheme: { theme, isNew: true } }),
    setSymbols: (symbols: SymbolSet | undefined) => patch({ symbols }, "custom"),
    /** Asks for another language, also once more for one whose words did not come; the page loads them. */
    setLanguage: (lang: string) => patch({ lang }, "custom", { languageAsked: { lang } }),
    /** Shows some collections of sources, also once more some that did not come; the date looked at stays. */
    setCollections(ids: readonly string[]) {
      const { dossier, link } = getState();
      if (!dossier) return;
      const isDefault = collectionsOf(dossier, undefined).join() === ids.join();
      const isDated = link.date !== undefined || link.from !== undefined || link.to !== undefined;
      const change: LinkPatch = { collections: isDefault ? undefined : ids };
      patch({ ...change, ...(isDated ? {} : { date: dossier.asOf }) }, "filter", { collectionsAsked: { ids } });
    },
    setStep: (story: string | undefined, step: number | undefined) => patch({ story, step }, "step"),
    /** Takes over a whole link: back and forward, a story step, a message from a host page. */
    setLink(link: Link, about: Announcement["about"] = "view") {
      const { announcement } = getState();
      setState({ link, announcement: { serial: announcement.serial + 1, about }, playing: false, under: null });
    },
    patchLink: (change: LinkPatch) => patch(change, "custom"),
    /** The map moved: remembered for the link, announced to nobody. */
    setCamera(camera: Link["camera"]) {
      setState({ link: patchLink(getState().link, { camera, bbox: undefined }) });
    },
    fly,
    mapDrawn: () => setState({ mapStatus: "drawn", mapFailure: null }),
    mapStale() {
      if (getState().mapStatus === "drawn") setState({ mapStatus: "waiting" });
    },
    mapFailed: (mapFailure: MapFailure) => setState({ mapStatus: "fallback", mapFailure }),
    retryMap: () => setState({ mapStatus: "waiting", mapFailure: null }),
    /** Code that something on the page needs did not come: its dialog closes, and the page says so. */
    partFailed: () => setState({ dialog: "none", loadFailure: "part" }),
    openDialog: (dialog: AppState["dialog"]) => setState({ dialog }),
    announce(text: string) {
      const { announcement } = getState();
      setState({ announcement: { serial: announcement.serial + 1, about: "custom", text } });
    },
    dismissLinkProblems: () => setState({ linkProblems: [] }),
    dismissNote: () => setState({ note: null }),
    dismissProblems: () => setState({ problems: [] }),
  };
}

export type Actions = ReturnType<typeof createActions>;
