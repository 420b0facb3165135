import { parseArgs } from "node:util";
import { packFolder } from "./pack.ts";

/** `npm run pack`: packs the text files of a built folder, for hosts that send packed files; again after any change. */
const { values } = parseArgs({ options: { dist: { type: "string", default: "dist" } } });
console.log(`${(await packFolder(values.dist)).length} files packed (.br and .gz beside them)`);
