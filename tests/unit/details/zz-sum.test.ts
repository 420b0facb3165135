import { readFileSync } from "node:fs";
import { test } from "vitest";
import { readDossier, indexDossier } from "#domain/dossier.ts";
import { overlayText } from "#domain/overlay.ts";
import { deriveView } from "#domain/view.ts";
import { dayOf } from "#domain/day.ts";
import { summaryOf, presenceLine, momentText } from "#i18n/summary.ts";
test("x", () => {
  const raw = JSON.parse(readFileSync("/tmp/dd/out/dossiers/niger-2024/dossier.json","utf8"));
  for (const lang of ["en","fr"] as const) {
  let { dossier } = readDossier(raw);
  if (!dossier) return;
  if (lang==="fr") { const o = JSON.parse(readFileSync("/tmp/dd/out/dossiers/niger-2024/text.fr.json","utf8")); if (o.actors.us.adjective==="US") Object.assign(o.actors, {us:{adjective:"américaines",name:"États-Unis"},russia:{adjective:"russes",name:"Russie"},france:{adjective:"françaises",name:"France"},wagner:{adjective:"de Wagner",name:"Wagner"}}); dossier = indexDossier(overlayText(raw,o)); }
  for (const iso of (process.env.DATES??"2017-06-09,2018-05-01,2023-09-01,2024-03-15,2024-04-15,2024-05-02,2024-05-03,2024-06-01,2024-12-31").split(",")) {
    const v = deriveView(dossier,{moment:{kind:"point",day:dayOf(iso)},known:null,actors:null});
    console.log("##",momentText(lang,v));
    for (const id of [...dossier.bases,"niger","chad","niamey","mali","sahel"]) {
      const p=v.places.get(id); if(!p) {console.log(id,"-");continue;}
      const s=summaryOf(lang,v,p);
      console.log(" ",id.padEnd(12),s.state.padEnd(8),String(s.text.length).padStart(3),s.text);
      for (const q of p.presences) console.log("       -",q.actor,":",presenceLine(lang,v,q));
    }
  }}
});
