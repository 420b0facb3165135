import { joinList } from "./language.ts";
import { wordsIn } from "./typeset.ts";

type MapWords = {
  region: string;
  marks: string;
  canvas: string;
  useCtrl: string;
  useCommand: string;
  useTwoFingers: string;
  zoomIn: string;
  zoomOut: string;
  wholeRegion: string;
  move: string;
  up: string;
  down: string;
  moveLeft: string;
  right: string;
  legend: string;
  openLegend: string;
  forces: string;
  layers: string;
  app6: string;
  start: string;
  layerNames: Record<"forces" | "countries" | "movements" | "context" | "distances" | "labels", string>;
  keys: {
    base: string;
    country: string;
    unplaced: string;
    planned: string;
    struck: string;
    old: string;
    moved: string;
    plannedMove: string;
    noSource: string;
    member: string;
    state: string;
  };
  credits: string;
  creditsButton: string;
  defacto: string;
  approximate: string;
  noSource: string;
  /** "US and Russian troops": adjectives and short names of the forces. */
  troops: (adjectives: readonly string[], names: readonly string[]) => string;
  possibly: (forces: string) => string;
  inferred: (forces: string) => string;
  lastReported: (forces: string, date: string) => string;
  reported: (date: string) => string;
  leftForces: (forces: string) => string;
  planned: (forces: string) => string;
  /** "“the majority” of US troops". */
  share: (quantity: string, adjective: string, name: string) => string;
  shareLeft: (quantity: string, adjective: string, name: string) => string;
  shareMoved: (quantity: string, adjective: string, name: string) => string;
  quote: (word: string) => string;
  figure: (quantity: string, adjective: string, name: string, unit: string) => string;
  figures: (quantities: readonly string[], name: string) => string;
  differ: string;
  baseNotGiven: string;
  by: (date: string) => string;
  after: (date: string) => string;
  /** After an event named with its article: "the July 2023 coup". */
  afterEvent: (event: string) => string;
  plannedMove: string;
  forForces: (adjective: string, name: string, place: string) => string;
  arrowName: (actor: string, from: string, to: string) => string;
  arrowStyles: Record<"recent" | "older" | "planned" | "possible", string>;
  notInSources: (sources: number) => string;
  toldToLeave: (date: string | null) => string;
  leftCountry: string;
  coup: string;
  atBase: (base: string) => string;
  helpSought: string;
  present: string;
  distance: (km: string, miles: string) => string;
  or: (items: readonly string[]) => string;
};

const en: MapWords = {
  region: "Map",
  marks: "Bases and countries on the map",
  canvas: "Map, arrow keys move it, plus and minus zoom",
  useCtrl: "Hold Ctrl and scroll to zoom the map",
  useCommand: "Hold ⌘ and scroll to zoom the map",
  useTwoFingers: "Use two fingers to move the map",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  wholeRegion: "Show the whole region",
  move: "Move the map",
  up: "Move up",
  down: "Move down",
  moveLeft: "Move left",
  right: "Move right",
  legend: "Legend",
  openLegend: "Legend and layers",
  forces: "Forces shown",
  layers: "Layers",
  start: "Start interactive map",
  app6: "Military symbols (APP-6)",
  layerNames: {
    forces: "Forces",
    countries: "Country figures",
    movements: "Movements",
    context: "Country context",
    distances: "Distances",
    labels: "Basemap names",
  },
  keys: {
    base: "At this base, number not stated",
    country: "Number for the whole country",
    unplaced: "In the country, base not given",
    planned: "Planned, sought or unverified",
    struck: "Told to leave, or left",
    old: "Reported earlier, or inferred",
    moved: "Moved",
    plannedMove: "Planned",
    noSource: "No source for this date",
    member: "Member states",
    state: "Government",
  },
  credits: "Natural Earth, GeoNames (CC BY 4.0), OurAirports",
  creditsButton: "Map sources",
  defacto: "Boundaries as drawn by Natural Earth, de facto",
  approximate: "Position approximate: no article says where on the airfield",
  noSource: "No source for this date",
  troops: (adjectives) => `${joinList("en", adjectives)} troops`,
  possibly: (forces) => `possibly ${forces}`,
  inferred: (forces) => `${forces}, inferred`,
  lastReported: (forces, date) => `${forces} last reported ${date}`,
  reported: (date) => `reported ${date}`,
  leftForces: (forces) => `${forces} left`,
  planned: (forces) => `${forces}: planned or demanded only`,
  share: (quantity, adjective) => `${quantity} of ${adjective} troops`,
  shareLeft: (quantity, adjective) => `${quantity} of ${adjective} troops left`,
  shareMoved: (_quantity, adjective) => `of the ${adjective} force moved`,
  quote: (word) => `“${word}”`,
  figure: (quantity, adjective, _name, unit) => `${quantity} ${adjective} ${unit}`,
  figures: (quantities, name) => `${name}: ${joinList("en", quantities, "or")}`,
  differ: "sources differ",
  baseNotGiven: "base not given",
  by: (date) => `by ${date}`,
  after: (date) => `after ${date}`,
  afterEvent: (event) => `after ${event}`,
  plannedMove: "planned",
  forForces: (adjective, _name, place) => `for ${adjective} troops in ${place}`,
  arrowName: (actor, from, to) => `${actor}, move from ${from} to ${to}`,
  arrowStyles: { recent: "done", older: "done", planned: "planned", possible: "date imprecise" },
  notInSources: (sources) => `Not in the ${sources} articles`,
  toldToLeave: (date) => (date ? `Told to leave, ${date}` : "Told to leave"),
  coup: "Coup",
  leftCountry: "Left",
  atBase: (base) => `At ${base}`,
  helpSought: "Sought",
  present: "Present",
  distance: (km, miles) => `${km} km / ${miles} mi by air`,
  or: (items) => joinList("en", items, "or"),
};

