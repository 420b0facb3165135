import { readFileSync } from "node:fs";
import { groundFacts } from "#map/groundfile.ts";
import { boundTo } from "#map/mercator.ts";

// Every test file starts with the box of the basemap that ships, as every page does.
boundTo(groundFacts(JSON.parse(readFileSync("public/basemap/basemap.json", "utf8"))).bounds);
