import type { Surfaces } from "#words/surfaces.ts";
import { fr as announce } from "./announce.ts";
import { fr as apart } from "./apart.ts";
import { fr as checkpage } from "./checkpage.ts";
import { fr as citation } from "./citation.ts";
import { fr as common, quantities } from "./common.ts";
import { fr as datefield } from "./datefield.ts";
import { fr as details } from "./details.ts";
import { fr as dialogs } from "./dialogs.ts";
import { fr as embed } from "./embed.ts";
import { fr as taken } from "./export.ts";
import { fr as handout } from "./handout.ts";
import { fr as labels } from "./labels.ts";
import { fr as map } from "./map.ts";
import { fr as placepanel } from "./placepanel.ts";
import { fr as receipt } from "./receipt.ts";
import { fr as region } from "./region.ts";
import { fr as rows } from "./rows.ts";
import { fr as sentences } from "./sentences.ts";
import { fr as share } from "./share.ts";
import { fr as sheet } from "./sheet.ts";
import { fr as shell } from "./shell.ts";
import { fr as site } from "./site.ts";
import { fr as stops } from "./stops.ts";
import { fr as story } from "./story.ts";
import { fr as textpage } from "./textpage.ts";
import { fr as timeline } from "./timeline.ts";
import { fr as viewgrids } from "./viewgrids.ts";
import { fr as views } from "./views.ts";

/** All French words: one file for the page, fetched where French is wanted. */
export const all: Surfaces = {
  announce,
  apart,
  checkpage,
  citation,
  common,
  datefield,
  details,
  dialogs,
  embed,
  export: taken,
  handout,
  labels,
  map,
  quantities,
  placepanel,
  receipt,
  region,
  rows,
  sentences,
  share,
  sheet,
  shell,
  site,
  stops,
  story,
  textpage,
  timeline,
  viewgrids,
  views,
};