const fr: MapWords = {
  region: "Carte",
  marks: "Bases et pays sur la carte",
  canvas: "Carte : les flèches la déplacent, plus et moins changent l’échelle",
  useCtrl: "Ctrl + molette pour changer l’échelle",
  useCommand: "⌘ + molette pour changer l’échelle",
  useTwoFingers: "Déplacez la carte avec deux doigts",
  zoomIn: "Agrandir",
  zoomOut: "Réduire",
  wholeRegion: "Montrer toute la région",
  move: "Déplacer la carte",
  up: "Vers le haut",
  down: "Vers le bas",
  moveLeft: "Vers la gauche",
  right: "Vers la droite",
  legend: "Légende",
  openLegend: "Légende et couches",
  forces: "Forces affichées",
  layers: "Couches",
  start: "Lancer la carte interactive",
  app6: "Symboles militaires (APP-6)",
  layerNames: {
    forces: "Forces",
    countries: "Chiffres par pays",
    movements: "Mouvements",
    context: "Contexte des pays",
    distances: "Distances",
    labels: "Noms du fond de carte",
  },
  keys: {
    base: "Sur cette base, sans nombre",
    country: "Nombre pour tout le pays",
    unplaced: "Dans le pays, base non citée",
    planned: "Prévu, demandé ou non vérifié",
    struck: "Sommées de partir, ou parties",
    old: "Attesté plus tôt, ou déduit",
    moved: "Déplacées",
    plannedMove: "Prévu",
    noSource: "Aucune source à cette date",
    member: "États membres",
    state: "Gouvernement",
  },
  credits: "Natural Earth, GeoNames (CC BY 4.0), OurAirports",
  creditsButton: "Sources de la carte",
  defacto: "Frontières selon Natural Earth, de facto",
  approximate: "Position approximative : aucun article ne dit où sur l’aérodrome",
  noSource: "Aucune source à cette date",
  troops: (_adjectives, names) => `Forces : ${joinList("fr", names)}`,
  possibly: (forces) => `${forces} (possible)`,
  inferred: (forces) => `${forces} (déduit)`,
  lastReported: (forces, date) => `${forces}, attestées le ${date}`,
  reported: (date) => `au ${date}`,
  leftForces: (forces) => `${forces} (parties)`,
  planned: (forces) => `${forces} (prévu ou exigé)`,
  share: (quantity, _adjective, name) => `${quantity} des forces (${name})`,
  shareLeft: (quantity, _adjective, name) => `${quantity} des forces parties (${name})`,
  shareMoved: (_quantity, _adjective, name) => `des forces déplacées (${name})`,
  quote: (word) => `« ${word} »`,
  figure: (quantity, _adjective, name, unit) => `${name} : ${quantity} ${unit}`,
  figures: (quantities, name) => `${name} : ${joinList("fr", quantities, "or")}`,
  differ: "les sources diffèrent",
  baseNotGiven: "base non précisée",
  by: (date) => `au plus tard le ${date}`,
  after: (date) => `après le ${date}`,
  afterEvent: (event) => `après ${event}`,
  plannedMove: "prévu",
  forForces: (_adjective, name, place) => `forces (${name}), ${place}`,
  arrowName: (actor, from, to) => `${actor}, mouvement : ${from} vers ${to}`,
  arrowStyles: { recent: "fait", older: "fait", planned: "prévu", possible: "date imprécise" },
  notInSources: (sources) => `Absent des ${sources} articles`,
  toldToLeave: (date) => (date ? `Sommées de partir, ${date}` : "Sommées de partir"),
  coup: "Coup d’État",
  leftCountry: "Parties",
  atBase: (base) => `À ${base}`,
  helpSought: "Demandées",
  present: "Présentes",
  distance: (km, miles) => `${km} km / ${miles} mi à vol d’oiseau`,
  or: (items) => joinList("fr", items, "or"),
};

/** Words on the map, its legend and its controls. */
export const mapWords = wordsIn<MapWords>({ en, fr });
