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
    there: string;
    planned: string;
    struck: string;
    old: string;
    moved: string;
    plannedMove: string;
    member: string;
    state: string;
  };
  showAll: string;
  credits: string;
  creditsButton: string;
  defacto: string;
  approximate: string;
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
    there: "Reported in the country",
    planned: "Planned, sought or unverified",
    struck: "Told to leave, or gone",
    old: "Possible, inferred or earlier",
    moved: "Moved",
    plannedMove: "Planned",
    member: "Member states",
    state: "Government",
  },
  showAll: "Show all",
  credits: "Natural Earth, GeoNames (CC BY 4.0), OurAirports",
  creditsButton: "Map sources",
  defacto: "Boundaries as drawn by Natural Earth, de facto",
  approximate: "Position approximate: no article says where on the airfield",
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
    there: "Signalées dans le pays",
    planned: "Prévu, demandé ou non vérifié",
    struck: "Départ demandé, ou parties",
    old: "Possible, déduit ou antérieur",
    moved: "Transférées",
    plannedMove: "Prévu",
    member: "États membres",
    state: "Gouvernement",
  },
  showAll: "Tout afficher",
  credits: "Natural Earth, GeoNames (CC BY 4.0), OurAirports",
  creditsButton: "Sources de la carte",
  defacto: "Frontières selon Natural Earth, de facto",
  approximate: "Position approximative : aucun article ne dit où sur l’aérodrome",
};

/** Words on the map, its legend and its controls. */
export const mapWords = wordsIn<MapWords>({ en, fr });
