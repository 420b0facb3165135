import type { en, NamedPlace } from "#words/labels.ts";
import { joinList } from "#words/language.ts";

/** "à la base 101", "à Niamey"; a country or region needs the dossier's own words: "au Tchad". */
function frenchAt({ name, kind, where }: NamedPlace): string {
  if (where !== undefined) return where;
  if (kind === "base" && /^base\b/i.test(name)) return `à la ${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  return kind === "base" || kind === "airport" || kind === "city" ? `à ${name}` : `(${name})`;
}

export const fr: typeof en = {
  noSource: { point: "Aucune source à cette date", window: "Aucune source pour cette période" },
  notInSources: (sources) => (sources === 1 ? "Absent de l’article" : `Absent des ${sources} articles`),
  troops: (adjectives) => `forces ${joinList("fr", adjectives)}`,
  list: (parts) => parts.join(" ; "),
  possibly: (forces) => `peut-être des ${forces}`,
  inferred: (forces) => `${forces} (présence déduite)`,
  lastReported: (forces, date) => `${forces} signalées pour la dernière fois le ${date}`,
  atTime: (forces, time) => `${forces} : ${time}`,
  upTo: (date) => `signalées jusqu’${/^\d{1,2}(er)?\s/.test(date) ? "au" : "en"} ${date}`,
  gone: (forces) => `${forces} parties`,
  planned: (forces) => `${forces} seulement prévues ou demandées`,
  demanded: (forces) => `${forces} : départ demandé`,
  hidden: (names) => `masqué par votre filtre : ${joinList("fr", names)}`,
  ourReading: "notre lecture",
  byReading: (forces) => `${forces} (notre lecture)`,
  timeIsReading: "date selon notre lecture",
  differ: "≠ les sources divergent",
  at: (places, more) => {
    const named = joinList("fr", places.map(frenchAt));
    return more === 0 ? named : `${named} et dans ${more} autre${more === 1 ? " lieu" : "s lieux"}`;
  },
  share: (quantity, adjective, where) => `${quantity} des forces ${adjective}${where ? ` ${where}` : ""}`,
  quote: (word) => `« ${word} »`,
  figure: (quantity, adjective) => `forces ${adjective} : ${quantity}`,
  figures: (quantities, adjective) => `forces ${adjective} : ${joinList("fr", quantities, "or")}`,
  uncounted: (quantity, adjective, unit) => `forces ${adjective}, ${quantity} ${unit}`,
  other: {
    planned: (figure) => `envoi rapporté : ${figure}`,
    demanded: (figure) => `demande : ${figure}`,
    unverified: (figure) => `non vérifié : ${figure}`,
  },
  wording: (quantity, references) => `${quantity} (${references})`,
  ring: (distance) => `${distance}, le cercle`,
  baseNotGiven: "base non précisée",
  reported: (date) => `signalé le ${date}`,
  by: (date) => `au plus tard ${/^\d{1,2}(er)?\s/.test(date) ? "le" : "en"} ${date}`,
  afterEvent: (event) => `après ${event}`,
  doubtful: (place: string) => `${place} ?`,
  perhaps: "peut-être",
  plannedMove: "prévu",
  or: (items) => joinList("fr", items, "or"),
  movedFrom: (what, from) => `${what}, départ : ${from}`,
  ofForceMoved: (adjective, where) => `des forces ${adjective}${where ? ` ${where}` : ""}, transférées`,
  arrowName: (adjective, from, to) => `Mouvement de forces ${adjective}, départ : ${from}, arrivée : ${to}`,
  done: "fait",
  startIsReading: (letters, from) =>
    `Le départ (${from}) est notre lecture ${letters.length === 1 ? "de l’article" : "des articles"} ${joinList("fr", letters)}.`,
  distance: (km, miles) => `${km} km / ${miles} mi à vol d’oiseau`,
  rows: {
    inCountry: "dans le pays",
    possibly: (where) => `peut-être ${where}`,
    inferred: (where) => `${where}, présence déduite`,
    byReading: (where) => `${where} (notre lecture)`,
    lastReported: (where, date) => `signalées pour la dernière fois ${where ? `${where}, ` : ""}le ${date}`,
    told: (time) => (time ? `départ demandé, ${time}` : "départ demandé"),
    gone: "parties",
    asked: "seulement prévues ou demandées",
    undated: (what, day) => `${what} (à un moment antérieur au ${day} ; date non précisée)`,
    noDate: (what) => `${what}, sans date`,
    coup: "coup d’État",
  },
};
